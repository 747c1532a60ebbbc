import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offerPlan, planOf, sign, type Outcome } from '../support/agreement.ts';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let owner: Client;
let id: string;
let noor: TestClient;
let ilse: TestClient;
let carla: TestClient;
let trainer: TestClient;

beforeEach(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const as = (email: string) => signIn(server.url, email);
  noor = await as('noor.jansen@student.example');
  ilse = await as('ilse.bakker@rivierenpoort.example');
  carla = await as('carla.de.wit@esschenbroek.example');
  trainer = await as('trainer@springplank.example');
  ({ id } = await findNoorsRoute(noor));
});

afterEach(async () => {
  await owner.end();
  await server.stop();
});

async function run(client: TestClient, call: string, on: string): Promise<Outcome> {
  const { outcome } = await client.data<{ outcome: Outcome }>(
    `mutation ($id: ID!) { outcome: ${call} {
      __typename
      ... on PlanChanged { subject { id __typename } }
      ... on AgreementRequested { proposal { id version status } }
      ... on InvalidInputProblem { issues { path code } }
      ... on NotPossibleProblem { reason }
    } }`,
    { id: on },
  );
  return outcome;
}

async function record(client: TestClient, text: string): Promise<string> {
  const call = `obstacleRecord(routeId: $id, input: { kind: FACILITY, text: "${text}" })`;
  const { subject } = await run(client, call, id);
  if (!subject) throw new Error('Nothing was recorded.');
  return subject.id;
}

async function obstaclesOf(client: TestClient) {
  const { route } = await client.data<{
    route: { obstacles: { text: string; closedAt: string | null; isBroughtToRegion: boolean }[] };
  }>('query ($id: ID!) { route(id: $id) { obstacles { text closedAt isBroughtToRegion } } }', { id });
  return route.obstacles;
}

const texts = async (client: TestClient) => (await obstaclesOf(client)).map(({ text }) => text);

const bring = (client: TestClient, obstacle: string, text = 'Er rijdt na zes uur geen bus') =>
  run(client, `obstacleBringToRegion(id: $id, input: { text: "${text}" })`, obstacle);

async function signOpen(client: TestClient): Promise<Outcome> {
  const open = (await planOf(client, id)).proposals.find(({ status }) => status === 'OPEN');
  if (!open) throw new Error('No proposal is open.');
  return sign(client, open);
}

async function expectNoTrace(outcome: Promise<Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

describe('an obstacle', () => {
  it('is recorded by any party, read as the plan, and by a company its own alone', async () => {
    await record(carla, 'Geen vervoer na zes uur');
    await record(trainer, 'Geen rustige ruimte');
    const both = ['Geen vervoer na zes uur', 'Geen rustige ruimte'];
    for (const client of [noor, ilse, carla]) expect(await texts(client)).toEqual(both);
    expect(await texts(trainer)).toEqual(['Geen rustige ruimte']);
    const log = JSON.stringify(
      await trainer.data('query ($id: ID!) { route(id: $id) { changes(last: 3) { nodes { summary } } } }', { id }),
    );
    expect(log).toContain('Geen rustige ruimte');
    expect(log).not.toContain('Geen vervoer');
  });

  it('is closed once, by student, lead or who recorded it', async () => {
    const obstacle = await record(trainer, 'Geen rustige ruimte');
    expect(await run(trainer, 'obstacleClose(id: $id)', obstacle)).toMatchObject({ __typename: 'PlanChanged' });
    expect((await obstaclesOf(ilse))[0]?.closedAt).not.toBeNull();
    await expectNoTrace(run(ilse, 'obstacleClose(id: $id)', obstacle), { reason: 'OBSTACLE_CLOSED' });
  });
});

describe('the region', () => {
  const told = async () => (await owner.query<Record<string, string>>('select * from obstacle_for_region')).rows;

  beforeEach(async () => {
    await offerPlan(ilse, id);
    await signOpen(noor);
  });

  it('is told of an obstacle when student and lead agree: its kind, new words and a code, and nothing else', async () => {
    const obstacle = await record(carla, 'Noor komt na zes uur niet thuis');
    expect(await bring(carla, obstacle)).toMatchObject({ __typename: 'AgreementRequested' });
    await signOpen(ilse);
    expect(await told()).toEqual([]);
    await signOpen(noor);
    const [row, ...others] = await told();
    expect(others).toEqual([]);
    expect(Object.keys(row ?? {}).toSorted()).toEqual(['id', 'kind', 'region_code', 'text']);
    expect(row).toMatchObject({ kind: 'FACILITY', text: 'Er rijdt na zes uur geen bus', region_code: 'AM99' });
    const { rows } = await owner.query<{ n: number }>(
      `select count(*)::int as n from change_part where subject_id = $1 or patch::text like '%' || $1 || '%'`,
      [row?.['id']],
    );
    expect(rows).toEqual([{ n: 0 }]);
    expect((await obstaclesOf(noor))[0]).toMatchObject({ isBroughtToRegion: true });
    await expectNoTrace(bring(ilse, obstacle), { reason: 'BROUGHT_TO_REGION_ALREADY' });
  });

  it('is told of a company’s obstacle in words that the company reads', async () => {
    const obstacle = await record(trainer, 'Geen rustige ruimte');
    const { proposal } = await bring(trainer, obstacle, 'Bij bedrijven is te weinig rustige ruimte');
    const seen = (await planOf(trainer, id)).proposals.find((one) => one.id === proposal?.id);
    expect(seen?.changes).toMatchObject([{ before: 'Geen rustige ruimte' }]);
    expect(seen?.signOffs.map(({ by }) => by.role)).toEqual(['COMPANY']);
  });

  it('is not told where the student says no', async () => {
    const obstacle = await record(ilse, 'Geen bus');
    await bring(ilse, obstacle);
    const open = (await planOf(noor, id)).proposals.find(({ status }) => status === 'OPEN');
    await sign(noor, open ?? { id: '', version: 1 }, { answer: 'REFUSE', remark: 'Liever niet.' });
    expect(await told()).toEqual([]);
  });

  it('is not told the student’s name, nor of what is out of the way, and a refusal changes nothing', async () => {
    const obstacle = await record(ilse, 'Geen bus');
    await expectNoTrace(bring(ilse, obstacle, 'Voor noor is er geen bus'), {
      issues: [{ path: 'input.text', code: 'NAMES_THE_STUDENT' }],
    });
    await bring(ilse, obstacle);
    await expectNoTrace(bring(noor, obstacle), { reason: 'AGREEMENT_ASKED_ALREADY' });
    const asked = (await planOf(noor, id)).proposals.find(({ status }) => status === 'OPEN');
    await run(ilse, 'obstacleClose(id: $id)', obstacle);
    await expectNoTrace(sign(noor, asked ?? { id: '', version: 0 }), { reason: 'PROPOSAL_CLOSED' });
    expect(await told()).toEqual([]);
  });

  it('cannot be asked for through the API, by nobody', async () => {
    const application = new Client({ connectionString: server.applicationUrl });
    await application.connect();
    await expect(application.query('select * from obstacle_for_region')).rejects.toMatchObject({ code: '42501' });
    await application.end();
  });
});
