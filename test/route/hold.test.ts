import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDraft, planOf, sign } from '../support/agreement.ts';
import { agreeFirstPlan, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { RouteLife } from '../support/route-life.ts';

let life: RouteLife;
let team: NoorsTeam;

beforeEach(async () => {
  life = await RouteLife.start();
  team = life.team;
  await agreeFirstPlan(team);
});

afterEach(() => life.end());

async function maySign(client: TestClient): Promise<object> {
  const { node } = await client.data<{ node: { viewerPermissions: { proposalSignOff: object } } }>(
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
      viewerPermissions { proposalSignOff { isAllowed reason } }
    } } }`,
    { id: (await life.openSeenBy(client)).id },
  );
  return node.viewerPermissions.proposalSignOff;
}

describe('the rest of a route', () => {
  it('is the student’s to take; the lead asks, and the student reads why and until when', async () => {
    expect(await life.hold(team.ilse, '2027-04-01')).toMatchObject({ __typename: 'AgreementRequested' });
    const open = await life.openSeenBy(team.noor);
    expect(open.changes.map(({ field, after }) => [field, after])).toEqual([
      ['reason', 'Even rust'],
      ['reviewOn', '2027-04-01'],
    ]);
    expect((await life.seenBy(team.noor)).status).toBe('ACTIVE');
    // It comes when it is taken without the question, and that waits for nobody any more.
    expect(await life.hold(team.noor, '2027-03-01')).toMatchObject({ route: { status: 'ON_HOLD' } });
    expect(await life.proposals()).toEqual(['APPLIED', 'SUPERSEDED']);
  });

  it('is not signed for when its day of review has passed', async () => {
    await life.hold(team.ilse, await life.dayIn(10));
    await life.later('12 days');
    expect(await maySign(team.noor)).toEqual({ isAllowed: false, reason: 'LAST_DAY_PASSED' });
    expect(await life.withoutTrace(() => life.answerOpen(team.noor))).toMatchObject({ reason: 'LAST_DAY_PASSED' });
    await team.server.clock.round();
    expect(await life.proposals()).toEqual(['APPLIED', 'SUPERSEDED']);
    expect(await life.hold(team.ilse, await life.dayIn(10))).toMatchObject({ __typename: 'AgreementRequested' });
  });

  it('says beforehand what cannot be signed while it lasts', async () => {
    await life.run(team.ilse, 'routeComplete(id: $id)');
    expect(await maySign(team.noor)).toEqual({ isAllowed: true, reason: null });
    await life.hold(team.noor, await life.dayIn(30));
    expect(await maySign(team.noor)).toEqual({ isAllowed: false, reason: 'ROUTE_NOT_ACTIVE' });
  });

  it('is the lead’s to give after six weeks without contact, and an attempt', async () => {
    await life.later('45 days');
    expect(await life.hold(team.ilse, '2027-04-01')).toMatchObject({ __typename: 'AgreementRequested' });
    await life.attempt();
    expect(await life.hold(team.ilse, '2027-04-01')).toMatchObject({ route: { status: 'ON_HOLD' } });
  });

  it('is not the lead’s to give when the student did something lately that the lead does not read: the student is asked', async () => {
    await life.later('45 days');
    expect(await openDraft(team.noor, team.id)).toMatchObject({ __typename: 'DraftSaved' });
    await life.later('1 day');
    await life.attempt();
    expect(await life.hold(team.ilse, '2027-04-01')).toMatchObject({ __typename: 'AgreementRequested' });
    expect((await life.seenBy(team.noor)).status).toBe('ACTIVE');
  });

  it('leaves what else is asked on the route as it was: the phase that waits, and stopping beside the phase', async () => {
    const phase = 'routeSetPhase(id: $id, expectedVersion: 1, input: { phase: INTERNSHIP })';
    const version = async () => {
      const { route } = await team.ilse.data<{ route: { version: number } }>(
        'query ($id: ID!) { route(id: $id) { version } }',
        { id: team.id },
      );
      return String(route.version);
    };
    await life.stop(team.ilse);
    const asked = await life.run(team.ilse, phase.replace('1', await version()));
    await life.hold(team.ilse, await life.dayIn(50));
    const [, , , hold] = (await planOf(team.noor, team.id)).proposals;
    await sign(team.noor, hold ?? { id: '', version: 0 });
    expect(await life.proposals()).toEqual(['APPLIED', 'OPEN', 'OPEN', 'APPLIED']);
    await life.later('51 days');
    await life.resume(team.noor);
    expect(await sign(team.noor, asked.proposal ?? { id: '', version: 0 })).toMatchObject({
      __typename: 'PlanChanged',
    });
    expect(await life.proposals()).toEqual(['APPLIED', 'OPEN', 'APPLIED', 'APPLIED']);
  });

  it('ends when both want to go on, or when the day of review has come', async () => {
    await life.hold(team.noor, await life.dayIn(50));
    expect(await life.resume(team.ilse)).toMatchObject({ __typename: 'AgreementRequested' });
    expect((await life.seenBy(team.noor)).status).toBe('ON_HOLD');
    await life.answerOpen(team.noor);
    expect((await life.seenBy(team.noor)).status).toBe('ACTIVE');

    await life.hold(team.noor, await life.dayIn(50));
    await life.resume(team.ilse);
    await life.later('60 days');
    expect(await life.resume(team.noor)).toMatchObject({ route: { status: 'ACTIVE' } });
    expect(await life.proposals()).toEqual(['APPLIED', 'APPLIED', 'SUPERSEDED']);
  });
});
