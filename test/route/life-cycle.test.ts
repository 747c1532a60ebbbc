import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGoal, offerPlan, planOf, sign, type Outcome } from '../support/agreement.ts';
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
  await offerPlan(ilse, id);
  await signOpen(noor);
});

afterEach(async () => {
  await owner.end();
  await server.stop();
});

async function run(client: TestClient, call: string): Promise<Outcome> {
  const { outcome } = await client.data<{ outcome: Outcome }>(
    `mutation ($id: ID!) { outcome: ${call} {
      __typename
      ... on PlanChanged { subject { id __typename } route { status } }
      ... on AgreementRequested { proposal { id version status } }
      ... on StaleVersionProblem { currentVersion }
      ... on InvalidInputProblem { issues { path code } }
      ... on NotPossibleProblem { reason }
    } }`,
    { id },
  );
  return outcome;
}

async function signOpen(client: TestClient, input?: object): Promise<Outcome> {
  const open = (await planOf(client, id)).proposals.find(({ status }) => status === 'OPEN');
  if (!open) throw new Error('No proposal is open.');
  return sign(client, open, input);
}

interface Seen {
  readonly status: string;
  readonly phase: string;
  readonly version: number;
  readonly hold: { readonly reason: string; readonly reviewOn: string } | null;
}

async function seen(client: TestClient): Promise<Seen> {
  const { route } = await client.data<{ route: Seen }>(
    'query ($id: ID!) { route(id: $id) { status phase version hold { reason reviewOn } } }',
    { id },
  );
  return route;
}

const hold = (client: TestClient, reviewOn = '2027-04-01') =>
  run(client, `routeHold(id: $id, input: { reason: "Herstel na een operatie", reviewOn: "${reviewOn}" })`);

/** As many days later as an interval of PostgreSQL says. */
const later = (interval: string) => owner.query(`update clock set shift = shift + $1::interval`, [interval]);

