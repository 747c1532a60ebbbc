import type { IdentifiedType } from '../access/global-id.ts';
import type { SubjectReference } from './problem.ts';
import type { RouteFacts } from './route-facts.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Session } from '../database/session.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Place, Writing } from './writing.ts';

/**
 * `content`: what the plan says; `progress`: a party's own work; `fact`: reported by its source, applies at once;
 * `consent`: what the student allows; `membership`: who takes part and acts.
 */
export type CommandKind = 'content' | 'progress' | 'fact' | 'consent' | 'membership';

/** What rules may know: of the route, and of the object acted on. */
export interface ObjectFacts {
  /** Null where the viewer does not see the route (a party that is only invited). */
  readonly route: RouteFacts | null;
  readonly id: string;
}

export interface Command<Facts extends ObjectFacts = ObjectFacts, Input = unknown> {
  /** The mutation's name. */
  readonly name: string;
  readonly kind: CommandKind;
  /** The type of the object that the mutation names: `viewerPermissions` of that type has an entry for it. */
  readonly on: FactsDeclaration<Facts>;
  /** One English sentence for ACCESS.md: who may ask. */
  readonly whoMay: string;
  /** Route statuses in which it is possible; for ACCESS.md and checked before `possible`. Absent: any. */
  readonly inStatus?: readonly string[];
  /** Why another status refuses it. */
  readonly statusReason?: string;
  /** Is this role, with this stake, allowed to ask for this at all? Else FORBIDDEN. */
  may(facts: Facts): boolean;
  /** Does the state allow it? A reason why not, or null. */
  possible?(facts: Facts): string | null;
  /** What stands in the way then: named in the problem beside the object, as far as who asks reads it. */
  inTheWay?(transaction: Transaction, facts: Facts): Promise<readonly SubjectReference[]>;
  /**
   * Does the state allow it to who is there in person, for this party of theirs? A reason why not, or null. Throws a
   * PlanProblem where the input does not fit: all that is wrong is found before their proof is looked at.
   */
  possibleFor?(facts: Facts, partyId: string, input: Input): string | null;
  /** Which version `expectedVersion` is compared with; absent where the mutation expects none. */
  currentVersion?(facts: Facts): number;
  /** Where it need not be named: the version that is meant then. */
  versionMeant?(facts: Facts): number;
  /** What answers and problems point at; by default the object itself. */
  subject?(facts: Facts): SubjectReference;
  /** Which of the viewer's parties it is done for, where they act for several; by default the first. */
  actingFor?(facts: Facts): string | null;
  /**
   * Whose agreement makes it binding, beside that of who asks, by all that the facts tell before anything is sent; absent:
   * nobody's.
   */
  needsAgreementOf?(facts: Facts, actingPartyId: string | null): readonly string[];
  /** The rows to write and what the log tells. Throws a PlanProblem where the input does not fit. */
  apply(writing: Writing, facts: Facts, input: Input): Promise<void>;
}

/** A command that makes its own beginning (a student, a route): there is no object yet to see or to lock. */
export interface Beginning<Input> {
  /** The mutation's name. */
  readonly name: string;
  readonly kind: CommandKind;
  readonly whoMay: string;
  /** Is it this viewer's to do at all, by what they are and the kind of organisation they act for? Else FORBIDDEN. */
  may(viewer: Viewer, organisationKind: string | null): boolean;
  /** Two requests with the same key wait for one another. */
  lockKey(input: Input): string;
  /** What `apply` tells is told on every route of the student, all of them locked before it begins. */
  readonly isToldOnEveryRoute?: true;
  /** As the viewer: may they, and where will the rows stand? */
  prepare(session: Session, viewer: Viewer, input: Input): Promise<Place>;
  apply(writing: Writing, input: Input): Promise<void>;
}

/** SQL for the facts of one type of object, given the alias of its row; evaluated as the viewer. */
export interface FactsDeclaration<Facts extends ObjectFacts = ObjectFacts> {
  readonly type: IdentifiedType;
  readonly table: string;
  readonly sql: (alias: string) => string;
  /** Never set: what the facts look like, for the compiler alone. */
  readonly shape?: Facts;
}

const commands = new Map<string, Command>();
type DeclaredBeginning = Pick<Beginning<never>, 'name' | 'kind' | 'whoMay' | 'may'>;
const beginnings: DeclaredBeginning[] = [];

export function declareCommand<Facts extends ObjectFacts, Input>(
  command: Command<Facts, Input>,
): Command<Facts, Input> {
  // A mutation may act on objects of several types: then it is one command on each.
  const key = `${command.name} ${command.on.type}`;
  if (commands.has(key)) throw new Error(`Command ${key} is declared twice.`);
  // The registry hands commands to the one caller that reads the facts which the command's own type declares.
  commands.set(key, command);
  return command;
}

export function declareBeginning<Input>(beginning: Beginning<Input>): Beginning<Input> {
  beginnings.push(beginning);
  return beginning;
}

/** What is known of the commands that begin something before anything is sent. */
export function allBeginnings(): readonly DeclaredBeginning[] {
  return beginnings;
}

export function allCommands(): readonly Command[] {
  return [...commands.values()];
}

export function commandsOn(type: IdentifiedType): readonly Command[] {
  return allCommands().filter((command) => command.on.type === type);
}

/** Why the state does not allow a command now, from facts alone. */
export function reasonAgainst<Facts extends ObjectFacts>(command: Command<Facts, never>, facts: Facts): string | null {
  const status = facts.route?.status;
  if (command.inStatus && status !== undefined && !command.inStatus.includes(status)) {
    return command.statusReason ?? 'PLAN_NOT_EDITABLE';
  }
  return command.possible?.(facts) ?? null;
}
