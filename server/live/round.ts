import { setImmediate as allHaveAsked } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { BatchStatement } from '../database/batch.ts';
import { Snapshot } from '../database/snapshot.ts';
import { asking, told } from './ask.ts';
import { looking, looksIn, type Look, type ToLookAt } from './look.ts';
import { noted, type Visit } from './visit.ts';
import { distinct, Watched, type Watching } from './watching.ts';

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

/** When it was found who of those who watch a route are alike: what could be seen then, and the moment on the rules' clock. */
export interface KnownWays {
  readonly routeId: string;
  readonly snapshot: string;
  readonly moment: string;
}

/** Some who watch a route with the same rights to its student. */
export interface Group {
  readonly number: number;
  readonly routeId: string;
  /** What they read of the route, for whole categories; null where no row of it is theirs. */
  readonly assigned: string | null;
  readonly overseen: string | null;
  /** Some of it is read by oversight alone, which is logged for each who does. */
  readonly isOversightAlone: boolean;
  /** The number of what they hold of each category of which they hold anything, and of whom they act for. */
  readonly holds: Readonly<Record<string, number | null>>;
}

const sinceSql = (earlier: readonly string[]) =>
  asking(
    (bind) => `select json_build_object('snapshot', seen_now(), 'moment', app_now(), 'logged', (
        select coalesce(json_agg(json_build_object('routeId', l.route_id, 'sequence', l.sequence,
          'transaction', l.transaction::bigint, 'people', l.people, 'subjects', l.subjects, 'categories', l.categories)), '[]')
        from logged_since(${bind(earlier, 'pg_snapshot[]')}) l))`,
  );

const waysMovedSql = (known: readonly KnownWays[]) =>
  asking((bind) => {
    const column = (of: (ways: KnownWays) => string, type: string) => bind(known.map(of), type);
    return `ways_moved(${column(({ routeId }) => routeId, 'uuid[]')}, ${column(({ snapshot }) => snapshot, 'pg_snapshot[]')},
      ${column(({ moment }) => moment, 'timestamptz[]')})`;
  });

const watchersSql = (asked: Watched<Watching>, after: number) =>
  asking((bind) => {
    const watchers = asked.values();
    const people = watchers.map(({ value }) => value.personId);
    const memberships = watchers.map(({ value }) => value.membershipId);
    const ofRoutes = watchers.map(({ route }) => String(route + 1));
    return `watchers_of(${bind(people, 'uuid[]')}, ${bind(memberships, 'uuid[]')}, ${bind(ofRoutes, 'int[]')},
      ${bind(asked.routeIds, 'uuid[]')}, ${bind(after, 'int')})`;
  });

/** Whom a round is to look for, as far as it is known before it. */
export interface Expected {
  readonly expected: readonly Watching[];
  readonly known: readonly KnownWays[];
}

const nobodyExpected: Expected = { expected: [], known: [] };

interface ToldGroup extends Group {
  readonly places: readonly number[];
}

/**
 * One look at the log for many feeds, in one snapshot: what was logged, who holds which rights, and what is seen with
 * these. What is read of it is read in the same snapshot.
 */
export class Round {
  snapshot = '';
  /** On the rules' clock. */
  moment = '';
  logged: readonly Logged[] = [];
  private readonly groups = new Watched<Group>();
  /** By routes: whether those who were known to be alike are so still, where that was asked. */
  private readonly alikeStill = new Map<string, boolean>();
  private lastNumber = 0;

  private constructor(private readonly seen: Snapshot) {}

  /**
   * `earlier`: what the feeds have seen, as snapshots. `expected`: who watches where something is likely to have been
   * logged; their rights are asked along. `known`: where some of them stand for others who were found to be like them.
   */
  static async begin(
    pool: Pool,
    earlier: readonly string[],
    { expected, known }: Expected = nobodyExpected,
  ): Promise<Round> {
    const round = new Round(await Snapshot.open(pool));
    try {
      const asked = distinct(expected);
      // First which moment it is, and last whether who are alike are so still: of what the clock brings in between, this round
      // hears by the last, or the next one does, as it asks from the first.
      const statements = [sinceSql(earlier), watchersSql(asked, round.lastNumber), waysMovedSql(known)];
      const count = known.length > 0 ? 3 : expected.length > 0 ? 2 : 1;
      const [since, groups, moved] = await round.seen.ask(statements.slice(0, count));
      if (groups !== undefined) round.learn(asked, groups);
      if (moved !== undefined) round.learnMoved(known, moved);
      Object.assign(round, told(since) as Pick<Round, 'snapshot' | 'moment' | 'logged'>);
      return round;
    } catch (error) {
      await round.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  isAlikeStill(routeId: string): boolean {
    return this.alikeStill.get(routeId) ?? false;
  }

  /** Asks whether these are alike still, where it was not asked at the beginning. */
  async verify(known: readonly KnownWays[]): Promise<void> {
    const unasked = known.filter(({ routeId }) => !this.alikeStill.has(routeId));
    if (unasked.length === 0) return;
    const [moved] = await this.seen.ask([waysMovedSql(unasked)]);
    this.learnMoved(unasked, moved);
  }

  /** Where one stood for others, and they may be alike no more, all are to be asked. */
  private learnMoved(known: readonly KnownWays[], answer: string | null | undefined): void {
    const moved = new Set(told(answer) as number[]);
    for (const [index, { routeId }] of known.entries()) {
      const isStill = !moved.has(index + 1);
      this.alikeStill.set(routeId, isStill);
      if (!isStill) this.groups.delete(routeId);
    }
  }

  /** It is known with which rights they watch. */
  isKnown(watching: readonly Watching[]): boolean {
    return watching.every((one) => this.groups.get(one) !== undefined);
  }

  /** Of each who watches, in their order. */
  async groupsOf(watching: readonly Watching[]): Promise<Group[]> {
    const unknown = watching.filter((one) => this.groups.get(one) === undefined);
    if (unknown.length > 0) {
      const asked = distinct(unknown);
      this.learn(asked, (await this.seen.ask([watchersSql(asked, this.lastNumber)]))[0]);
    }
    return watching.map((one) => {
      const group = this.groups.get(one);
      if (!group) throw new Error('Of somebody who watches it is not known how they may.');
      return group;
    });
  }

  private learn(asked: Watched<Watching>, answer: string | null | undefined): void {
    const watchers = asked.values();
    for (const { places, ...group } of told(answer) as ToldGroup[]) {
      this.lastNumber = Math.max(this.lastNumber, group.number);
      for (const place of places) {
        const one = watchers[place - 1];
        if (one) this.groups.set(one.value, group);
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
