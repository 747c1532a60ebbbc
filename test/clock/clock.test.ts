import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockLock } from '../../server/clock/clock.ts';
import { connected } from '../live/log.ts';
import { addGoal } from '../support/agreement.ts';
import { agreeFirstPlan, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let database: TestDatabase;
let team: NoorsTeam;
let other: TestServer;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase('demo');
  team = await startNoorsTeam({ database });
  other = await startTestServer({ database });
  owner = await connected(database.ownerUrl);
  await agreeFirstPlan(team);
});

afterAll(async () => {
  await owner.end();
  await other.stop();
  await team.server.stop();
  await database.drop();
});

const rounds = () => Promise.all([team.server.clock.round(), other.clock.round()]);

async function counted(kind: string): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    'select count(*)::int as count from change where kind = $1 and route_id = $2',
    [kind, team.id.replace('route_', '')],
  );
  return rows[0]?.count ?? -1;
}

const later = (days: number) => owner.query('update clock set shift = shift + make_interval(days => $1)', [days]);

describe('the clock', () => {
  it('of two servers brings each change once', async () => {
    await rounds();
    const before = await counted('PROPOSAL_REMINDED');
    await addGoal(team.carla, team.id, { title: 'Wordt niet beantwoord' });
    await later(15);
    for (let turn = 0; turn < 3; turn += 1) await rounds();
    // The first plan, of which parties have not confirmed their part, and the goal.
    expect(await counted('PROPOSAL_REMINDED')).toBe(before + 2);
    await later(15);
    for (let turn = 0; turn < 3; turn += 1) await rounds();
    expect(await counted('PROPOSAL_EXPIRED')).toBe(1);
  });

  it('changes nothing while another server is at it, and nothing where nothing is due', async () => {
    await addGoal(team.carla, team.id, { title: 'Wacht op de ander' });
    await later(15);
    const before = await checksum(owner);
    await owner.query('select pg_advisory_lock($1)', [clockLock]);
    expect(await rounds()).toEqual([false, false]);
    expect(await checksum(owner)).toBe(before);
    await owner.query('select pg_advisory_unlock($1)', [clockLock]);
    expect(await other.clock.round()).toBe(true);
    const brought = await checksum(owner);
    expect(brought).not.toBe(before);
    expect(await other.clock.round()).toBe(true);
    expect(await checksum(owner)).toBe(brought);
  });

  it('is known to nobody who only reads: where something is due is for the job alone', async () => {
    const application = await connected(database.applicationUrl);
    await expect(application.query(`select routes_due('proposalExpire')`)).rejects.toMatchObject({ code: '42501' });
    await application.end();
  });

  it('finishes the route at hand when the server stops', async () => {
    await addGoal(team.carla, team.id, { title: 'Nog net' });
    await later(15);
    const round = other.clock.round();
    await other.clock.stop();
    expect(await round).toBe(true);
    // Whatever it left is brought by the other server.
    await team.server.clock.round();
    const { rows } = await owner.query(`select from proposal where title = 'Nog net' and reminded_at is null`);
    expect(rows).toHaveLength(0);
  });
});
