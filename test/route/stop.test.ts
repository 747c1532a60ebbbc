import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addGoal, openDraft, sign, type Outcome } from '../support/agreement.ts';
import { agreeFirstPlan, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { RouteLife } from '../support/route-life.ts';

let life: RouteLife;
let team: NoorsTeam;

beforeEach(async () => {
  life = await RouteLife.start();
  team = life.team;
});

afterEach(() => life.end());

const stopAlone = (client: TestClient): Promise<Outcome> =>
  life.run(client, 'routeStopWithoutContact(id: $id, input: { reason: "Niet te bereiken" })');

/** The sentences of that kind that the client reads since the route last stopped. */
async function told(client: TestClient, wanted = 'ROUTE_STOPPED'): Promise<string[]> {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string; summary: string }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 10) { nodes { kind summary } } } }',
    { id: team.id },
  );
  const { nodes } = route.changes;
  const since = nodes.slice(nodes.findLastIndex(({ kind }) => kind === 'ROUTE_STOPPED'));
  return since.filter(({ kind }) => kind === wanted).map(({ summary }) => summary);
}

describe('a route with an agreed plan', () => {
  beforeEach(() => agreeFirstPlan(team));

  it('is stopped by the student alone, at once', async () => {
    expect(await life.stop(team.noor)).toMatchObject({ __typename: 'PlanChanged', route: { status: 'STOPPED' } });
  });

  it('is not stopped by the lead: the student is asked, reads why, and it ends when the student agrees', async () => {
    expect(await life.stop(team.ilse)).toMatchObject({ __typename: 'AgreementRequested' });
    expect((await life.seenBy(team.noor)).status).toBe('ACTIVE');
    const open = await life.openSeenBy(team.noor);
    expect(open.changes).toMatchObject([{ summary: 'De route stoppen', after: 'Het past niet meer' }]);
    expect(open.waitsFor).toEqual([{ role: 'STUDENT' }]);
    await life.answerOpen(team.noor);
    expect((await life.seenBy(team.noor)).status).toBe('STOPPED');
  });

  it('was stopped by both where the lead asked, as a company reads too; by the student where nobody asked', async () => {
    await life.stop(team.ilse);
    await life.answerOpen(team.noor);
    for (const client of [team.trainer, team.carla]) {
      expect(await told(client)).toEqual(['Student en trekker zijn het eens: de route stopt.']);
    }
    const { proposal } = await life.run(team.noor, 'routeReopen(id: $id)');
    await sign(team.ilse, proposal ?? { id: '', version: 0 });
    await life.stop(team.noor);
    expect(await told(team.trainer)).toEqual(['Noor Jansen heeft de route gestopt.']);
  });

  it('ends for what waits too: who reads a proposal is told that it lapsed, of a draft its party alone', async () => {
    await addGoal(team.bram, team.id, { title: 'Wacht nog' });
    await openDraft(team.carla, team.id);
    await life.stop(team.noor);
    const lapsed = 'Een voorstel is vervallen: de route is geëindigd.';
    expect(await told(team.ilse, 'PROPOSAL_WITHDRAWN')).toEqual([lapsed]);
    expect(await told(team.carla, 'PROPOSAL_WITHDRAWN')).toEqual([lapsed, lapsed]);
    expect(await told(team.trainer, 'PROPOSAL_WITHDRAWN')).toEqual([]);
  });

  it('goes on when the student does not agree with stopping, or says nothing', async () => {
    await life.stop(team.ilse);
    await life.answerOpen(team.noor, { answer: 'REFUSE', remark: 'Ik wil door.' });
    expect((await life.seenBy(team.noor)).status).toBe('ACTIVE');
    await life.stop(team.ilse);
    await life.later('30 days');
    expect((await life.seenBy(team.noor)).status).toBe('ACTIVE');
  });

  it('is not for the lead to stop while it rests either', async () => {
    await life.hold(team.noor, '2027-04-01');
    expect(await life.stop(team.ilse)).toMatchObject({ __typename: 'AgreementRequested' });
    expect((await life.seenBy(team.noor)).status).toBe('ON_HOLD');
    await life.answerOpen(team.noor);
    expect((await life.seenBy(team.noor)).status).toBe('STOPPED');
  });

  it('says beforehand whose agreement stopping needs', async () => {
    const asked = async (client: TestClient) =>
      client.data<object>(
        'query ($id: ID!) { route(id: $id) { viewerPermissions { routeStop { isAllowed needsAgreementOf { role } } } } }',
        { id: team.id },
      );
    const needs = (needsAgreementOf: object[]) => ({
      route: { viewerPermissions: { routeStop: { isAllowed: true, needsAgreementOf } } },
    });
    expect(await asked(team.noor)).toEqual(needs([]));
    expect(await asked(team.ilse)).toEqual(needs([{ role: 'STUDENT' }]));
  });
});

describe('a route without an agreed plan', () => {
  it.each([
    ['student', () => team.noor],
    ['lead', () => team.ilse],
  ])('is left at that by the %s alone', async (_who, client) => {
    expect(await life.stop(client())).toMatchObject({ route: { status: 'STOPPED' } });
  });
});

