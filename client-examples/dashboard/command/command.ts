import type { ReactNode } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { AllowedFragment } from '../generated/graphql.ts';
import type { ChangeAnswer, StaleVersion } from '../route/use-change.ts';
import type { Field, Values } from './field.ts';

/** On what a change is based, and where it goes. */
export interface Basis {
  readonly expectedVersion: number;
  /** The draft in which it is collected; null: it is done, or asked, at once. */
  readonly draftId: string | null;
}

interface Common {
  /** On the button. */
  readonly label: string;
  /** Above the form, where another than on the button. */
  readonly title?: string | undefined;
  /** What follows, said before it is done. */
  readonly meaning?: ReactNode;
  readonly submit?: string | undefined;
  readonly permission: AllowedFragment;
  readonly fields?: readonly Field[];
  /** The field that names a party that must agree too. */
  readonly partyThatAgrees?: string;
  /** Changes what the plan says: it can be collected in a draft. */
  readonly isContent?: boolean;
  /**
   * The fields of the route that are read in the form, as `withheldFields` calls them: it stays open while the viewer may
   * read them. Left out: it may be any of them.
   */
  readonly about?: readonly string[];
  /** The version of what the form begins with. */
  readonly version?: number;
  /** Beside others it is the rarer one. */
  readonly isPlain?: boolean;
  /** What comes next, once it is done. */
  done?(outcome: ChangeAnswer['outcome']): void;
  /** What somebody else wrote meanwhile, by the names of the fields. */
  theirs?(current: NonNullable<StaleVersion['current']>): Values | null;
}

interface Typed<Variables> extends Common {
  readonly document: TypedDocumentNode<ChangeAnswer, Variables>;
  variables(values: Values, basis: Basis): Omit<Variables, 'requestKey'>;
}

/** One thing that the viewer can do: what is asked for it, and what is sent. */
export interface Command extends Common {
  readonly document: TypedDocumentNode<ChangeAnswer>;
  variables(values: Values, basis: Basis): object;
}

/** The variables fit the document here; behind it nobody needs to know which they are. */
export const command = <Variables extends { requestKey: string }>(typed: Typed<Variables>): Command => ({
  ...typed,
  document: typed.document as TypedDocumentNode<ChangeAnswer>,
});
