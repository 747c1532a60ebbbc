import { afterEach, beforeEach, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { raise, run } from '../support/disagreement.ts';
import { RouteLife } from '../support/route-life.ts';

const { addAction, addGoal, dropGoal, openDraft, planOf, reoffer, sign } = agreement;

let life: RouteLife;
let team: NoorsTeam;
let goal: agreement.Versioned;
/** Of the municipality: it drops the goal. */
let draftId: string;

beforeEach(async () => {
  life = await RouteLife.start();
  team = life.team;
  await agreeFirstPlan(team);
  const found = (await planOf(team.ilse, team.id)).goals.find(({ title }) => title === 'Begeleid aan het werk');
  if (!found) throw new Error('There is no goal.');
  goal = found;
  draftId = (await openDraft(team.carla, team.id)).proposal?.id ?? '';
  await dropGoal(team.carla, goal, 'Anders', draftId);
});
afterEach(() => life.end());

const recordObstacle = (client: TestClient, routeId: string) =>
  run(client, 'obstacleRecord(routeId: $id, input: { kind: FACILITY, text: "Geen bus" })', routeId);

interface ConsentSeen {
  readonly id: string;
  readonly withdrawnAt: string | null;
  readonly party: { readonly id: string; readonly role: string };
}

/** Noor no longer shares with the municipality. */
async function stopSharing(): Promise<void> {
  const { route } = await team.noor.data<{ route: { consents: ConsentSeen[] } }>(
    'query ($id: ID!) { route(id: $id) { consents { id withdrawnAt party { id role } } } }',
    { id: team.id },
  );
  for (const { id } of route.consents.filter(
    ({ party, withdrawnAt }) => party.role === 'MUNICIPALITY' && !withdrawnAt,
  )) {
    await team.noor.data('mutation ($id: ID!) { consentWithdraw(id: $id) { __typename } }', { id });
  }
}

/** What Noor shared with the municipality ends by itself, or runs on again. */
async function ground(until: string | null): Promise<void> {
  await life.owner.query(
    `update grant_record g set until = app_now() + $1::interval from party p
     where p.id = g.party_id and p.role = 'MUNICIPALITY'`,
    [until],
  );
  await life.owner.query('select refresh_rights(id, student_id) from route');
}

const secret = 'Niet voor wie het plan niet leest';
const addUnread = async () => addAction(team.ilse, goal.id, { title: secret, ownerId: await party('SCHOOL') });
const party = async (role: string) => partyIn(await planOf(team.ilse, team.id), role);

/** All that Carla can ask of the route, of her draft, and of what happened. */
const readByCarla = async () =>
  JSON.stringify(
    await team.carla.data(
      `query ($id: ID!, $draft: ID!) {
        route(id: $id) { proposals { title changes { summary fields { before after } } }
          changes(last: 20) { nodes { kind summary } } }
        node(id: $draft) { ... on Proposal { title version changes { summary } } } }`,
      { id: team.id, draft: draftId },
    ),
  );

const refusedTo = async (client: TestClient, mutation: string, variables: object) =>
  (await client.ask<object>(`mutation ${mutation} { __typename } }`, variables)).errors?.[0]?.extensions.code;

const kept = async () =>
  (
    await life.owner.query<{ status: string; lines: number }>(
      `select status, (select count(*)::int from proposal_line l where l.proposal_id = p.id) as lines
       from proposal p where 'proposal_' || id = $1`,
      [draftId],
    )
  ).rows[0];

it('a municipality with which sharing stopped reads nothing more in its own draft, and can do nothing with it', async () => {
  const open = await addGoal(team.carla, team.id, { title: 'Leren reizen' });
  await stopSharing();
  const { proposals } = await planOf(team.noor, team.id);
  expect(proposals.find(({ id }) => id === open.proposal?.id)?.status).toBe('SUPERSEDED');
  expect(await kept()).toEqual({ status: 'SUPERSEDED', lines: 1 });
  await addUnread();
  expect(await kept()).toEqual({ status: 'SUPERSEDED', lines: 1 });
  const read = await readByCarla();
  for (const unread of [secret, 'Voortgangsgesprek', 'Leren reizen', 'DRAFT_']) expect(read).not.toContain(unread);
  for (const mutation of ['draftOffer(id: $id, input: {})', 'proposalWithdraw(id: $id)']) {
    expect(await refusedTo(team.carla, `($id: ID!) { ${mutation}`, { id: draftId })).toBe('NOT_FOUND');
  }
});

it('a municipality with which sharing stopped proposes and records nothing that it could not read, and is told so beforehand', async () => {
  await stopSharing();
  for (const ask of [
    () => addGoal(team.carla, team.id, { title: 'Leren reizen' }),
    () => openDraft(team.carla, team.id),
    () => recordObstacle(team.carla, team.id),
    () => raise(team.carla, team.id, 'Dit gaat niet', ', subject: "Hoe we overleggen"'),
  ]) {
    expect(await life.withoutTrace(ask)).toMatchObject({ reason: 'PLAN_NOT_READ' });
  }
  const { route } = await team.carla.data<{ route: { viewerPermissions: object } }>(
    `query ($id: ID!) { route(id: $id) { viewerPermissions {
      obstacleRecord { isAllowed reason } disagreementRaise { isAllowed reason }
    } } }`,
    { id: team.id },
  );
  const refused = { isAllowed: false, reason: 'PLAN_NOT_READ' };
  expect(route.viewerPermissions).toEqual({ obstacleRecord: refused, disagreementRaise: refused });
});

it('a municipality whose ground ended by itself reads its draft no more; nothing is put into it, and it is closed', async () => {
  await ground('1 day');
  expect(await readByCarla()).toContain('Voortgangsgesprek');
  await life.later('2 days');
  expect(await readByCarla()).not.toContain('Voortgangsgesprek');
  expect(await refusedTo(team.carla, '($id: ID!) { draftOffer(id: $id, input: {})', { id: draftId })).toBe('NOT_FOUND');
  expect(await life.withoutTrace(() => addGoal(team.carla, team.id, { title: 'Meer' }, draftId))).toMatchObject({
    reason: 'PLAN_NOT_READ',
  });
  await addUnread();
  expect(await kept()).toEqual({ status: 'SUPERSEDED', lines: 1 });
  expect(await readByCarla()).not.toContain(secret);
});

it('a municipality that reads the plan again offers again what it had drafted, over what the plan says by now', async () => {
  await ground('1 day');
  await life.later('2 days');
  await addUnread();
  await ground(null);
  const again = await reoffer(team.carla, draftId, { isInDraft: true });
  const { changes } = await proposalSeenBy(team.carla, team.id, again.proposal?.id ?? '');
  expect(changes.map(({ summary }) => summary)).toEqual([
    'Doel laten vervallen: “Begeleid aan het werk”',
    `Actie laten vervallen: “${secret}”`,
  ]);
  expect(await sign(team.noor, { id: again.proposal?.id ?? '', version: 2 }).catch(String)).toContain('NOT_FOUND');
});
