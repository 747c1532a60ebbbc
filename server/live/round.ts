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
export interface Watching extends Member {
  /** `whoIs` of them. */
  readonly who: string;
  readonly routeId: string;
}

type Member = Pick<Viewer, 'personId' | 'membershipId'>;

/** Of which of those who watch a route it was found that they are alike: what that saw, and when on the rules' clock. */
export interface KnownWays {
  readonly routeId: string;
  readonly snapshot: string;
  readonly moment: string;
}

/** The same for the same person under the same membership. */
export const whoIs = ({ personId, membershipId }: Member): string => `${personId} ${membershipId ?? ''}`;

/** Some who watch a route with the same rights to its student. */
export interface Group {
  readonly number: number;
  readonly routeId: string;
  /** What they read of the route, for whole categories; null where no row of it is theirs. */
  readonly assigned: string | null;
  readonly overseen: string | null;
  /** Some of it is read by oversight alone, which is logged for each who does. */
  readonly isOversightAlone: boolean;
  /** A hash of what they hold of each category of which they hold anything, and of whom they act for. */
  readonly holds: Readonly<Record<string, number | null>>;
}

export const watchingOf = (
  { viewer, who }: { readonly viewer: Member; readonly who: string },
  routeId: string,
): Watching => ({ who, personId: viewer.personId, membershipId: viewer.membershipId, routeId });

/** By routes, and by who they are. */
class Watched<Value> {
  private readonly ofRoutes = new Map<string, Map<string, Value>>();

  get routeIds(): readonly string[] {
    return [...this.ofRoutes.keys()];
  }

  get({ routeId, who }: Watching): Value | undefined {
    return this.ofRoutes.get(routeId)?.get(who);
  }

  set({ routeId, who }: Watching, value: Value): void {
    const ofRoute = this.ofRoutes.get(routeId) ?? new Map<string, Value>();
    this.ofRoutes.set(routeId, ofRoute.set(who, value));
  }

  delete(routeId: string): void {
    this.ofRoutes.delete(routeId);
  }

  /** With the place of its route among `routeIds`. */
  values(): { readonly value: Value; readonly route: number }[] {
    return [...this.ofRoutes.values()].flatMap((ofRoute, route) =>
      [...ofRoute.values()].map((value) => ({ value, route })),
    );
  }
}

function distinct(watching: readonly Watching[]): Watched<Watching> {
  const all = new Watched<Watching>();
  for (const one of watching) all.set(one, one);
  return all;
}

const sinceSql = (earlier: readonly string[]) =>
  asking(
    (bind) => `select json_build_object('snapshot', seen_now(), 'moment', app_now(), 'logged', (
        select coalesce(json_agg(json_build_object('routeId', l.route_id, 'sequence', l.sequence,
          'transaction', l.transaction::bigint, 'people', l.people, 'subjects', l.subjects, 'categories', l.categories)), '[]')
        from logged_since(${bind(earlier, 'pg_snapshot[]')}) l))`,
  );

const movedSql = (known: readonly KnownWays[]) =>
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

const nobody: Expected = { expected: [], known: [] };

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
  /** Where those who were known to be alike are so still. */
  alikeStill: ReadonlySet<string> = new Set();
  private readonly groups = new Watched<Group>();
  private lastNumber = 0;

  private constructor(private readonly seen: Snapshot) {}

  /**
   * `earlier`: what the feeds have seen, as snapshots. `expected`: who watches where something is likely to have been
   * logged; their rights are asked along. `known`: where some of them stand for others who were found to be like them.
   */
  static async begin(pool: Pool, earlier: readonly string[], { expected, known }: Expected = nobody): Promise<Round> {
    const round = new Round(await Snapshot.open(pool));
    try {
      const asked = distinct(expected);
      const statements = [sinceSql(earlier), watchersSql(asked, round.lastNumber), movedSql(known)];
      // What nobody is expected to ask is not asked.
      const count = known.length > 0 ? 3 : expected.length > 0 ? 2 : 1;
      const [since, groups, moved] = await round.seen.ask(statements.slice(0, count));
      if (groups !== undefined) round.learn(asked, groups);
      if (moved !== undefined) round.keepAlike(known, told(moved) as number[]);
      Object.assign(round, told(since) as Pick<Round, 'snapshot' | 'moment' | 'logged'>);
      return round;
    } catch (error) {
      await round.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** `moved`: the places of those who may be alike no more. Of whom one stood for others, all are to be asked. */
  private keepAlike(known: readonly KnownWays[], moved: readonly number[]): void {
    const places = new Set(moved);
    this.alikeStill = new Set(known.filter((_, index) => !places.has(index + 1)).map(({ routeId }) => routeId));
    for (const { routeId } of known) if (!this.alikeStill.has(routeId)) this.groups.delete(routeId);
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
