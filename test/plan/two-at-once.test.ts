import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;
let bram: TestClient;
let id: string;
let owner: Client;

beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  bram = await signIn(server.url, 'bram.vos@kompaskoers.example');
  ({ id } = await findNoorsRoute(ilse));
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

interface Outcome {
  readonly __typename: string;
  readonly currentVersion?: number;
  readonly current?: { readonly id: string; readonly title: string; readonly version: number } | null;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly subject?: { readonly id: string } | null;
}

const reviseDocument = `mutation ($id: ID!, $version: Int!, $title: String!, $key: String) {
  goalRevise(id: $id, expectedVersion: $version, input: { title: $title }, requestKey: $key) {
    __typename
    ... on PlanChanged { subject { id } }
    ... on StaleVersionProblem { currentVersion current { id ... on Goal { title version } } }
    ... on InvalidInputProblem { issues { path code } }
  }
}`;

async function revise(client: TestClient, goalId: string, title: string, version = 1, key?: string): Promise<Outcome> {
  const { goalRevise } = await client.data<{ goalRevise: Outcome }>(reviseDocument, {
    id: goalId,
    version,
    title,
    key,
  });
  return goalRevise;
}

const addDocument = `mutation ($id: ID!, $title: String!, $key: String) {
  goalAdd(routeId: $id, input: { title: $title }, requestKey: $key) {
    __typename ... on PlanChanged { subject { id } } ... on InvalidInputProblem { issues { path code } }
  }
}`;

async function add(client: TestClient, title: string, key: string): Promise<Outcome> {
  const { goalAdd } = await client.data<{ goalAdd: Outcome }>(addDocument, { id, title, key });
  return goalAdd;
}

const count = async (title: string) =>
  Number((await owner.query<{ n: string }>('select count(*) as n from goal where title = $1', [title])).rows[0]?.n);

describe('two editors of the same goal', () => {
  it('one wins; the other is told what the goal says now, and nothing is lost', async () => {
    for (let pair = 0; pair < 20; pair += 1) {
      const goalId = await addGoal(ilse, id, `Pair ${String(pair)}`);
      const both = await Promise.all([revise(ilse, goalId, 'Of Ilse'), revise(bram, goalId, 'Of Bram')]);
      const [won, lost] = both[0].__typename === 'PlanChanged' ? both : both.toReversed();
      expect([won?.__typename, lost?.__typename]).toEqual(['PlanChanged', 'StaleVersionProblem']);
      const title = won === both[0] ? 'Of Ilse' : 'Of Bram';
      expect(lost).toMatchObject({ currentVersion: 2, current: { id: goalId, title, version: 2 } });
    }
  });

  it('the one who was late succeeds with the version that she was told', async () => {
    const goalId = await addGoal(ilse, id, 'Twice');
    await revise(bram, goalId, 'First');
    const { currentVersion } = await revise(ilse, goalId, 'Second');
    expect((await revise(ilse, goalId, 'Second', currentVersion)).__typename).toBe('PlanChanged');
  });
});

describe('a student who confirms a need', () => {
  const change = async (client: TestClient, call: string, need: string): Promise<Outcome> => {
    const { outcome } = await client.data<{ outcome: Outcome }>(
      `mutation ($id: ID!) { outcome: ${call} { __typename ... on PlanChanged { subject { id } }
        ... on StaleVersionProblem { currentVersion } } }`,
      { id: need },
    );
    return outcome;
  };

  it('confirms what was shown, not what the school made of it meanwhile; without a version what stands there', async () => {
    const noor = await signIn(server.url, 'noor.jansen@student.example');
    const adding = 'supportNeedAdd(routeId: $id, input: { code: REMOTE, weight: NICE })';
    const need = (await change(ilse, adding, id)).subject?.id ?? '';
    await change(ilse, 'supportNeedRevise(id: $id, expectedVersion: 1, input: { weight: REQUIRED })', need);
    const late = await change(noor, 'supportNeedConfirm(id: $id, expectedVersion: 1)', need);
    expect(late).toEqual({ __typename: 'StaleVersionProblem', currentVersion: 2 });
    const confirmedOn = async () =>
      (
        await noor.data<{ node: object }>(
          'query ($id: ID!) { node(id: $id) { ... on SupportNeed { confirmedByStudentOn } } }',
          { id: need },
        )
      ).node;
    expect(await confirmedOn()).toEqual({ confirmedByStudentOn: null });
    const seen = await change(noor, 'supportNeedConfirm(id: $id, expectedVersion: 2)', need);
    expect(seen.__typename).toBe('PlanChanged');
    await change(ilse, 'supportNeedRevise(id: $id, expectedVersion: 3, input: { weight: NICE })', need);
    expect(await confirmedOn()).toEqual({ confirmedByStudentOn: null });
    expect((await change(noor, 'supportNeedConfirm(id: $id)', need)).__typename).toBe('PlanChanged');
    expect(await confirmedOn()).not.toEqual({ confirmedByStudentOn: null });
  });
});

