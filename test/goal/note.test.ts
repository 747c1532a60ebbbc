import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let owner: Client;
let id: string;
let noor: TestClient;
let ilse: TestClient;
let bram: TestClient;
let trainer: TestClient;
let outsider: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const as = (email: string) => signIn(server.url, email);
  noor = await as('noor.jansen@student.example');
  ilse = await as('ilse.bakker@rivierenpoort.example');
  bram = await as('bram.vos@kompaskoers.example');
  trainer = await as('trainer@springplank.example');
  outsider = await as('outsider@hoogveld.example');
  ({ id } = await findNoorsRoute(ilse));
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

interface Added {
  readonly __typename: string;
  readonly reason?: string;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly subject?: { readonly id: string; readonly text: string };
}

async function note(client: TestClient, about: string, text: string) {
  return client.ask<{ noteAdd: Added }>(
    `mutation ($id: ID!, $text: String!) {
      noteAdd(id: $id, input: { text: $text }) {
        __typename
        ... on PlanChanged { subject { id ... on Note { text } } }
        ... on NotPossibleProblem { reason }
        ... on InvalidInputProblem { issues { path code } }
      }
    }`,
    { id: about, text },
  );
}

async function notesOf(client: TestClient, about: string): Promise<string[] | null> {
  const { node } = await client.data<{ node: { notes: { text: string }[] } | null }>(
    `query ($id: ID!) {
      node(id: $id) { ... on Goal { notes { text } } ... on Action { notes { text } } }
    }`,
    { id: about },
  );
  return node && node.notes.map(({ text }) => text);
}

/** What the log tells of notes. */
async function notesToldTo(client: TestClient): Promise<string[]> {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string; summary: string }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 100) { nodes { kind summary } } } }',
    { id },
  );
  return route.changes.nodes.filter(({ kind }) => kind === 'NOTE_ADDED').map(({ summary }) => summary);
}

async function actionOf(role: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `select 'action_' || a.id as id from action a join party p on p.id = a.owner_party_id
     where a.route_id = $1 and p.role = $2`,
    [id.slice('route_'.length), role],
  );
  return rows[0]?.id ?? '';
}

async function versionOf(action: string): Promise<number> {
  const { node } = await ilse.data<{ node: { version: number } }>(
    'query ($id: ID!) { node(id: $id) { ... on Action { version } } }',
    { id: action },
  );
  return node.version;
}

/** The organisation is invited, the student says yes, and it accepts; answers its party. */
async function joinAs(role: string, search: string, client: TestClient): Promise<string> {
  const { organisations } = await ilse.data<{ organisations: { nodes: { id: string }[] } }>(
    'query ($search: String!) { organisations(filter: { search: $search }) { nodes { id } } }',
    { search },
  );
  const asked = `requestedCategories: [PLAN], purpose: INTERNSHIP`;
  const { partyInvite } = await ilse.data<{ partyInvite: { subject: { id: string } } }>(
    `mutation ($id: ID!, $organisation: ID!) {
      partyInvite(routeId: $id, input: { organisationId: $organisation, role: ${role}, ${asked} }) {
        ... on PlanChanged { subject { id } }
      }
    }`,
    { id, organisation: organisations.nodes[0]?.id },
  );
  const party = partyInvite.subject.id;
  const { consentText } = await noor.data<{ consentText: { version: string } }>(
    '{ consentText(purpose: INTERNSHIP) { version } }',
  );
  await noor.data(
    `mutation ($id: ID!, $party: ID!, $text: String!) {
      consentGrant(routeId: $id, input: { partyId: $party, categories: [PLAN], purpose: INTERNSHIP, textVersion: $text }) {
        __typename
      }
    }`,
    { id, party, text: consentText.version },
  );
  await client.data('mutation ($party: ID!) { partyAcceptInvitation(id: $party, input: {}) { __typename } }', {
    party,
  });
  return party;
}

