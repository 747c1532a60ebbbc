import type { Pool } from 'pg';
import type { BatchStatement } from '../database/batch.ts';
import type { Session } from '../database/session.ts';
import { Snapshot } from '../database/snapshot.ts';
import { asking, told } from './ask.ts';
import { changeColumns, type PulledRow } from './pull.ts';
import type { Reading } from './shared-reading.ts';

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

/** What is seen of a route with the rights that go with certain ways. */
export interface Look {
  /** For whole categories; null where no row of the route is theirs. */
  readonly assigned: string | null;
  readonly overseen: string | null;
  /** Some of it is read by oversight alone, which is logged for each who does. */
  readonly isOversightAlone: boolean;
  readonly rows: readonly PulledRow[];
  /** What was found depends on who looks, and not on these rights alone. */
  readonly hasAsked: boolean;
}

/** Was it asked since the last time who reads? */
const asked: BatchStatement = {
  name: 'asked',
  text: `select current_setting('app.asked', true) || set_config('app.asked', '', true)`,
  parameters: [],
};

const isAsked = (answer: string | null | undefined) => answer !== '';

/**
 * One look at the log for many feeds, in one snapshot: what was logged, who holds which rights, and what is seen with
 * these. What is read of it is read in the same snapshot.
 */
export class Round implements Reading {
  /** Of reading since `look`: whether it asked who reads. */
  hasAsked = false;

  private constructor(
    private readonly seen: Snapshot,
    readonly snapshot: string,
    readonly logged: readonly Logged[],
  ) {}

  /** `earlier`: what the feeds have seen, as snapshots. */
  static async begin(pool: Pool, earlier: readonly string[]): Promise<Round> {
    const seen = await Snapshot.open(pool);
    try {
      const since = asking(
        (bind) => `select jsonb_build_object('snapshot', pg_current_snapshot()::text, 'logged', (
        select coalesce(jsonb_agg(jsonb_build_object('routeId', l.route_id, 'sequence', l.sequence,
          'transaction', l.transaction::bigint, 'people', l.people, 'subjects', l.subjects)), '[]')
        from logged_since(${bind(earlier, 'pg_snapshot[]')}) l))`,
      );
      const [answer] = await seen.ask([since]);
      const { snapshot, logged } = told(answer) as Pick<Round, 'snapshot' | 'logged'>;
      return new Round(seen, snapshot, logged);
    } catch (error) {
      await seen.end('rollback').catch(() => undefined);
      throw error;
    }
  }

  /** For reading what was looked at, as nobody in particular. */
  readonly session: Session = {
    viewer: null,
    query: () => Promise.reject(new Error('What is read for several is asked with a plan that is kept.')),
    answer: async (statement) => {
      const [answer = null, flag] = await this.seen.ask([statement, asked]);
      this.hasAsked ||= isAsked(flag);
      return answer;
    },
  };

  /** Of each who watches, in their order; of those whose ways to a student are the same, the same object. */
  async waysOf(watching: readonly Watching[]): Promise<Ways[]> {
    const columns = {
      people: watching.map(({ personId }) => personId),
      memberships: watching.map(({ membershipId }) => membershipId),
      routes: watching.map(({ routeId }) => routeId),
    };
    const [answer] = await this.seen.ask([
      asking((bind) => {
        const people = bind(columns.people, 'uuid[]');
        const memberships = bind(columns.memberships, 'uuid[]');
        return `select coalesce(jsonb_agg(jsonb_build_object('studentId', g.student_id, 'ways', g.ways,
            'isAssigned', g.is_assigned, 'places', g.places)), '[]')
          from (select w.student_id, w.ways, w.is_assigned, array_agg(w.place) as places
            from ways_of(${people}, ${memberships}, ${bind(columns.routes, 'uuid[]')}) w group by 1, 2, 3) g`;
      }),
    ]);
    const found = new Map<number, Ways>();
    for (const { places, ...ways } of told(answer) as (Ways & { readonly places: readonly number[] })[]) {
      for (const place of places) found.set(place, ways);
    }
    return watching.map((_, place) => {
      const ways = found.get(place + 1);
      if (!ways) throw new Error('Of somebody who watches it is not known how they may.');
      return ways;
    });
  }

  /** From here on the rights are those of this member, and of all whose ways are the same. */
  async look(member: Watching, studentId: string, sequences: readonly number[]): Promise<Look> {
    const { personId, membershipId, routeId } = member;
    const [rights, rows, flag] = await this.seen.ask([
      asking(
        (bind) => `begin_shared(${bind(personId, 'uuid')}, ${bind(membershipId, 'uuid')}, ${bind(routeId, 'uuid')},
        ${bind(studentId, 'uuid')})`,
      ),
      asking(
        (bind) => `select coalesce(jsonb_agg(to_jsonb(told) order by told.position::bigint), '[]')
        from (select ${changeColumns} from change c where c.route_id = ${bind(routeId, 'uuid')}
          and c.sequence = any (${bind(sequences.map(String), 'bigint[]')})) told`,
      ),
      asked,
    ]);
    this.hasAsked = false;
    const held = told(rights) as Pick<Look, 'assigned' | 'overseen' | 'isOversightAlone'>;
    return { ...held, rows: told(rows) as PulledRow[], hasAsked: isAsked(flag) };
  }

  /** Before anything that was read goes on. */
  async end(how: 'commit' | 'rollback'): Promise<void> {
    await this.seen.end(how);
  }
}
