import { setImmediate as allHaveAsked } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import type { BatchStatement } from '../database/batch.ts';
import { Snapshot } from '../database/snapshot.ts';
import { asking, told } from './ask.ts';
import type { Look, Visit } from './visit.ts';

/** A row of the log, whoever may see it. */
export interface Logged {
  readonly routeId: string;
  readonly sequence: number;
  readonly transaction: number;
  /** To whom it speaks alone. */
  readonly people: readonly string[];
  /** Of what types what it is about may be: the words of their ids. */
  readonly subjects: readonly string[];
}

/** Somebody who watches a route, under the membership with which they came. */
export interface Watching {
  readonly personId: string;
  readonly membershipId: string | null;
  readonly routeId: string;
}

/** By which ways somebody holds rights; whose ways are the same have the same rights. */
export interface Ways {
  readonly studentId: string;
  readonly ways: string;
  readonly isAssigned: boolean;
}

export const watchingOf = ({ personId, membershipId }: Viewer, routeId: string): Watching => ({
  personId,
  membershipId,
  routeId,
});

const keyOf = ({ personId, membershipId, routeId }: Watching) => `${personId} ${membershipId ?? ''} ${routeId}`;

const sinceSql = (earlier: readonly string[]) =>
  asking(
    (bind) => `select jsonb_build_object('snapshot', pg_current_snapshot()::text, 'logged', (
        select coalesce(jsonb_agg(jsonb_build_object('routeId', l.route_id, 'sequence', l.sequence,
          'transaction', l.transaction::bigint, 'people', l.people, 'subjects', l.subjects)), '[]')
        from logged_since(${bind(earlier, 'pg_snapshot[]')}) l))`,
  );

const waysSql = (watching: readonly Watching[]) =>
  asking((bind) => {
    const people = bind(
      watching.map(({ personId }) => personId),
      'uuid[]',
    );
    const memberships = bind(
      watching.map(({ membershipId }) => membershipId),
      'uuid[]',
    );
    const routes = bind(
      watching.map(({ routeId }) => routeId),
      'uuid[]',
    );
    return `select coalesce(jsonb_agg(jsonb_build_object('studentId', g.student_id, 'ways', g.ways,
        'isAssigned', g.is_assigned, 'places', g.places)), '[]')
      from (select w.student_id, w.ways, w.is_assigned, array_agg(w.place) as places
        from ways_of(${people}, ${memberships}, ${routes}) w group by 1, 2, 3) g`;
  });

/**
 * One look at the log for many feeds, in one snapshot: what was logged, who holds which rights, and what is seen with
 * these. What is read of it is read in the same snapshot.
 */
export class Round {
  snapshot = '';
  logged: readonly Logged[] = [];
  /** Of those who watch, by `keyOf`; of those whose ways are the same, the same object. */
  private readonly ways = new Map<string, Ways>();
  private readonly known = new Map<string, Ways>();

  private constructor(private readonly seen: Snapshot) {}

  /**
   * `earlier`: what the feeds have seen, as snapshots. `expected`: who watches where something is likely to have been
   * logged; their ways are asked along.
   */
  static async begin(pool: Pool, earlier: readonly string[], expected: readonly Watching[] = []): Promise<Round> {
    const round = new Round(await Snapshot.open(pool));
    try {
      const asked = round.unknown(expected);
      const [since, ways] = await round.seen.ask([sinceSql(earlier), ...(asked.length > 0 ? [waysSql(asked)] : [])]);
      if (ways !== undefined) round.learn(asked, ways);
      Object.assign(round, told(since) as Pick<Round, 'snapshot' | 'logged'>);
      return round;
    } catch (error) {
      await round.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** Of each who watches, in their order; of those whose ways to a student are the same, the same object. */
  async waysOf(watching: readonly Watching[]): Promise<Ways[]> {
    const asked = this.unknown(watching);
    if (asked.length > 0) this.learn(asked, (await this.seen.ask([waysSql(asked)]))[0]);
    return watching.map((one) => {
      const ways = this.ways.get(keyOf(one));
      if (!ways) throw new Error('Of somebody who watches it is not known how they may.');
      return ways;
    });
  }

  private unknown(watching: readonly Watching[]): Watching[] {
    const asked = new Map(watching.map((one) => [keyOf(one), one]));
    return [...asked].filter(([key]) => !this.ways.has(key)).map(([, one]) => one);
  }

  private learn(asked: readonly Watching[], answer: string | null | undefined): void {
    for (const { places, ...found } of told(answer) as (Ways & { readonly places: readonly number[] })[]) {
      const key = JSON.stringify(found);
      const ways = this.known.get(key) ?? found;
      this.known.set(key, ways);
      for (const place of places) {
        const one = asked[place - 1];
        if (one) this.ways.set(keyOf(one), ways);
      }
    }
  }

  /** In one round trip, one after another. After the `last` of them the round has ended, and all of it is committed. */
  async visit(visits: readonly Visit[], which: 'some' | 'last' = 'some'): Promise<Look[]> {
    await allHaveAsked();
    try {
      const statements: BatchStatement[][] = visits.map((visit) => visit.statements());
      const answers = await (which === 'last'
        ? this.seen.askLast(statements.flat())
        : this.seen.ask(statements.flat()));
      let from = 0;
      return visits.map((visit, index) => visit.settle(answers.slice(from, (from += statements[index]?.length ?? 0))));
    } catch (error) {
      for (const visit of visits) visit.fail(error);
      throw error;
    }
  }

  /** Before anything that was read goes on. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    await this.seen.end(how);
  }
}
