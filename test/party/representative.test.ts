import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let owner: Client;
let ilse: TestClient;
let id: string;
let studentParty: string;

beforeAll(async () => {
  server = await startTestServer();
  owner = await connected(server.ownerUrl);
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  ({ id } = await findNoorsRoute(ilse));
  const { route } = await ilse.data<{ route: { parties: { id: string; role: string }[] } }>(
    'query ($id: ID!) { route(id: $id) { parties { id role } } }',
    { id },
  );
  studentParty = route.parties.find(({ role }) => role === 'STUDENT')?.id ?? '';
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

interface Answer {
  readonly __typename: string;
  readonly issues?: readonly object[];
  readonly change?: { readonly summary: string };
}

async function represent(personId: string): Promise<Answer> {
  const { partyAssign } = await ilse.data<{ partyAssign: Answer }>(
    `mutation ($party: ID!, $personId: ID!) {
      partyAssign(id: $party, input: { personId: $personId, function: REPRESENTATIVE }) {
        __typename
        ... on PlanChanged { change { summary } }
        ... on InvalidInputProblem { issues { path code } }
      }
    }`,
    { party: studentParty, personId },
  );
  return partyAssign;
}

const personOf = async (email: string) => {
  const client = await signIn(server.url, email);
  return (await client.data<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }')).viewer.person.id;
};

const assignments = async () =>
  (await owner.query<{ count: string }>(`select count(*) from assignment where function = 'REPRESENTATIVE'`)).rows;

describe('the lead of a route', () => {
  it.each([
    ['themselves', 'ilse.bakker@rivierenpoort.example'],
    ['a colleague who is not assigned', 'colleague@rivierenpoort.example'],
    ['the case manager of the municipality', 'carla.de.wit@esschenbroek.example'],
    ['the trainer of the company', 'trainer@springplank.example'],
  ])('cannot make %s the guardian of the student', async (_who, email) => {
    const before = await assignments();
    expect(await represent(await personOf(email))).toEqual({
      __typename: 'InvalidInputProblem',
      issues: [{ path: 'input.personId', code: 'INVOLVED_OTHERWISE' }],
    });
    expect(await assignments()).toEqual(before);
  });

  it('can assign a parent, of which nobody hears who does not read who the student is', async () => {
    const parent = randomUUID();
    await owner.query(`insert into person (id, display_name) values ($1, 'Vader Jansen')`, [parent]);
    await owner.query(
      `insert into login (issuer, subject, person_id, bound_at)
       select issuer, 'vader.jansen@student.example', $1, app_now() from login limit 1`,
      [parent],
    );
    expect(await represent(`person_${parent}`)).toMatchObject({ __typename: 'PlanChanged' });
    const told = async (email: string) => {
      const client = await signIn(server.url, `${email}.example`);
      const { route } = await client.data<{ route: object }>(
        `query ($id: ID!) { route(id: $id) {
          parties { role assignments { id function person { displayName } } }
          changes(last: 100) { nodes { kind actor { person { displayName } } summary } }
        } }`,
        { id },
      );
      return JSON.stringify(route);
    };
    const { rows } = await owner.query<{ id: string }>('select id from assignment where person_id = $1', [parent]);
    const assignment = { id: `assignment_${rows[0]?.id ?? ''}` };
    for (const email of ['noor.jansen@student', 'ilse.bakker@rivierenpoort', 'bram.vos@kompaskoers']) {
      expect(await told(email)).toContain('Vader Jansen');
      expect(await told(email)).toContain('te vertegenwoordigen');
    }
    await owner.query(
      `update student_identity i set birth_date = app_today() - interval '17 years'
       from student s where s.id = i.student_id and s.display_name = 'Noor Jansen'`,
    );
    await owner.query(`select refresh_rights(null, id) from student where display_name = 'Noor Jansen'`);
    // Of a student of 17 a parent does not read who that is, and finds themself.
    expect(await told('vader.jansen@student')).toContain('Vader Jansen');
    for (const email of ['trainer@springplank', 'carla.de.wit@esschenbroek']) {
      expect(await told(email)).not.toMatch(/Vader Jansen|REPRESENTATIVE|vertegenwoordig/);
      const client = await signIn(server.url, `${email}.example`);
      const { errors } = await client.ask(
        'mutation ($id: ID!) { partyUnassign(assignmentId: $id) { __typename } }',
        assignment,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    }
  });

  it('can assign a parent, and the log says so, also when it ends', async () => {
    const parent = randomUUID();
    await owner.query(`insert into person (id, display_name) values ($1, 'Moeder Jansen')`, [parent]);
    expect(await represent(`person_${parent}`)).toEqual({
      __typename: 'PlanChanged',
      change: { summary: 'Ilse Bakker heeft iemand aangewezen om “Noor Jansen” te vertegenwoordigen.' },
    });
    const { rows } = await owner.query<{ id: string }>('select id from assignment where person_id = $1', [parent]);
    const { partyUnassign } = await ilse.data<{ partyUnassign: Answer }>(
      'mutation ($id: ID!) { partyUnassign(assignmentId: $id) { __typename ... on PlanChanged { change { summary } } } }',
      { id: `assignment_${rows[0]?.id ?? ''}` },
    );
    expect(partyUnassign.change?.summary).toBe('Iemand vertegenwoordigt “Noor Jansen” niet langer.');
  });
});