describe('a retried change', () => {
  it('is made once, also when both requests arrive at the same time', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const title = `Once ${randomUUID()}`;
      const key = randomUUID();
      const outcomes = await Promise.all(Array.from({ length: 4 }, () => add(ilse, title, key)));
      expect(new Set(outcomes.map(({ subject }) => subject?.id)).size).toBe(1);
      expect(outcomes.every(({ __typename }) => __typename === 'PlanChanged')).toBe(true);
      expect(await count(title)).toBe(1);
    }
  });

  it('with other input is told apart, and changes nothing', async () => {
    const key = randomUUID();
    await add(ilse, 'The first', key);
    const other = await add(ilse, 'Another', key);
    expect(other).toMatchObject({
      __typename: 'InvalidInputProblem',
      issues: [{ path: 'requestKey', code: 'REQUEST_KEY_REUSED' }],
    });
    expect(await count('Another')).toBe(0);
  });

  it('does not count for somebody else with the same key', async () => {
    const key = randomUUID();
    await add(ilse, 'Shared key', key);
    await add(bram, 'Shared key', key);
    expect(await count('Shared key')).toBe(2);
  });

  it('does not count as done for another organisation of the same person', async () => {
    const { rows } = await owner.query<{ own: string; other: string }>(
      `with mine as (select m.* from membership m join person p on p.id = m.person_id where p.display_name = 'Ilse Bakker'),
       other as (insert into membership (id, person_id, organisation_id, functions, "from")
         select gen_random_uuid(), mine.person_id, o.id, '{STAFF}', mine."from" from mine
         join organisation o on o.name ilike '%Esschenbroek%' returning id)
       select mine.id as own, other.id as other from mine, other`,
    );
    const [key, title] = [randomUUID(), 'For one of two'];
    const addAs = async (membership = '') => {
      const { data } = await ilse.ask<{ goalAdd: Outcome }>(
        addDocument,
        { id, title, key },
        { 'x-acting-as': `membership_${membership}` },
      );
      return data?.goalAdd;
    };
    expect(await addAs(rows[0]?.own)).toMatchObject({ __typename: 'PlanChanged' });
    expect(await addAs(rows[0]?.other)).toMatchObject({
      issues: [{ path: 'requestKey', code: 'REQUEST_KEY_REUSED' }],
    });
    expect(await count(title)).toBe(1);
    await owner.query('delete from membership where id = $1', [rows[0]?.other]);
  });

  it('is a new one after seven days', async () => {
    const key = randomUUID();
    await add(ilse, 'A week ago', key);
    await owner.query(`update clock set shift = shift + interval '7 days 1 minute'`);
    await add(ilse, 'A week ago', key);
    expect(await count('A week ago')).toBe(2);
  });

  it('finds the registration of the same student again, and no second one', async () => {
    const school = await ilse.data<{ viewer: { memberships: { organisation: { id: string } }[] } }>(
      '{ viewer { memberships { organisation { id } } } }',
    );
    const input = {
      schoolId: school.viewer.memberships[0]?.organisation.id,
      localReference: 'S9001',
      givenName: 'Tess',
      familyName: 'Prins',
      birthDate: '2008-03-04',
    };
    const upsert = (key: string) =>
      ilse.data<{ studentUpsert: { __typename: string; student?: { id: string } } }>(
        `mutation ($input: StudentUpsertInput!, $key: String) {
          studentUpsert(input: $input, requestKey: $key) { __typename ... on StudentUpserted { student { id } } }
        }`,
        { input, key },
      );
    const key = randomUUID();
    const answers = await Promise.all([upsert(key), upsert(key), upsert(randomUUID())]);
    const ids = answers.map(({ studentUpsert }) => studentUpsert.student?.id);
    expect(ids[0]).toMatch(/^student_/);
    expect(new Set(ids).size).toBe(1);
  });
});
