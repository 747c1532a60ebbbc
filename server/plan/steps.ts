import type { SubjectReference } from './problem.ts';
import type { Writing } from './writing.ts';

/**
 * One change of what the plan says, ready to be written: by itself, without the eyes of whoever asked for it. It is kept
 * while it waits for agreement.
 */
export interface Step {
  readonly command: string;
  readonly kind: string;
  readonly subject: SubjectReference;
  /** The version of what the subject says, on which the change rests; null where the step makes the subject. */
  readonly baseVersion: number | null;
  /** An object that must still be there, and not closed, when the step is written. */
  readonly restsOn?: SubjectReference;
  /** The name of the subject, for the sentence about the line. */
  readonly what: string;
  readonly field?: string;
  readonly before?: string | null;
  readonly after?: string | null;
  /** The parties whose part it is, before or after. */
  readonly parties: readonly string[];
  /** It commits nobody but the party that asks for it. */
  readonly isOwnWork: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

type Write = (writing: Writing, step: Step) => Promise<void>;
const writers = new Map<string, Write>();

/** How a step is written: by the name of its command, or of what a first plan makes of what was drafted. */
export function declareWriter(command: string, write: Write): void {
  writers.set(command, write);
}

export async function writeSteps(writing: Writing, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const write = writers.get(step.command);
    if (!write) throw new Error(`Nothing is known of how ${step.command} changes a plan.`);
    await write(writing, step);
  }
}
