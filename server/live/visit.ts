import type { BatchStatement } from '../database/batch.ts';
import { asking, told } from './ask.ts';
import { changeColumns, type PulledRow } from './pull.ts';
import type { Watching } from './round.ts';
import type { Reading } from './shared-reading.ts';

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

interface Question {
  readonly statement: BatchStatement;
  readonly noteAsked: () => void;
  resolve(answer: string | null): void;
  reject(error: unknown): void;
}

/**
 * A look at a route with the rights of a member, which are those of all whose ways are the same. What is read of it waits
 * for the look, and goes along with it.
 */
export class Visit {
  private readonly questions: Question[] = [];
  private hasLeft = false;

  constructor(
    private readonly member: Watching,
    private readonly studentId: string,
    private readonly sequences: readonly number[],
  ) {}

  /** For reading what is looked at, as nobody in particular. What is asked once the look has begun is refused. */
  reading(): Reading {
    const reading: Reading = {
      hasAsked: false,
      session: {
        viewer: null,
        query: () => Promise.reject(new Error('What is read for several is asked with a plan that is kept.')),
        answer: (statement) =>
          new Promise((resolve, reject) => {
            if (this.hasLeft) throw new Error('What is read for several is asked all at once.');
            this.questions.push({ statement, resolve, reject, noteAsked: () => (reading.hasAsked = true) });
          }),
      },
    };
    return reading;
  }

  /** In this order, and in one go: the rights that the first one gives are those of all behind it. */
  statements(): BatchStatement[] {
    this.hasLeft = true;
    const { personId, membershipId, routeId } = this.member;
    const rights = asking(
      (bind) => `begin_shared(${bind(personId, 'uuid')}, ${bind(membershipId, 'uuid')}, ${bind(routeId, 'uuid')},
        ${bind(this.studentId, 'uuid')})`,
    );
    const rows = asking(
      (bind) => `select coalesce(jsonb_agg(to_jsonb(told) order by told.position::bigint), '[]')
        from (select ${changeColumns} from change c where c.route_id = ${bind(routeId, 'uuid')}
          and c.sequence = any (${bind(this.sequences.map(String), 'bigint[]')})) told`,
    );
    return [rights, rows, asked, ...this.questions.flatMap(({ statement }) => [statement, asked])];
  }

  /** `answers`: to its statements, in their order. */
  settle([rights, rows, flag, ...answers]: readonly (string | null)[]): Look {
    for (const [index, question] of this.questions.entries()) {
      if (isAsked(answers[2 * index + 1])) question.noteAsked();
      question.resolve(answers[2 * index] ?? null);
    }
    const held = told(rights) as Pick<Look, 'assigned' | 'overseen' | 'isOversightAlone'>;
    return { ...held, rows: told(rows) as PulledRow[], hasAsked: isAsked(flag) };
  }

  fail(error: unknown): void {
    this.hasLeft = true;
    for (const question of this.questions) question.reject(error);
  }
}
