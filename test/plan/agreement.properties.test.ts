import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routeTransitions } from '../../server/plan/life-cycle.ts';
import { planOf, sign } from '../support/agreement.ts';
import { agreeFirstPlan, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { committedTo, own } from './committed.sql.ts';
import { mayBeForbidden, move, play, seenBy, type Move } from './random-moves.ts';

const mostMilliseconds = 30_000; // 30 seconds, however slow the machine
const seed = Number(process.hrtime.bigint() % 2_147_483_647n);

let team: NoorsTeam;
let owner: Client;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

async function idsOf(sql: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(sql);
  return rows.map(({ id }) => id);
}

const committed = committedTo('r.lead_party_id');

const mistakes = {
  'a line is in the plan that somebody who must agree has not agreed with': `select l.id ${committed}
    where p.status = 'APPLIED' and (y.role = 'STUDENT' or y.id = r.lead_party_id and not own.line or (l.step->>'isOwnWork')::boolean)
      and not exists (select from sign_off s where s.proposal_id = p.id and s.party_id = y.id
        and l.id = any (s.covers) and s.decision = 'AGREED' and s.shown_version = p.version)`,
  'a party is not asked for its part': `select l.id ${committed}
    where p.status in ('OPEN', 'APPLIED') and not exists (select from sign_off s
      where s.proposal_id = p.id and s.party_id = y.id and l.id = any (s.covers))`,
  'a party is asked for what is not its part': `select s.id from sign_off s join proposal_line l on l.id = any (s.covers)
    where not exists (select ${committed} where l.id = any (s.covers) and y.id = s.party_id)`,
  'an agreed proposal is in no version, or another one is in a version': `select id from proposal
    where (status = 'APPLIED') <> (plan_version_id is not null)`,
  'a version is of no proposal, or of two': `select v.id from plan_version v
    left join proposal p on p.plan_version_id = v.id group by v.id having count(p.id) <> 1`,
  'a version does not hold the plan as it stands': `select g.id from goal g
    join plan_version v on v.route_id = g.route_id and v.number = (select max(number) from plan_version where route_id = g.route_id)
    left join plan_leaf f on f.plan_version_id = v.id and f.subject_id = g.id
    where g.status <> 'DROPPED' and (f.content is null or f.content::jsonb->>'title' <> g.title)
      or g.status = 'DROPPED' and f.id is not null`,
  'an open action stands under a goal that was dropped': `select a.id from action a join goal g on g.id = a.goal_id
    where g.status = 'DROPPED' and a.status not in ('DONE', 'CANCELLED')`,
  'a proposal is open that student and lead have both answered': `select p.id from proposal p
    where p.status = 'OPEN' and not exists (select from sign_off s
      where s.proposal_id = p.id and s.is_blocking and s.decision = 'PENDING')`,
  'an answer to an open proposal is to another version of it': `select s.id from sign_off s join proposal p on p.id = s.proposal_id
    where p.status = 'OPEN' and s.decision <> 'PENDING' and s.shown_version <> p.version`,
  'a goal is to be dropped, and not what is still to be done for it': `select a.id from proposal p
    join proposal_line l on l.proposal_id = p.id and l.command = 'goalDrop'
    join action a on a.goal_id = l.subject_id and a.status not in ('DONE', 'CANCELLED')
    where p.status = 'OPEN' and not exists (select from proposal_line d
      where d.proposal_id = p.id and d.command = 'actionDrop' and d.subject_id = a.id and d.base_version = a.content_version)`,
  'the others are not asked for what did not come of its owner’s own word while the proposal waited': `select l.id
    from proposal_line l join proposal p on p.id = l.proposal_id
    where (l.step->>'isForOwnerAlone')::boolean and not (l.kind = 'ACTION_DROPPED'
      and exists (select from proposal_line d join action a on a.goal_id = d.subject_id
        where d.proposal_id = p.id and d.command = 'goalDrop' and a.id = l.subject_id)
      and exists (select from change c join change_part cp on cp.route_id = c.route_id and cp.sequence = c.sequence
        where cp.subject_id = l.subject_id and c.actor_party_id = any (l.party_ids) and c.at >= p.offered_at
          and cp.patch->>'method' is distinct from 'AGREED'))`,
  'a party other than student and lead can hold up a proposal': `select s.id from sign_off s join party y on y.id = s.party_id
    join route r on r.id = s.route_id where s.is_blocking <> (y.role = 'STUDENT' or y.id = r.lead_party_id and exists (
      select from proposal_line l join proposal p on p.id = l.proposal_id cross join ${own} where l.id = any (s.covers) and not own.line))`,
};

async function mistakesNow(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [name, sql] of Object.entries(mistakes)) {
    const ids = await idsOf(sql);
    if (ids.length > 0) found[name] = ids;
  }
  return found;
}

