import { askedWho } from '../access/viewer-identity.sql.ts';
import type { BatchStatement } from '../database/batch.ts';
import { asking } from './ask.ts';
import type { Reading } from './shared-reading.ts';

/** What was asked since the last time that does not hold for all. */
export const noted: BatchStatement = {
  name: 'noted',
  text: `select current_setting('app.asked', true) || set_config('app.asked', '', true)`,
  parameters: [],
};

/** Answers what `noted` does, of the visit before. */
const begun = (numbers: readonly number[]) => asking((bind) => `begin_shared(${bind(numbers.map(String), 'int[]')})`);

interface Question {
  readonly statement: BatchStatement;
  noteAsked(names: readonly string[]): void;
  resolve(answer: string | null): void;
  reject(error: unknown): void;
}

/**
 * Reads with the rights that several groups have in common. What is read waits for the round trip in which all that the
 * groups of a round read goes along.
 */
export class Visit {
  private readonly questions: Question[] = [];
  private hasLeft = false;

  constructor(private readonly numbers: readonly number[]) {}

  /** For reading as nobody in particular. What is asked once the visit has begun is refused. */
  reading(): Reading {
    const differing = new Set<string>();
    const reading: Reading = {
      hasAsked: false,
      differing,
      session: {
        viewer: null,
        query: () => Promise.reject(new Error('What is read for several is asked with a plan that is kept.')),
        answer: (statement) =>
          new Promise((resolve, reject) => {
            if (this.hasLeft) throw new Error('What is read for several is asked all at once.');
            const noteAsked = (names: readonly string[]) => {
              if (names.length > 0) reading.hasAsked = true;
              for (const name of names) if (name !== askedWho) differing.add(name);
            };
            this.questions.push({ statement, resolve, reject, noteAsked });
          }),
      },
    };
    return reading;
  }

  /**
   * In this order, and in one go: the rights that the first one gives are those of all behind it. Behind the last comes
   * the first of another visit, or `noted`.
   */
  statements(): BatchStatement[] {
    this.hasLeft = true;
    return this.questions.flatMap(({ statement }, place) => [place === 0 ? begun(this.numbers) : noted, statement]);
  }

  /** `answers`: to its statements but the first, and to what came behind the last. */
  settle(answers: readonly (string | null)[]): void {
    for (const [index, question] of this.questions.entries()) {
      question.noteAsked((answers[2 * index + 1] ?? askedWho).split(' ').filter(Boolean));
      question.resolve(answers[2 * index] ?? null);
    }
  }

  fail(error: unknown): void {
    this.hasLeft = true;
    for (const question of this.questions) question.reject(error);
  }
}
