import type { TypedDocumentNode } from 'urql';
import type { Option } from './field.ts';

interface Typed<Answer, Variables> {
  readonly document: TypedDocumentNode<Answer, Variables>;
  variables(words: string): Variables;
  optionsOf(answer: Answer): readonly Option[];
}

/** How what somebody types is looked for. */
export interface Find {
  readonly document: TypedDocumentNode<unknown, object>;
  variables(words: string): object;
  optionsOf(answer: unknown): readonly Option[];
}

/** The answer fits the document here; behind it nobody needs to know which it is. */
export const find = <Answer, Variables extends object>(typed: Typed<Answer, Variables>): Find => ({
  document: typed.document as TypedDocumentNode<unknown, object>,
  variables: (words) => typed.variables(words),
  optionsOf: (answer) => typed.optionsOf(answer as Answer),
});
