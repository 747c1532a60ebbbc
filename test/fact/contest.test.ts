import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { Outcome } from '../support/agreement.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';
import { contestedInbox, graduationReportsOf, report, reported, workFactsOf } from '../support/facts.ts';

let team: NoorsTeam;
let owner: Client;
let work: string;

beforeEach(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
  work = await reported(
    team.trainer,
    'workReportStart(routeId: $id, input: { from: "2026-10-01", contract: PERMANENT })',
    team.id,
  );
});

afterEach(async () => {
  await owner.end();
  await team.server.stop();
});

async function expectNoTrace(outcome: Promise<Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

const contest = (client: TestClient, id = work) =>
  report(client, 'factContest(id: $id, input: { text: "Dat was een stage" })', id);
const standBy = (client: TestClient, id = work) =>
  report(client, 'factStandBy(id: $id, input: { text: "Er is getekend" })', id);
const withdraw = (client: TestClient, id = work) => report(client, 'factContestWithdraw(id: $id)', id);

const seenBy = async (client: TestClient) => (await workFactsOf(client, team.id))[0];

describe('a fact about work that the student contests', () => {
  it('applies on, and is shown as contested to all who read it; the words to those who read the plan', async () => {
    const { noor, ilse, carla, trainer } = team;
    expect(await contest(noor)).toMatchObject({ __typename: 'PlanChanged', subject: { id: work } });
    const contests = [{ text: 'Dat was een stage', status: 'OPEN', answer: null }];
    for (const client of [noor, ilse, carla]) {
      expect(await seenBy(client)).toMatchObject({ isContested: true, supersededBy: null, contests });
    }
    expect(await seenBy(trainer)).toMatchObject({ isContested: true, contests: [] });
    const { rows } = await owner.query<{ text: string }>(
      `select string_agg(patch::text, '') as text from change_part where route_id = $1`,
      [team.id.slice('route_'.length)],
    );
    expect(rows[0]?.text).not.toContain('stage”');
    expect(rows[0]?.text).not.toContain('Dat was een stage');
  });

  it('waits for its reporter and the lead, and for nobody else, until it is answered', async () => {
    const { noor, ilse, carla, bram, trainer } = team;
    await contest(noor);
    for (const client of [ilse, trainer]) expect(await contestedInbox(client)).toEqual([work]);
    for (const client of [noor, carla, bram]) expect(await contestedInbox(client)).toEqual([]);
    await standBy(trainer);
    for (const client of [ilse, trainer]) expect(await contestedInbox(client)).toEqual([]);
  });

  it('stays contested where its reporter stands by it, until the student withdraws', async () => {
    const { noor, ilse, trainer } = team;
    await contest(noor);
    await standBy(trainer);
    await expectNoTrace(standBy(trainer), { reason: 'ANSWERED_ALREADY' });
    await expectNoTrace(contest(noor), { reason: 'CONTESTED_ALREADY' });
    expect(await seenBy(ilse)).toMatchObject({
      isContested: true,
      contests: [{ status: 'STOOD_BY', answer: 'Er is getekend' }],
    });
    await withdraw(noor);
    expect(await seenBy(ilse)).toMatchObject({ isContested: false, contests: [{ status: 'WITHDRAWN' }] });
    await expectNoTrace(withdraw(noor), { reason: 'NOT_CONTESTED' });
    expect(await contest(noor)).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('is corrected by a new report, of which nothing is contested', async () => {
    const { noor, ilse, trainer } = team;
    await contest(noor);
    const right = await reported(
      trainer,
      'workCorrectStart(id: $id, input: { from: "2026-11-01", contract: TEMPORARY })',
      work,
    );
    const [before, now] = await workFactsOf(ilse, team.id);
    expect(before).toMatchObject({
      isContested: false,
      supersededBy: { id: right },
      contests: [{ status: 'CORRECTED' }],
    });
    expect(now).toMatchObject({ id: right, isContested: false, contests: [] });
    expect(await contestedInbox(trainer)).toEqual([]);
    await expectNoTrace(contest(noor), { reason: 'FACT_CORRECTED' });
  });

  it('stays contested where it is only reported again, with what was answered: nobody silences the student so', async () => {
    const { noor, ilse, trainer } = team;
    await contest(noor);
    await standBy(trainer);
    const again = await reported(
      trainer,
      'workCorrectStart(id: $id, input: { from: "2026-10-01", contract: PERMANENT })',
      work,
    );
    const end = await reported(trainer, 'workReportEnd(id: $id, input: { on: "2026-10-05" })', again);
    await contest(noor, end);
    const endAgain = await reported(trainer, 'workReportEnd(id: $id, input: { on: "2026-10-05" })', end);
    const seen = await workFactsOf(ilse, team.id);
    expect(
      seen.map(({ id, isContested, contests }) => [id, isContested, contests.map(({ status }) => status)]),
    ).toEqual([
      [work, false, []],
      [again, true, ['STOOD_BY']],
      [end, false, []],
      [endAgain, true, ['OPEN']],
    ]);
    expect(await contestedInbox(trainer)).toEqual([endAgain]);
    expect(await withdraw(noor, again)).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('is contested by the student alone, answered by its reporter alone, and a refusal changes nothing', async () => {
    const { noor, ilse, carla, bram, trainer } = team;
    const code = async (client: TestClient, call: string) =>
      (await client.ask(`mutation ($id: ID!) { ${call} { __typename } }`, { id: work })).errors?.[0]?.extensions.code;
    let before = await checksum(owner);
    for (const client of [ilse, carla, bram, trainer]) {
      expect(await code(client, 'factContest(id: $id, input: { text: "x" })')).toBe('FORBIDDEN');
    }
    expect(await checksum(owner)).toBe(before);
    await contest(noor);
    before = await checksum(owner);
    for (const client of [ilse, carla, bram, noor]) {
      expect(await code(client, 'factStandBy(id: $id, input: { text: "x" })')).toBe('FORBIDDEN');
    }
    for (const client of [ilse, carla, bram, trainer]) {
      expect(await code(client, 'factContestWithdraw(id: $id)')).toBe('FORBIDDEN');
    }
    expect(await checksum(owner)).toBe(before);
  });

  it('is answered by the lead where who reported it takes part no more', async () => {
    const { noor, ilse } = team;
    await owner.query(`update party set status = 'ENDED' where role = 'COMPANY' and route_id = $1`, [
      team.id.slice('route_'.length),
    ]);
    await contest(noor);
    expect(await standBy(ilse)).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('is not what the student reported, nor answered where it is not contested', async () => {
    const own = await reported(
      team.noor,
      'workReportStart(routeId: $id, input: { from: "2026-09-01", contract: AGENCY, employerName: "Bakkerij" })',
      team.id,
    );
    await expectNoTrace(contest(team.noor, own), { reason: 'OWN_REPORT' });
    await expectNoTrace(standBy(team.trainer), { reason: 'NOT_CONTESTED' });
  });

  it('is contested once, when it is said twice at the same time', async () => {
    const both = await Promise.all([contest(team.noor), contest(team.noor)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['NotPossibleProblem', 'PlanChanged']);
  });
});

describe('a graduation that the student contests', () => {
  const graduated = (client: TestClient, input: string) =>
    report(client, `routeReportGraduation(id: $id, input: { ${input} })`, team.id);

  it('applies until the school reports another day, or that it is only expected', async () => {
    const { noor, ilse, carla, trainer } = team;
    await graduated(ilse, 'graduatedOn: "2026-11-02", reasonCategory: "ILLNESS"');
    await expectNoTrace(graduated(ilse, 'expectedOn: "2027-07-09"'), { reason: 'GRADUATED_ALREADY' });
    const [fact] = await graduationReportsOf(noor, team.id);
    await contest(noor, fact?.id);
    expect((await graduationReportsOf(carla, team.id))[0]).toMatchObject({ isContested: true, reasonCategory: null });
    expect((await graduationReportsOf(ilse, team.id))[0]).toMatchObject({ reasonCategory: 'ILLNESS' });
    expect(await graduationReportsOf(trainer, team.id)).toEqual([]);
    expect(await contestedInbox(ilse)).toEqual([fact?.id]);
    expect(await graduated(ilse, 'expectedOn: "2027-07-09"')).toMatchObject({ __typename: 'PlanChanged' });
    expect(
      await noor.data('query ($id: ID!) { route(id: $id) { graduatedOn expectedGraduationOn endsOn } }', {
        id: team.id,
      }),
    ).toEqual({ route: { graduatedOn: null, expectedGraduationOn: '2027-07-09', endsOn: '2028-07-09' } });
    expect((await graduationReportsOf(noor, team.id)).map(({ contests }) => contests[0]?.status)).toEqual([
      'CORRECTED',
      undefined,
    ]);
  });

  it('stays contested where the school reports the same day again, and is answered by another day', async () => {
    const { noor, ilse } = team;
    const standing = async () => (await graduationReportsOf(noor, team.id)).at(-1);
    for (const input of ['expectedOn: "2028-01-28"', 'graduatedOn: "2026-11-02"']) {
      await graduated(ilse, input);
      await contest(noor, (await standing())?.id);
      await graduated(ilse, `${input}, reasonCategory: "ILLNESS"`);
      expect(await standing()).toMatchObject({ isContested: true, contests: [{ status: 'OPEN' }] });
    }
    await graduated(ilse, 'graduatedOn: "2026-11-03"');
    expect(await standing()).toMatchObject({ isContested: false, contests: [] });
  });

  it('is stood by by the school alone', async () => {
    const { noor, ilse } = team;
    await graduated(ilse, 'graduatedOn: "2026-11-02"');
    const [fact] = await graduationReportsOf(noor, team.id);
    await contest(noor, fact?.id);
    expect(await standBy(ilse, fact?.id)).toMatchObject({ __typename: 'PlanChanged' });
    expect((await graduationReportsOf(noor, team.id))[0]).toMatchObject({ isContested: true });
  });
});
