import { setImmediate as allHaveAsked } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { Viewer } from '../access/viewer.ts';
import type { BatchStatement } from '../database/batch.ts';
import { Snapshot } from '../database/snapshot.ts';
import { asking, told } from './ask.ts';
import { looking, looksIn, type Look, type ToLookAt } from './look.ts';
import { noted, type Visit } from './visit.ts';

/** A row of the log, whoever may see it. */
export interface Logged {
  readonly routeId: string;
  readonly sequence: number;
  readonly transaction: number;
  /** To whom it speaks alone. */
  readonly people: readonly string[];
  /** Of what types what it is about may be: the words of their ids. */
  readonly subjects: readonly string[];
  /** Of its parts. */
  readonly categories: readonly string[];
}

/** Somebody who watches a route, under the membership with which they came. */
export interface Watching {
  /** The same for whoever watches the same route as the same person, under the same membership. */
  readonly key: string;
  readonly personId: string;
  readonly membershipId: string | null;
  readonly routeId: string;
}

/** Those who watch a route with the same rights to its student. */
export interface Group {
  readonly number: number;
  readonly routeId: string;
  /** What they read of the route, for whole categories; null where no row of it is theirs. */
  readonly assigned: string | null;
  readonly overseen: string | null;
  /** Some of it is read by oversight alone, which is logged for each who does. */
  readonly isOversightAlone: boolean;
  /** A hash of what they hold of each category of which they hold anything, and their organisation. */
  readonly holds: Readonly<Record<string, number | string | null>>;
}

export function watchingOf(
  { personId, membershipId }: Pick<Viewer, 'personId' | 'membershipId'>,
  routeId: string,
): Watching {
  return { key: `${personId} ${membershipId ?? ''} ${routeId}`, personId, membershipId, routeId };
}

const distinct = (watching: readonly Watching[]) => [...new Map(watching.map((one) => [one.key, one])).values()];

const sinceSql = (earlier: readonly string[]) =>
  asking(
    (bind) => `select jsonb_build_object('snapshot', pg_current_snapshot()::text, 'logged', (
        select coalesce(jsonb_agg(jsonb_build_object('routeId', l.route_id, 'sequence', l.sequence,
          'transaction', l.transaction::bigint, 'people', l.people, 'subjects', l.subjects, 'categories', l.categories)), '[]')
        from logged_since(${bind(earlier, 'pg_snapshot[]')}) l))`,
  );

const watchersSql = (watching: readonly Watching[], after: number) =>
  asking((bind) => {
    const column = (of: (one: Watching) => string | null) => bind(watching.map(of), 'uuid[]');
    return `watchers_of(${column((one) => one.personId)}, ${column((one) => one.membershipId)},
      ${column((one) => one.routeId)}, ${bind(after, 'int')})`;
  });

interface ToldGroup extends Group {
  readonly places: readonly number[];
}

/**
 * One look at the log for many feeds, in one snapshot: what was logged, who holds which rights, and what is seen with
 * these. What is read of it is read in the same snapshot.
 */
export class Round {
  snapshot = '';
  logged: readonly Logged[] = [];
  /** Of those who watch, by their keys. */
  private readonly groups = new Map<string, Group>();
  private lastNumber = 0;

  private constructor(private readonly seen: Snapshot) {}

  /**
   * `earlier`: what the feeds have seen, as snapshots. `expected`: who watches where something is likely to have been
   * logged; their rights are asked along.
   */
  static async begin(pool: Pool, earlier: readonly string[], expected: readonly Watching[] = []): Promise<Round> {
    const round = new Round(await Snapshot.open(pool));
    try {
      const asked = distinct(expected);
      const [since, groups] = await round.seen.ask([
        sinceSql(earlier),
        ...(asked.length > 0 ? [watchersSql(asked, round.lastNumber)] : []),
      ]);
      if (groups !== undefined) round.learn(asked, groups);
      Object.assign(round, told(since) as Pick<Round, 'snapshot' | 'logged'>);
      return round;
    } catch (error) {
      await round.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** It is known with which rights they watch. */
  isKnown(watching: readonly Watching[]): boolean {
    return watching.every((one) => this.groups.has(one.key));
  }

  /** Of each who watches, in their order. */
  async groupsOf(watching: readonly Watching[]): Promise<Group[]> {
    const asked = distinct(watching).filter((one) => !this.groups.has(one.key));
    if (asked.length > 0) {
      this.learn(asked, (await this.seen.ask([watchersSql(asked, this.lastNumber)]))[0]);
    }
    return watching.map((one) => {
      const group = this.groups.get(one.key);
      if (!group) throw new Error('Of somebody who watches it is not known how they may.');
      return group;
    });
  }

  private learn(asked: readonly Watching[], answer: string | null | undefined): void {
    for (const { places, ...group } of told(answer) as ToldGroup[]) {
      this.lastNumber = Math.max(this.lastNumber, group.number);
      for (const place of places) {
        const one = asked[place - 1];
        if (one) this.groups.set(one.key, group);
      }
    }
  }

  /**
   * In one round trip: what the groups see, and one visit after another. After the `last` of them the round has ended, and
   * all of it is committed.
   */
  async visit(
    visits: readonly Visit[],
    toLookAt: readonly ToLookAt[] = [],
    which: 'some' | 'last' = 'some',
  ): Promise<ReadonlyMap<number, Look>> {
    await allHaveAsked();
    try {
      const statements = visits.map((visit) => visit.statements());
      const all: BatchStatement[] = [looking(toLookAt), ...statements.flat(), noted];
      const answers = await (which === 'last' ? this.seen.askLast(all) : this.seen.ask(all));
      let from = 2;
      for (const [index, visit] of visits.entries()) {
        visit.settle(answers.slice(from, (from += statements[index]?.length ?? 0)));
      }
      return looksIn(answers[0]);
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
