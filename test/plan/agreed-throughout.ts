import type { Client } from 'pg';
import { phaseTransitions, routeTransitions } from '../../server/plan/life-cycle.ts';
import { committedTo } from './committed.sql.ts';

/** Of what was agreed since: the lines without the agreement of somebody who had to agree, by who led at that moment. */
const unagreedSql = `select p.id, array(select l.kind || ' without ' || y.role ${committedTo('$2::uuid')}
    where p.id = ap.id and (y.role = 'STUDENT' or y.id = $2 and not own.line or (l.step->>'isOwnWork')::boolean
        or coalesce(l.step->'needs', '[]') ? y.id::text)
      and not exists (select from sign_off s where s.proposal_id = p.id and s.party_id = y.id
        and l.id = any (s.covers) and s.decision = 'AGREED')) as unagreed
  from proposal ap join proposal p on p.id = ap.id
  where ap.route_id = $1 and ap.status = 'APPLIED' and not ap.id = any ($3::uuid[])`;

/** What the log tells of the plan, once it was agreed, in the transaction of no version of it, or of several. */
const unversionedSql = `select c.kind || ' ' || c.sequence as mistake from change c
  where c.route_id = $1 and c.kind in ('GOAL_ADDED', 'GOAL_REVISED', 'GOAL_DROPPED', 'ACTION_ADDED', 'ACTION_REVISED', 'ACTION_DROPPED')
    and c.sequence > (select min(f.sequence) from change f where f.route_id = c.route_id and f.kind = 'PLAN_AGREED')
    and (select count(*) from plan_version v where v.route_id = c.route_id
      and v.xmin::text = (c.transaction::text::numeric % 4294967296)::text) <> 1`;

const ways = [
  { told: 'status', from: 'PROPOSED', isWay: (from: string, to: string) => routeTransitions[from]?.[to] !== undefined },
  { told: 'phase', from: 'PREPARATION', isWay: (from: string, to: string) => phaseTransitions[from]?.includes(to) },
] as const;

/** Follows a route from happening to happening, and says what went wrong in between. */
export class AgreedThroughout {
  readonly mistakes: string[] = [];
  private lead: string | null = null;
  private readonly agreed: string[] = [];

  constructor(
    private readonly owner: Client,
    private readonly routeId: string,
  ) {}

  /** After each happening. */
  async look(): Promise<void> {
    this.lead ??= await this.leadNow();
    const { rows } = await this.owner.query<{ id: string; unagreed: string[] }>(unagreedSql, [
      this.routeId,
      this.lead,
      this.agreed,
    ]);
    for (const { id, unagreed } of rows) {
      this.agreed.push(id);
      this.mistakes.push(...unagreed);
    }
    this.lead = await this.leadNow();
  }

  /** When nothing happens any more. */
  async lookBack(): Promise<readonly string[]> {
    const { rows } = await this.owner.query<{ mistake: string }>(unversionedSql, [this.routeId]);
    this.mistakes.push(...rows.map(({ mistake }) => `${mistake} is in no version, or in several`));
    for (const way of ways) this.mistakes.push(...(await this.astray(way)));
    return this.mistakes;
  }

  private async leadNow(): Promise<string> {
    const { rows } = await this.owner.query<{ lead: string }>('select lead_party_id as lead from route where id = $1', [
      this.routeId,
    ]);
    return rows[0]?.lead ?? '';
  }

  private async astray({ told, from, isWay }: (typeof ways)[number]): Promise<string[]> {
    const { rows } = await this.owner.query<{ to: string }>(
      `select cp.patch->>$2 as to from change_part cp where cp.route_id = $1 and cp.category = 'ROUTE'
         and cp.subject_type = 'route' and cp.patch ? $2 order by cp.sequence`,
      [this.routeId, told],
    );
    return rows.flatMap(({ to }, index) => {
      const before = rows[index - 1]?.to ?? from;
      return before === to || isWay(before, to) ? [] : [`${told} from ${before} to ${to}`];
    });
  }
}