describe('a student who is not to be reached', () => {
  beforeEach(() => agreeFirstPlan(team));

  /** Three days on which the lead tried, and half a year without a word. */
  async function silence(): Promise<void> {
    await life.later('100 days');
    await life.attempt();
    await life.later('40 days');
    await life.attempt();
    await life.later('50 days');
    await life.attempt();
  }

  it('holds nobody for ever: the lead stops the route, and the student may ask to open it again', async () => {
    await silence();
    expect(await stopAlone(team.ilse)).toMatchObject({ __typename: 'PlanChanged', route: { status: 'STOPPED' } });
    expect(await life.run(team.noor, 'routeReopen(id: $id)')).toMatchObject({ __typename: 'AgreementRequested' });
  });

  it.each([
    ['nobody tried', () => life.later('190 days'), 'CONTACT_NOT_TRIED'],
    [
      'the attempts were made on two days',
      async () => {
        await life.later('190 days');
        await life.attempt();
        await life.attempt({ daysAgo: 1 });
        await life.attempt();
      },
      'CONTACT_NOT_TRIED',
    ],
    [
      'six months have not passed',
      async () => {
        await life.later('150 days');
        for (const ago of [1, 2, 3]) await life.attempt({ daysAgo: ago });
      },
      'STUDENT_WAS_IN_TOUCH',
    ],
    [
      'the student did something on the route',
      async () => {
        await life.later('100 days');
        await life.attempt();
        await life.run(team.noor, 'aimSet(routeId: $id, input: { text: "Ik ben er nog" })');
        await life.later('90 days');
        for (const ago of [1, 2]) await life.attempt({ daysAgo: ago });
      },
      'STUDENT_WAS_IN_TOUCH',
    ],
    [
      'the student answered',
      async () => {
        await life.later('100 days');
        await life.attempt({ isAnswered: true });
        await life.later('90 days');
        for (const ago of [1, 2, 3]) await life.attempt({ daysAgo: ago });
      },
      'STUDENT_WAS_IN_TOUCH',
    ],
    [
      'the attempts came before the last word of the student',
      async () => {
        for (const ago of [1, 2, 3]) await life.attempt({ daysAgo: ago });
        await life.later('1 day');
        await life.run(team.noor, 'aimSet(routeId: $id, input: { text: "Ik ben er nog" })');
        await life.later('190 days');
      },
      'CONTACT_NOT_TRIED',
    ],
  ])('is not gone where %s, and the refusal changes nothing', async (_what, before, reason) => {
    await before();
    expect(await life.withoutTrace(() => stopAlone(team.ilse))).toMatchObject({ reason });
  });

  it('is not gone where another party that reads the plan spoke with them', async () => {
    await silence();
    expect(await life.attempt({ by: team.bram, isAnswered: true })).toMatchObject({ __typename: 'PlanChanged' });
    for (const ago of [1, 2, 3]) await life.attempt({ daysAgo: ago });
    expect(await life.withoutTrace(() => stopAlone(team.ilse))).toMatchObject({ reason: 'STUDENT_WAS_IN_TOUCH' });
  });

  it('has no attempt in vain recorded but by the lead, and nothing at all by a company', async () => {
    for (const by of [team.bram, team.carla]) {
      expect(await life.withoutTrace(() => life.attempt({ by }))).toMatchObject({
        issues: [{ path: 'input.isAnswered', code: 'NOT_ALLOWED' }],
      });
    }
    for (const by of [team.noor, team.trainer]) {
      await expect(life.attempt({ by, isAnswered: true })).rejects.toThrow('FORBIDDEN');
    }
  });

  it('is no reason to stop for anybody but the lead', async () => {
    await silence();
    const call = 'mutation ($id: ID!) { routeStopWithoutContact(id: $id, input: { reason: "x" }) { __typename } }';
    for (const client of [team.noor, team.carla, team.bram, team.trainer]) {
      const { errors } = await client.ask(call, { id: team.id });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await life.seenBy(team.ilse)).status).toBe('ACTIVE');
  });

  it('reads each attempt, as do those who read the whole plan; a company has no hint of it', async () => {
    await life.attempt();
    const attempts = [{ means: 'PHONE', isAnswered: false }];
    expect((await life.seenBy(team.noor)).contactAttempts).toEqual(attempts);
    expect((await life.seenBy(team.ilse)).contactAttempts).toEqual(attempts);
    expect((await life.seenBy(team.trainer)).contactAttempts).toEqual([]);
    const log = 'query ($id: ID!) { route(id: $id) { changes(last: 1) { nodes { kind } } } }';
    expect(JSON.stringify(await team.noor.data(log, { id: team.id }))).toContain('CONTACT_ATTEMPTED');
    expect(JSON.stringify(await team.trainer.data(log, { id: team.id }))).not.toContain('CONTACT_ATTEMPTED');
  });

  it.each([
    ['that is still to come', -1, 'IN_THE_FUTURE'],
    ['more than two weeks afterwards', 15, 'NOT_LATELY'],
  ])('has no attempt recorded %s', async (_what, daysAgo, code) => {
    expect(await life.withoutTrace(() => life.attempt({ daysAgo }))).toMatchObject({
      issues: [{ path: 'input.attemptedOn', code }],
    });
  });
});
