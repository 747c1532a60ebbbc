import { afterAll, beforeAll, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { everythingSeenBy } from '../support/everything-seen.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import type { Client } from 'pg';
import { connected } from '../live/log.ts';

const { addAction, addGoal, offerDraft, openDraft, planOf, report } = agreement;

let database: TestDatabase;
let team: NoorsTeam;
let other: TestServer;
let owner: Client;
let goalId: string;
const parties: Record<string, string> = {};

beforeAll(async () => {
  database = await createTestDatabase('demo');
  team = await startNoorsTeam({ database });
  other = await startTestServer({ database });
  owner = await connected(database.ownerUrl);
  await agreeFirstPlan(team);
  const plan = await planOf(team.ilse, team.id);
  for (const { role } of plan.parties) parties[role] = partyIn(plan, role);
  goalId = plan.goals.find(({ title }) => title === 'Begeleid aan het werk')?.id ?? '';
});

afterAll(async () => {
  await owner.end();
  await other.stop();
  await team.server.stop();
  await database.drop();
});

const later = (days: number) => owner.query('update clock set shift = shift + make_interval(days => $1)', [days]);
const rounds = () => Promise.all([team.server.clock.round(), other.clock.round()]);

/** What Noor shares with the municipality ends by itself, so many days from now. */
async function endsIn(days: number): Promise<void> {
  await owner.query(
    `update grant_record g set until = app_now() + make_interval(days => $1) from party p
     where p.id = g.party_id and p.role = 'MUNICIPALITY' and g.until is null`,
    [days],
  );
  await owner.query('select refresh_rights(id, student_id) from route');
}

async function ownAction(status?: string): Promise<string> {
  const { subject } = await addAction(team.carla, goalId, { title: 'Vervoer', ownerId: parties['MUNICIPALITY'] });
  if (status) await report(team.carla, { id: subject?.id ?? '', version: 1 }, status);
  return subject?.id ?? '';
}

async function told(client: TestClient): Promise<string[]> {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string; actor: object | null }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 6) { nodes { kind actor { person { id } } } } } }',
    { id: team.id },
  );
  return route.changes.nodes.filter(({ actor }) => actor === null).map(({ kind }) => kind);
}

it('a municipality of which the consent runs out leaves its actions blocked and what it proposed superseded, on the day itself and once', async () => {
  const { ilse, noor, carla, trainer, id } = team;
  const actions = { open: await ownAction(), doing: await ownAction('DOING'), done: await ownAction('DONE') };
  const statuses = () => Promise.all(Object.values(actions).map((action) => agreement.actionStatus(ilse, action)));
  const asked = (await addGoal(carla, id, { title: 'Leren reizen' })).proposal?.id ?? '';
  const draft = (await openDraft(carla, id)).proposal?.id ?? '';
  const mixed = (await openDraft(carla, id)).proposal?.id ?? '';
  await addAction(carla, goalId, { title: 'Werkplek inrichten', ownerId: parties['COMPANY'] }, mixed);
  await offerDraft(carla, mixed);
  const proposals = async () =>
    (
      await owner.query<{ status: string }>(
        `select status from proposal where 'proposal_' || id = any ($1) order by array_position($1, 'proposal_' || id)`,
        [[asked, draft, mixed]],
      )
    ).rows.map(({ status }) => status);
  await endsIn(2);
  await later(1);
  await rounds();
  expect(await statuses()).toEqual(['OPEN', 'DOING', 'DONE']);
  expect(await proposals()).toEqual(['OPEN', 'DRAFT', 'OPEN']);

  await later(2);
  const seen = await everythingSeenBy(trainer, id, mixed);
  await rounds();
  expect(await statuses()).toEqual(['BLOCKED', 'BLOCKED', 'DONE']);
  // What a company is asked is for student and lead to answer: the company is not told that anything became of it.
  expect(await proposals()).toEqual(['SUPERSEDED', 'SUPERSEDED', 'OPEN']);
  expect(await everythingSeenBy(trainer, id, mixed)).toEqual(seen);
  for (const client of [ilse, noor]) {
    expect([...new Set(await told(client))].toSorted()).toEqual(['ACTION_PROGRESSED', 'PROPOSAL_SUPERSEDED']);
    expect((await proposalSeenBy(client, id, mixed)).status).toBe('OPEN');
  }
  const brought = await checksum(owner);
  for (let turn = 0; turn < 2; turn += 1) await rounds();
  expect(await checksum(owner)).toBe(brought);
});

it('a municipality that reads the plan again takes up its actions itself, and the clock leaves them alone', async () => {
  const { carla, ilse, id } = team;
  await owner.query(
    `update grant_record g set until = null from party p where p.id = g.party_id and p.role = 'MUNICIPALITY'`,
  );
  await owner.query('select refresh_rights(id, student_id) from route');
  const { route } = await carla.data<{ route: { actions: { id: string; version: number; status: string }[] } }>(
    'query ($id: ID!) { route(id: $id) { actions { id version status } } }',
    { id },
  );
  const blocked = route.actions.find(({ status }) => status === 'BLOCKED');
  await report(carla, { id: blocked?.id ?? '', version: blocked?.version ?? 0 }, 'DOING');
  await rounds();
  expect(await agreement.actionStatus(ilse, blocked?.id ?? '')).toBe('DOING');
});
