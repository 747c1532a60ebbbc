import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Arguments } from './declare-reading.ts';
import type { Completion, Step } from './completion.ts';
import type { ReadContext } from './read-context.ts';
import type { Catalogue, PreparedField, PreparedType } from './reading-catalogue.ts';
import type { Value } from './sql-text.ts';
import type { PlannedRow, Statement } from './statement.ts';

/** What of an operation decides the plan. */
export type Operation = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** One field of an object: its value as SQL, and what that value rests on. */
export interface FieldPlan extends Value {
  /** Joins that give what `sql` names. */
  readonly joins?: readonly string[];
  /** SQL (text or null): which rows of logged categories were read. */
  readonly touched?: readonly string[];
  /** What is still to be done with the value in Node: on the value itself, or on what lies in it. */
  readonly step?: Step;
  readonly within?: Completion | null;
}

export interface ObjectPlan {
  /** The text of its JSON. */
  readonly json: string;
  readonly joins: readonly string[];
  readonly touched: readonly string[];
  readonly completion: Completion | null;
}

export interface ObjectPosition {
  readonly type: PreparedType;
  readonly nodes: readonly FieldNode[];
  readonly row: PlannedRow;
  /** The contract names an interface or union here: the object says of which type it is. */
  readonly isAbstract: boolean;
}

/** A field as it is selected on a row. */
export interface FieldPosition {
  readonly field: PreparedField;
  readonly nodes: readonly FieldNode[];
  readonly row: PlannedRow;
  readonly args: Arguments;
  /** Of the type in which the field stands. */
  readonly owner: string;
}

/** Rights of oversight are logged whatever they show; nothing is logged only where a bench asks for it. */
export type Logging = 'NOTHING' | 'RESTRICTED' | 'OVERSIGHT';

export interface Planner {
  readonly catalogue: Catalogue;
  readonly operation: Operation;
  readonly statement: Statement;
  /** For cursors that the operation brings: they are opened for its viewer. */
  readonly context: ReadContext;
  readonly logging: Logging;
  /** The statement's text is the answer: nothing is checked behind it, so the statement itself must hold the contract. */
  readonly answersText: boolean;
  planObject(position: ObjectPosition): ObjectPlan;
}