describe('a note', () => {
  it('is made by every party that reads the goal, and read by all of them, newest first', async () => {
    const goal = await addGoal(ilse, id, 'Zelf reizen');
    for (const [client, text] of [
      [noor, 'Met de trein gaat het goed'],
      [bram, 'Volgende week de bus'],
    ] as const) {
      expect((await note(client, goal, text)).data?.noteAdd).toMatchObject({
        __typename: 'PlanChanged',
        subject: { text },
      });
    }
    for (const client of [noor, ilse, bram]) {
      expect(await notesOf(client, goal)).toEqual(['Volgende week de bus', 'Met de trein gaat het goed']);
    }
    expect(await notesOf(trainer, goal)).toBeNull();
    expect(await notesOf(outsider, goal)).toBeNull();
  });

  it('says for whom, by whom, and about what it was made', async () => {
    const action = await actionOf('COMPANY');
    const added = (await note(ilse, action, 'Maandag om negen uur')).data?.noteAdd;
    const { node } = await trainer.data<{ node: object }>(
      `query ($id: ID!) {
        node(id: $id) { ... on Note { text author { role } person { displayName } subject { id } } }
      }`,
      { id: added?.subject?.id },
    );
    expect(node).toEqual({
      text: 'Maandag om negen uur',
      author: { role: 'SCHOOL' },
      person: { displayName: 'Ilse Bakker' },
      subject: { id: action },
    });
  });

  it('with what a company owns is the company’s to make and to read', async () => {
    const action = await actionOf('COMPANY');
    expect((await note(trainer, action, 'Het rooster is klaar')).data?.noteAdd.__typename).toBe('PlanChanged');
    expect(await notesOf(trainer, action)).toContain('Het rooster is klaar');
    expect(await notesOf(ilse, action)).toContain('Het rooster is klaar');
  });

  it('that was made before a company owned the action is not read by the company afterwards', async () => {
    const action = await actionOf('SCHOOL');
    await note(ilse, action, 'Noor vertelde over thuis');
    const { rows } = await owner.query<{ id: string; student_id: string }>(
      `update action set owner_party_id = (select id from party where route_id = $1 and role = 'COMPANY')
       where id = $2 returning route_id as id, (select student_id from route where id = $1) as student_id`,
      [id.slice('route_'.length), action.slice('action_'.length)],
    );
    await owner.query('select refresh_rights($1, $2)', [rows[0]?.id, rows[0]?.student_id]);
    expect(await notesOf(trainer, action)).toEqual([]);
    expect(await notesOf(ilse, action)).toEqual(['Noor vertelde over thuis']);
    const log = 'query ($id: ID!) { route(id: $id) { changes(last: 100) { nodes { summary } } } }';
    expect(JSON.stringify(await trainer.data(log, { id }))).not.toContain('thuis');
    expect(JSON.stringify(await bram.data(log, { id }))).toContain('thuis');
  });

  it('that was made for one company is not read by the next one that owns the action', async () => {
    const akelei = await signIn(server.url, 'trainer@akelei.example');
    const ownerId = await joinAs('COMPANY', 'Akelei', akelei);
    const action = await actionOf('COMPANY');
    await note(trainer, action, 'Bij ons in de klas werd zij snel moe');
    expect(await notesOf(trainer, action)).toContain('Bij ons in de klas werd zij snel moe');
    const given = await ilse.data<{ actionRevise: { __typename: string } }>(
      `mutation ($id: ID!, $ownerId: ID!, $version: Int!) {
        actionRevise(id: $id, expectedVersion: $version, input: { ownerId: $ownerId }) { __typename }
      }`,
      { id: action, ownerId, version: await versionOf(action) },
    );
    expect(given.actionRevise.__typename).toBe('PlanChanged');
    expect(await notesOf(akelei, action)).toEqual([]);
    expect(await notesOf(ilse, action)).toContain('Bij ons in de klas werd zij snel moe');
    expect(await notesToldTo(akelei)).toEqual([]);
    expect((await notesToldTo(ilse)).at(-1)).toContain('Bij ons in de klas werd zij snel moe');
    await note(akelei, action, 'Bij ons is het rustig');
    expect(await notesOf(akelei, action)).toEqual(['Bij ons is het rustig']);
    expect(await notesToldTo(akelei)).toHaveLength(1);
  });

  it('on what somebody does not read is refused as if it were not there, and changes nothing', async () => {
    const before = await checksum(owner);
    const action = await actionOf('MUNICIPALITY');
    for (const [client, about] of [
      [trainer, action],
      [outsider, action],
      [ilse, id],
      [ilse, 'goal_x'],
    ] as const) {
      expect((await note(client, about, 'x')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
    expect((await note(ilse, action, ' ')).data?.noteAdd.issues).toMatchObject([{ path: 'input.text', code: 'BLANK' }]);
    expect(await checksum(owner)).toBe(before);
  });

  it('is one of the hundred newest, where there are more', async () => {
    const goal = await addGoal(ilse, id, 'Veel te zeggen');
    await owner.query(
      `insert into note (id, route_id, subject_type, subject_id, text, party_id, person_id, created_at)
       select gen_random_uuid(), g.route_id, 'goal', g.id, n::text, p.id, (select id from person limit 1),
         app_now() + n * interval '1 second'
       from goal g join party p on p.route_id = g.route_id and p.role = 'SCHOOL', generate_series(1, 120) n
       where g.id = $1`,
      [goal.slice('goal_'.length)],
    );
    const texts = await notesOf(noor, goal);
    expect([texts?.length, texts?.[0], texts?.at(-1)]).toEqual([100, '120', '21']);
  });

  it('is not made on a route that is over', async () => {
    const goal = await addGoal(ilse, id, 'Laatste');
    await noor.data('mutation ($id: ID!) { routeStop(id: $id, input: { reason: "Klaar" }) { __typename } }', { id });
    expect((await note(ilse, goal, 'Te laat')).data?.noteAdd).toMatchObject({ reason: 'ROUTE_NOT_OPEN' });
  });
});
