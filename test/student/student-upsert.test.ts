import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { expectUnbroken, follow, type OpenFeed } from '../support/feed.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { connected } from '../live/log.ts';

let server: TestServer;
let owner: Client;
let ilse: TestClient;
let noor: TestClient;
let trainer: TestClient;
let id: string;
let schoolId: string;
let known: Record<string, string | null>;

beforeAll(async () => {
  server = await startTestServer();
  owner = await connected(server.ownerUrl);
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  noor = await signIn(server.url, 'noor.jansen@student.example');
  trainer = await signIn(server.url, 'trainer@springplank.example');
  ({ id } = await findNoorsRoute(noor));
  const { route } = await ilse.data<{
    route: {
      student: { localReference: string; birthDate: string };
      parties: { role: string; organisation: { id: string } }[];
    };
  }>(
    'query ($id: ID!) { route(id: $id) { student { localReference birthDate } parties { role organisation { id } } } }',
    {
      id,
    },
  );
  schoolId = route.parties.find(({ role }) => role === 'SCHOOL')?.organisation.id ?? '';
  const { localReference, birthDate } = route.student;
  known = { schoolId, localReference, birthDate, givenName: 'Noor', familyName: 'Jansen' };
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

async function upsert(input: object): Promise<void> {
  const { studentUpsert } = await ilse.data<{ studentUpsert: { __typename: string } }>(
    'mutation ($input: StudentUpsertInput!) { studentUpsert(input: $input) { __typename } }',
    { input: { ...known, ...input } },
  );
  expect(studentUpsert.__typename).toBe('StudentUpserted');
}

interface Logged {
  readonly kind: string;
  readonly category: string;
  readonly summary: string;
  readonly actor: { readonly actingFor: { readonly role: string } | null } | null;
}

async function lastChange(client: TestClient): Promise<Logged | undefined> {
  const { route } = await client.data<{ route: { changes: { nodes: Logged[] } } }>(
    `query ($id: ID!) {
      route(id: $id) { changes(last: 1) { nodes { kind category summary actor { actingFor { role } } } } }
    }`,
    { id },
  );
  return route.changes.nodes[0];
}

const numberOfChanges = async () =>
  (await owner.query<{ count: string }>('select count(*) from change')).rows[0]?.count;

const revisions = (feed: OpenFeed) => feed.told.filter(({ kind }) => kind === 'STUDENT_REVISED').length;

describe('a school that sends a student again', () => {
  it('tells nobody anything when it is as it was', async () => {
    const before = await numberOfChanges();
    await upsert({});
    expect(await numberOfChanges()).toBe(before);
  });

  it('tells a new e-mail address to those who read it, and opens the door for it', async () => {
    const feeds = [await follow(noor, { routeId: id }), await follow(ilse), await follow(trainer, { routeId: id })];
    await upsert({ email: 'noor.nieuw@student.example' });
    for (const feed of feeds.slice(0, 2)) await feed.waitFor(() => revisions(feed) === 1, 'told');
    expect(await lastChange(noor)).toMatchObject({ kind: 'STUDENT_REVISED', category: 'IDENTITY' });
    expect((await signIn(server.url, 'noor.nieuw@student.example')).token).not.toBe('');

    await upsert({ familyName: 'Jansen-Bos', email: 'noor.nieuw@student.example' });
    for (const [index, feed] of feeds.entries()) {
      // To the company, the name is all that changed.
      const expected = index === 2 ? 1 : 2;
      await feed.waitFor(() => revisions(feed) === expected, 'new name');
      expectUnbroken(feed.told);
      await feed.close();
    }
  });

  it('gives the new name to the route, to the person, and to what the log says', async () => {
    const { route, viewer } = await noor.data<{
      route: { student: { displayName: string } };
      viewer: { person: { displayName: string } };
    }>('query ($id: ID!) { route(id: $id) { student { displayName } } viewer { person { displayName } } }', { id });
    expect([route.student.displayName, viewer.person.displayName]).toEqual(['Noor Jansen-Bos', 'Noor Jansen-Bos']);
    const told = await lastChange(ilse);
    expect(told).toMatchObject({
      kind: 'STUDENT_REVISED',
      category: 'IDENTITY',
      actor: { actingFor: { role: 'SCHOOL' } },
    });
    expect(await lastChange(trainer)).toMatchObject({ kind: 'STUDENT_REVISED', category: 'ROUTE' });
    const { rows } = await owner.query<{ patch: object }>(`select patch from change_part where category = 'IDENTITY'`);
    expect(rows.map(({ patch }) => patch)).toContainEqual({ fields: ['familyName'] });
  });

  it('tells a parent, by the clock of whose child they read, that their access changed', async () => {
    const [{ rows: people }, { rows: parties }] = [
      await owner.query<{ id: string }>(
        `insert into person (id, display_name) values ($1, 'Moeder Jansen') returning id`,
        [randomUUID()],
      ),
      await owner.query<{ id: string }>(`select p.id from party p where p.role = 'STUDENT' and p.route_id = $1`, [
        id.slice(id.indexOf('_') + 1),
      ]),
    ];
    const { data } = await ilse.ask<{ partyAssign: { __typename: string } }>(
      `mutation ($party: ID!, $person: ID!) {
        partyAssign(id: $party, input: { personId: $person, function: REPRESENTATIVE }) { __typename }
      }`,
      { party: `party_${parties[0]?.id ?? ''}`, person: `person_${people[0]?.id ?? ''}` },
    );
    expect(data?.partyAssign.__typename).toBe('PlanChanged');
    // Known by a wrong year until now: she is 17.
    await upsert({ familyName: 'Jansen-Bos', birthDate: '2010-03-01' });
    const { rows } = await owner.query<{ kind: string }>(
      `select c.kind from change c join change_part p using (route_id, sequence)
       where p.person_id = $1 order by c.position desc limit 1`,
      [people[0]?.id],
    );
    expect(rows).toEqual([{ kind: 'ACCESS_CHANGED' }]);
  });
});

describe('an e-mail address that ends with the school account', () => {
  const send = (input: object) =>
    ilse.data<{ studentUpsert: object }>(
      `mutation ($input: StudentUpsertInput!) { studentUpsert(input: $input) {
        __typename ... on InvalidInputProblem { issues { path code } } } }`,
      { input: { ...known, ...input } },
    );
  const refused = {
    studentUpsert: {
      __typename: 'InvalidInputProblem',
      issues: [{ path: 'input.email', code: 'SCHOOL_ADDRESS' }],
    },
  };

  it('is not taken from the school as the way to reach a student, new or known, and trying changes nothing', async () => {
    const before = await checksum(owner);
    for (const email of ['noor@Rivierenpoort.example', 'noor@student.rivierenpoort.example']) {
      expect(await send({ email })).toEqual(refused);
      expect(await send({ email, localReference: 'S9999' })).toEqual(refused);
    }
    expect(await checksum(owner)).toBe(before);
  });

  it('that was kept before does not stop what else the school sends; of another school it is taken', async () => {
    const email = 'noor@rivierenpoort.example';
    await owner.query('update student_identity set email = $1 where given_name = $2', [email, known['givenName']]);
    for (const sent of [email, 'noor@notrivierenpoort.example', 'noor@hoogveld.example']) {
      await upsert({ email: sent, mobile: '0612345678' });
      const { rows } = await owner.query('select email, mobile from student_identity where given_name = $1', [
        known['givenName'],
      ]);
      expect(rows).toEqual([{ email: sent, mobile: '0612345678' }]);
    }
  });
});
