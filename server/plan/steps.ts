import { isClosed } from './plan-part.ts';
import { notPossible, type SubjectReference } from './problem.ts';
import type { Writing } from './writing.ts';

/** Another object that a step is about, and that its line shows by name. */
export interface Basis extends SubjectReference {
  /**
   * The version of what it says that is shown: whoever signs after it says something else would sign something else. Absent:
   * another line of the same proposal makes it, and without that line nothing is left of this one.
   */
  readonly version?: number;
  /** Whether it is closed by then makes no difference; absent: it must still be open. */
  readonly mayBeClosed?: true;
}

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
  readonly restsOn?: Basis;
  /** Parties to which the step gives something: they must still take part when it is written. */
  readonly givesTo?: readonly string[];
  /** Parties without whom it does not apply either, beside student and lead. */
  readonly needs?: readonly string[];
  /** After this day, YYYY-MM-DD, it can no longer be done. */
  readonly lastDay?: string;
  /** After it nothing more can be done with the subject. */
  readonly closes?: true;
  /** The reported fact from which it follows, where it was collected from one. */
  readonly factId?: string;
  /** It follows from another step of the same proposal: where its subject is closed by then, nothing is left to do. */
  readonly isAlong?: true;
  /** The subject of the step from which it follows. */
  readonly follows?: string;
  /** See `Committed`. */
  readonly isForOwnerAlone?: boolean;
  /** It came, or was brought up to date, while the proposal was open: how often that was so of what its parties read. */
  readonly joined?: number;
  /** The name of the subject, for the sentence about the line. */
  readonly what: string;
  readonly field?: string;
  readonly before?: string | null;
  readonly after?: string | null;
  /** What the subject said when the line was made: kept with the line, so that its signers see what it changes. */
  readonly said?: object | null;
  /** The parties whose part it is, before or after. */
  readonly parties: readonly string[];
  /** It commits nobody but the party that asks for it. */
  readonly isOwnWork: boolean;
  /** It is the student's own: the lead is asked for no more than its own part. */
  readonly isStudentsOwn?: boolean;
  readonly data: Readonly<Record<string, unknown>>;
}

type Write = (writing: Writing, step: Step) => Promise<void>;
type Along = (writing: Writing, step: Step, proposedByPartyId: string | null) => Promise<readonly Step[]>;
type Guard = (writing: Writing, step: Step) => Promise<string | null>;
type Again = (writing: Writing, step: Step) => Promise<Step | null>;

interface InStatus {
  readonly statuses: readonly string[];
  /** Why another status of the route refuses it. */
  readonly reason: string;
}

export interface Follows {
  /** Statuses of the route in which alone it can be written; absent: any. In another it waits. */
  readonly inStatus?: InStatus | undefined;
  /** Why the state does not allow the step, or null: asked whenever it is offered, and when it is written. */
  readonly guard?: Guard | undefined;
  /** The steps that follow from a step, as things stand: each of them is the part of somebody else, who signs for it alone. */
  readonly along?: Along | undefined;
  /** The step as it would be asked for now; null where nothing is left of it. Absent: it is the same at any time. */
  readonly again?: Again | undefined;
}

interface Writer extends Follows {
  readonly write: Write;
}

const writers = new Map<string, Writer>();

/** How a step is written: by the name of its command, or of what a first plan makes of what was drafted. */
export function declareWriter(command: string, write: Write, follows: Follows = {}): void {
  writers.set(command, { write, ...follows });
}

function writerOf({ command }: Step): Writer {
  const writer = writers.get(command);
  if (!writer) throw new Error(`Nothing is known of how ${command} changes a plan.`);
  return writer;
}

export async function writeSteps(writing: Writing, steps: readonly Step[]): Promise<void> {
  for (const step of together(steps)) {
    if (step.isAlong && (await isClosed(writing, step.subject))) continue;
    await requireStatus(writing, step);
    await requireAllowed(writing, step);
    await writerOf(step).write(writing, step);
  }
}

/** Why what these commands bring cannot be written on a route in this status, or null. */
export function reasonAgainstStatus(commands: readonly string[], status: string): string | null {
  const refusing = commands
    .map((command) => writers.get(command)?.inStatus)
    .find((inStatus) => inStatus !== undefined && !inStatus.statuses.includes(status));
  return refusing?.reason ?? null;
}

async function requireStatus(writing: Writing, step: Step): Promise<void> {
  if (!writerOf(step).inStatus) return;
  const [route] = await writing.query<{ status: string }>('select status from route where id = $1', [writing.routeId]);
  const reason = reasonAgainstStatus([step.command], route?.status ?? '');
  if (reason !== null) throw notPossible(reason, step.subject);
}

/** Nobody is asked to sign what could not be written. */
export async function requireAllowed(writing: Writing, step: Step): Promise<void> {
  const isTooLate = step.lastDay !== undefined && step.lastDay < writing.today;
  const reason = isTooLate ? 'LAST_DAY_PASSED' : ((await writerOf(step).guard?.(writing, step)) ?? null);
  if (reason !== null) throw notPossible(reason, step.subject);
}

/** Lines that say several things of one object are signed one by one, and are one change when they are written. */
function together(steps: readonly Step[]): Step[] {
  const changes = new Map<string, Step>();
  for (const step of steps) {
    const key = `${step.command} ${step.subject.id}`;
    changes.set(key, { ...step, data: { ...changes.get(key)?.data, ...step.data } });
  }
  return [...changes.values()];
}

/**
 * What follows from the steps of a party's proposal and is not among them yet, once: several lines may say something of one
 * object.
 */
export async function stepsAlong(
  writing: Writing,
  steps: readonly Step[],
  proposedByPartyId: string | null,
): Promise<Step[]> {
  const keyOf = ({ command, subject }: Step) => `${command} ${subject.id}`;
  const known = new Set(steps.map(keyOf));
  const found: Step[] = [];
  for (const step of steps) {
    for (const follows of (await writerOf(step).along?.(writing, step, proposedByPartyId)) ?? []) {
      if (known.has(keyOf(follows))) continue;
      known.add(keyOf(follows));
      found.push({ ...follows, follows: step.subject.id });
    }
  }
  return found;
}

/** The step as it would be asked for now, or null. */
export async function stepAgain(writing: Writing, step: Step): Promise<Step | null> {
  const { again, guard } = writerOf(step);
  if (guard && (await guard(writing, step)) !== null) return null;
  return again ? again(writing, step) : step;
}