/** What the log says was changed in the plan, from the moment it was agreed, and in how many versions that stands. */
const changesAndVersions = `select
  (select count(*) from change c join change_part cp on cp.route_id = c.route_id and cp.sequence = c.sequence
    where c.kind in ('GOAL_ADDED', 'GOAL_REVISED', 'ACTION_ADDED', 'ACTION_REVISED')
      and c.sequence > (select min(sequence) from change f where f.route_id = c.route_id and f.kind = 'PLAN_AGREED'
        ))::int as told,
  (select count(*) from (select distinct l.proposal_id, l.subject_id from proposal_line l
    join proposal p on p.id = l.proposal_id and p.status = 'APPLIED' and not p.is_first_plan
    where l.kind in ('GOAL_ADDED', 'GOAL_REVISED', 'ACTION_ADDED', 'ACTION_REVISED')) agreed)::int as agreed`;

const openFor = async (who: 'noor' | 'ilse') =>
  (await seenBy(team[who], team.id)).proposals.filter(({ status }) => status === 'OPEN');

/**
 * Student and lead go on with whatever is open, and nobody else says a word. What the one agrees with can join another that
 * waits: at most as often as there are others.
 */
async function settle(): Promise<void> {
  for (let left = (await openFor('ilse')).length; left > 0; left -= 1) {
    for (const who of ['noor', 'ilse'] as const) {
      for (const proposal of await openFor(who)) await mayBeForbidden(sign(team[who], proposal));
    }
  }
}

const makes = (who: Move['who'], what: Move['what'], which = 0): Move => ({
  what,
  who,
  which,
  to: 'SCHOOL',
  isTogether: false,
});

/** Two say something else of the same goals, and student and lead agree with the one: of everything something, however slow. */
const contrary: Move[] = [
  ...[0, 1, 2].flatMap((which) => [makes('carla', 'revise', which), makes('bram', 'revise', which)]),
  ...(['noor', 'ilse'] as const).map((who) => makes(who, 'agree')),
  makes('carla', 'goal'),
  makes('noor', 'refuse'),
];

describe('whatever a team does, in whatever order', () => {
  it(`nobody is bound without having agreed, and nobody waits for the silent (seed ${String(seed)})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 12, maxLength: 24 }), async (moves) => {
        await play(team, moves);
        expect(await mistakesNow()).toEqual({});
        await settle();
        expect(await mistakesNow()).toEqual({});
        expect((await seenBy(team.ilse, team.id)).proposals.filter(({ status }) => status === 'OPEN')).toEqual([]);
        const { rows } = await owner.query<{ told: number; agreed: number }>(changesAndVersions);
        expect(rows[0]?.told).toBe(rows[0]?.agreed);
        expect((await planOf(team.noor, team.id)).status).toBe('ACTIVE');
      }),
      { seed, numRuns: 25, interruptAfterTimeLimit: mostMilliseconds, endOnFailure: true, examples: [[contrary]] },
    );
  }, 90_000); // 90 seconds: what is begun is finished

  it('much of it was agreed, refused and superseded: the moves are worth their name', async () => {
    const statuses = await idsOf('select distinct status as id from proposal order by 1');
    expect(statuses).toEqual(expect.arrayContaining(['APPLIED', 'REFUSED', 'SUPERSEDED']));
  });

  it('a route is led from status to status by the declared table alone', async () => {
    const { rows } = await owner.query<{ route_id: string; statuses: string[] }>(
      `select c.route_id, array_agg(cp.patch->>'status' order by c.sequence) as statuses from change c
       join change_part cp on cp.route_id = c.route_id and cp.sequence = c.sequence and cp.category = 'ROUTE'
       where cp.patch ? 'status' and cp.subject_type = 'route' group by c.route_id`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { statuses } of rows) {
      const steps = statuses.map((status, index) => [statuses[index - 1] ?? 'PROPOSED', status] as const);
      const astray = steps.filter(([from, to]) => from !== to && routeTransitions[from]?.[to] === undefined);
      expect(astray).toEqual([]);
    }
  });
});
