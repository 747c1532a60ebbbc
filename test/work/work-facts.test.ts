import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { Outcome } from '../support/agreement.ts';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { partyOf, report, reported, workFactsOf } from '../support/facts.ts';

let team: NoorsTeam;
let owner: Client;

beforeEach(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
});

afterEach(async () => {
  await owner.end();
  await team.server.stop();
});

const startCall = (more = 'employerName: "Drukkerij Vlinderslag"') =>
  `workReportStart(routeId: $id, input: { from: "2026-10-01", contract: TEMPORARY, hoursPerWeek: 24, isAtLevel: true, ${more} })`;
const lossCall = (more = 'reason: EMPLOYER_ENDED') => `workReportLoss(id: $id, input: { on: "2026-11-10", ${more} })`;

const start = (client: TestClient, more?: string) => reported(client, startCall(more), team.id);

async function expectNoTrace(outcome: Promise<Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

const kinds = async (client: TestClient) => (await workFactsOf(client, team.id)).map(({ kind }) => kind);

/** The grants of one party for one category, ended as a withdrawn consent ends them. */
const withdraw = async (role: string, category: string) => {
  const id = team.id.slice('route_'.length);
  await owner.query(
    `update grant_record set until = app_now() where route_id = $1 and category = $2
       and party_id = (select id from party where route_id = $1 and role = $3)`,
    [id, category, role],
  );
  await owner.query('select refresh_rights(id, student_id) from route where id = $1', [id]);
};

/** A grant of one category, as the student's consent gives it. */
const allow = async (role: string, category: string) => {
  const id = team.id.slice('route_'.length);
  await owner.query(
    `insert into grant_record (id, route_id, party_id, category, ground, since)
       select gen_random_uuid(), route_id, id, $2, 'CONSENT', app_now() from party where route_id = $1 and role = $3`,
    [id, category, role],
  );
  await owner.query('select refresh_rights(id, student_id) from route where id = $1', [id]);
};

describe('work that begins', () => {
  it('is reported by student, school, municipality and provider, applies at once, and is told in the log', async () => {
    const { noor, ilse, carla, bram } = team;
    for (const [index, client] of [noor, ilse, carla, bram].entries()) {
      await start(client, `employerName: "Werkgever ${index}"`);
    }
    for (const client of [noor, ilse, carla, bram]) expect(await kinds(client)).toEqual(Array(4).fill('STARTED'));
    const log = 'query ($id: ID!) { route(id: $id) { changes(last: 1) { nodes { kind category summary } } } }';
    expect(JSON.stringify(await carla.data(log, { id: team.id }))).toContain(
      'meldt dat werk is begonnen: “Werkgever 3”.',
    );
  });

  it('is reported by a company of its own workplace, and that alone is what it reads', async () => {
    const { trainer, bram, noor } = team;
    await start(bram);
    await expectNoTrace(report(trainer, startCall(), team.id), {
      issues: [{ path: 'input.employerName', code: 'NOT_ALLOWED' }],
    });
    const other = await partyOf(owner, team.id, 'MUNICIPALITY');
    await expectNoTrace(report(trainer, startCall(`employerId: "${other}"`), team.id), {
      issues: [{ path: 'input.employerId', code: 'UNKNOWN' }],
    });
    const own = await start(trainer, '');
    expect((await workFactsOf(trainer, team.id)).map(({ id }) => id)).toEqual([own]);
    expect(await kinds(noor)).toEqual(['STARTED', 'STARTED']);
    const log = JSON.stringify(
      await trainer.data('query ($id: ID!) { route(id: $id) { changes(last: 50) { nodes { kind summary } } } }', {
        id: team.id,
      }),
    );
    expect(log).not.toContain('Vlinderslag');
    expect(log.split('WORK_STARTED')).toHaveLength(2);
  });

  it('is not reported by a municipality that reads nothing about work, and refusing changes nothing', async () => {
    await start(team.noor);
    await withdraw('MUNICIPALITY', 'WORK');
    const before = await checksum(owner);
    const answer = await team.carla.ask(`mutation ($id: ID!) { ${startCall()} { __typename } }`, { id: team.id });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await checksum(owner)).toBe(before);
    expect(await kinds(team.carla)).toEqual([]);
  });

  it.each([
    ['both a party and a name', 'employerId: "PARTY", employerName: "x"', 'input.employerName', 'NOT_ALLOWED'],
    ['no employer', '', 'input.employerName', 'REQUIRED'],
    ['a party that is no company', 'employerId: "party_x"', 'input.employerId', 'UNKNOWN'],
  ])('is not reported with %s', async (_what, more, path, code) => {
    await expectNoTrace(
      report(team.ilse, startCall(more.replace('PARTY', await partyOf(owner, team.id, 'COMPANY'))), team.id),
      {
        issues: [{ path, code }],
      },
    );
  });

  it.each([
    ['in the future', '2030-01-01', 'IN_THE_FUTURE'],
    ['more than ten years ago', '2010-01-01', 'TOO_LONG_AGO'],
  ])('is not reported as begun %s', async (_what, from, code) => {
    const call = `workReportStart(routeId: $id, input: { from: "${from}", contract: PERMANENT, employerName: "x" })`;
    await expectNoTrace(report(team.ilse, call, team.id), { issues: [{ path: 'input.from', code }] });
  });

  it('is reported once, when two report the same at the same time', async () => {
    const both = await Promise.all([report(team.bram, startCall(), team.id), report(team.carla, startCall(), team.id)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['NotPossibleProblem', 'PlanChanged']);
    expect(both.find(({ reason }) => reason)?.reason).toBe('WORK_REPORTED_ALREADY');
    expect(await kinds(team.noor)).toEqual(['STARTED']);
  });
});

describe('work that is lost', () => {
  it('leaves the start in history, and is lost once, when two report it at the same time', async () => {
    const work = await start(team.ilse);
    const both = await Promise.all([report(team.bram, lossCall(), work), report(team.carla, lossCall(), work)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['NotPossibleProblem', 'PlanChanged']);
    expect(both.find(({ reason }) => reason)?.reason).toBe('WORK_ENDED_ALREADY');
    expect(await kinds(team.noor)).toEqual(['STARTED', 'LOST']);
    await expectNoTrace(report(team.noor, 'workReportEnd(id: $id, input: { on: "2026-11-01" })', work), {
      reason: 'WORK_ENDED_ALREADY',
    });
  });

  it('has a reason that those read who read support needs, whatever it is, and nobody else', async () => {
    const { noor, ilse, carla, bram, trainer } = team;
    const work = await start(trainer, '');
    await withdraw('MUNICIPALITY', 'NEEDS');
    await withdraw('SUPPORT_PROVIDER', 'NEEDS');
    await reported(noor, lossCall('reason: HEALTH'), work);
    const reasons = async (client: TestClient) =>
      (await workFactsOf(client, team.id)).filter(({ kind }) => kind === 'LOST').map(({ reason }) => reason);
    expect(await reasons(noor)).toEqual(['HEALTH']);
    expect(await reasons(ilse)).toEqual(['HEALTH']);
    for (const client of [carla, bram, trainer]) expect(await reasons(client)).toEqual([null]);
    await allow('SUPPORT_PROVIDER', 'NEEDS');
    expect(await reasons(bram)).toEqual(['HEALTH']);
    // A school knows of health for the sake of its education (UAVG 30.2): after graduation it does no more.
    await reported(ilse, 'routeReportGraduation(id: $id, input: { graduatedOn: "2026-11-01" })', team.id);
    expect(await reasons(ilse)).toEqual([null]);
    const { rows } = await owner.query<{ text: string }>(
      `select string_agg(patch::text, '') as text from change_part where route_id = $1`,
      [team.id.slice('route_'.length)],
    );
    expect(rows[0]?.text).not.toContain('HEALTH');
  });

  it('is not said to be lost by health by who reads no support needs: not by the company', async () => {
    const work = await start(team.trainer, '');
    await expectNoTrace(report(team.trainer, lossCall('reason: HEALTH'), work), {
      issues: [{ path: 'input.reason', code: 'NOT_YOURS_TO_REPORT' }],
    });
    await reported(team.trainer, lossCall('reason: CONTRACT_ENDED'), work);
    expect((await workFactsOf(team.trainer, team.id)).map(({ kind, reason }) => [kind, reason])).toEqual([
      ['STARTED', null],
      ['LOST', null],
    ]);
  });

  it('is not there for a company of which it is not the workplace', async () => {
    const work = await start(team.bram);
    const before = await checksum(owner);
    const answer = await team.trainer.ask(`mutation ($id: ID!) { ${lossCall()} { __typename } }`, { id: work });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await checksum(owner)).toBe(before);
  });

  it.each([
    ['before it began', '2026-09-01', 'BEFORE_THE_START'],
    ['in the future', '2030-01-01', 'IN_THE_FUTURE'],
  ])('is not lost %s', async (_what, on, code) => {
    const work = await start(team.bram);
    await expectNoTrace(report(team.bram, `workReportLoss(id: $id, input: { on: "${on}" })`, work), {
      issues: [{ path: 'input.on', code }],
    });
  });
});

it('a colleague who is not assigned, and an outsider, find no fact about work', async () => {
  const work = await start(team.bram);
  for (const email of ['colleague@rivierenpoort.example', 'outsider@hoogveld.example']) {
    const client = await signIn(team.server.url, email);
    expect(await client.data('query ($id: ID!) { node(id: $id) { id } }', { id: work })).toEqual({ node: null });
  }
});