async function expectNoTrace(outcome: Promise<Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

describe('a route that rests', () => {
  it('is put on hold by the student, and goes on when both want to', async () => {
    expect(await hold(noor)).toMatchObject({ __typename: 'PlanChanged', route: { status: 'ON_HOLD' } });
    expect((await seen(ilse)).hold).toEqual({ reason: 'Herstel na een operatie', reviewOn: '2027-04-01' });
    await run(ilse, 'routeResume(id: $id)');
    expect(await signOpen(noor)).toMatchObject({ route: { status: 'ACTIVE' } });
    expect((await seen(ilse)).hold).toBeNull();
  });

  it('says why to those who read the whole plan, and to a company only that it rests', async () => {
    await hold(noor);
    expect((await seen(carla)).hold?.reason).toBe('Herstel na een operatie');
    expect(await seen(trainer)).toMatchObject({ status: 'ON_HOLD', hold: null });
    const log = 'query ($id: ID!) { route(id: $id) { changes(last: 1) { nodes { kind category summary } } } }';
    const told = JSON.stringify(await trainer.data(log, { id }));
    expect(told).toContain('ROUTE_HELD');
    expect(told).not.toContain('Herstel');
    expect(JSON.stringify(await carla.data(log, { id }))).toContain('Herstel');
  });

  it.each([
    ['passed', '2026-01-01', 'IN_THE_PAST'],
    ['is more than six months ahead', '2027-12-01', 'REVIEW_TOO_LATE'],
  ])('has no day of review that %s, and a refused hold changes nothing', async (_what, day, code) => {
    await expectNoTrace(hold(noor, day), { issues: [{ path: 'input.reviewOn', code }] });
  });

  it('is not put on hold twice, nor resumed while it runs', async () => {
    await expectNoTrace(run(noor, 'routeResume(id: $id)'), { reason: 'ROUTE_NOT_ON_HOLD' });
    await hold(noor);
    await expectNoTrace(hold(ilse), { reason: 'ROUTE_NOT_ACTIVE' });
  });

  it('rests no longer when it is stopped', async () => {
    await hold(noor);
    await run(noor, 'routeStop(id: $id, input: { reason: "Klaar" })');
    expect(await seen(noor)).toMatchObject({ status: 'STOPPED', hold: null });
  });
});

describe('a route that comes to its end', () => {
  it.each([
    ['the student asks', () => noor, () => ilse],
    ['the lead asks', () => ilse, () => noor],
  ])('is completed when %s and the other agrees', async (_who, one, other) => {
    expect(await run(one(), 'routeComplete(id: $id)')).toMatchObject({ __typename: 'AgreementRequested' });
    expect((await seen(noor)).status).toBe('ACTIVE');
    await signOpen(other());
    expect((await seen(noor)).status).toBe('COMPLETED');
  });

  it('is not completed by a no', async () => {
    await run(ilse, 'routeComplete(id: $id)');
    await signOpen(noor, { answer: 'REFUSE', remark: 'Ik ben er nog niet.' });
    expect((await seen(noor)).status).toBe('ACTIVE');
  });

  it('is asked about once: who was asked signs, and makes no proposal of its own', async () => {
    await run(ilse, 'routeComplete(id: $id)');
    await expectNoTrace(run(noor, 'routeComplete(id: $id)'), { reason: 'AGREEMENT_ASKED_ALREADY' });
  });

  it('cannot be completed by a signature while it rests', async () => {
    await run(ilse, 'routeComplete(id: $id)');
    await hold(noor);
    await expectNoTrace(signOpen(noor), { reason: 'ROUTE_NOT_ACTIVE' });
    await later('200 days');
    await run(ilse, 'routeResume(id: $id)');
    await signOpen(noor);
    expect((await seen(noor)).status).toBe('COMPLETED');
  });

  it('takes what was still proposed with it', async () => {
    await addGoal(ilse, id, { title: 'Nog een doel' });
    await run(ilse, 'routeComplete(id: $id)');
    const asked = (await planOf(noor, id)).proposals.find(({ changes }) => changes[0]?.summary === 'De route afronden');
    if (!asked) throw new Error('The student was not asked.');
    await sign(noor, asked);
    const { proposals } = await planOf(noor, id);
    expect(proposals.map(({ status }) => status)).toEqual(['APPLIED', 'WITHDRAWN', 'APPLIED']);
  });
});

describe('a route that ended', () => {
  const stop = () => run(noor, 'routeStop(id: $id, input: { reason: "Genoeg" })');
  const reopen = () => run(noor, 'routeReopen(id: $id)');

  it('goes on when the student asks within six months, and the lead agrees', async () => {
    await stop();
    await later('170 days');
    expect(await reopen()).toMatchObject({ __typename: 'AgreementRequested' });
    const waits = '{ viewer { inbox { nodes { kind route { id } } } } }';
    expect(JSON.stringify(await ilse.data(waits))).toContain(`{"kind":"SIGN_OFF","route":{"id":"${id}"}}`);
    expect((await seen(noor)).status).toBe('STOPPED');
    await signOpen(ilse);
    expect((await seen(noor)).status).toBe('ACTIVE');
    expect(await addGoal(noor, id, { title: 'Opnieuw' })).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('is not reopened while it runs, nor more than six months later', async () => {
    await expectNoTrace(reopen(), { reason: 'ROUTE_NOT_ENDED' });
    await stop();
    await later('190 days');
    await expectNoTrace(reopen(), { reason: 'ENDED_TOO_LONG_AGO' });
  });

  it('is not reopened where no plan was ever agreed', async () => {
    await owner.query(`update proposal set plan_version_id = null; delete from plan_leaf; delete from plan_version`);
    await stop();
    await expectNoTrace(reopen(), { reason: 'ENDED_WITHOUT_PLAN' });
  });

  it('is not reopened by a signature after which two routes of the student would run', async () => {
    await stop();
    await reopen();
    const { rows } = await owner.query<{ student: string; school: string }>(
      `select 'student_' || student_id as student, 'organisation_' || school_id as school from route where id = $1`,
      [id.slice('route_'.length)],
    );
    const input = `studentId: "${rows[0]?.student ?? ''}", schoolId: "${rows[0]?.school ?? ''}"`;
    await ilse.data(
      `mutation { routePropose(input: { ${input}, expectedGraduationOn: "2028-01-28" }) { __typename } }`,
    );
    await expectNoTrace(signOpen(ilse), { reason: 'ROUTE_ALREADY_RUNNING' });
  });
});

describe('the phase', () => {
  const setPhase = async (client: TestClient, phase: string) =>
    run(
      client,
      `routeSetPhase(id: $id, expectedVersion: ${String((await seen(client)).version)}, input: { phase: ${phase} })`,
    );

  it('changes when student and lead agree, and everybody on the route sees it', async () => {
    expect(await setPhase(ilse, 'INTERNSHIP')).toMatchObject({ __typename: 'AgreementRequested' });
    expect((await seen(trainer)).phase).toBe('PREPARATION');
    await signOpen(noor);
    expect((await seen(trainer)).phase).toBe('INTERNSHIP');
    expect((await planOf(noor, id)).planVersion?.changes.map(({ summary }) => summary)).toEqual([
      'Van de route de fase wijzigen',
    ]);
  });

  it('does not skip another, nor begin before what it waits for', async () => {
    const before = await checksum(owner);
    expect(await setPhase(ilse, 'DIPLOMA')).toMatchObject({ reason: 'PHASE_DOES_NOT_FOLLOW' });
    expect(await run(ilse, 'routeSetPhase(id: $id, expectedVersion: 1, input: { phase: INTERNSHIP })')).toMatchObject({
      __typename: 'StaleVersionProblem',
    });
    expect(await checksum(owner)).toBe(before);
    await owner.query(`update route set phase = 'DIPLOMA' where id = $1`, [id.slice('route_'.length)]);
    expect(await setPhase(ilse, 'FINDING_WORK')).toMatchObject({ reason: 'NOT_GRADUATED_YET' });
  });

  it('is looked at again when it is signed: of two proposals the second no longer follows', async () => {
    await setPhase(ilse, 'INTERNSHIP');
    await setPhase(ilse, 'INTERNSHIP');
    const [, first, second] = (await planOf(noor, id)).proposals;
    if (!first || !second) throw new Error('There are no two proposals.');
    await sign(noor, first);
    await expectNoTrace(sign(noor, second), { __typename: 'NotPossibleProblem' });
    expect((await seen(noor)).phase).toBe('INTERNSHIP');
  });
});
