import type { Find } from './find.ts';

interface Common {
  /** As the input of the mutation calls it: by that name the server says what is wrong. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly initial?: string | null | undefined;
  /** What cannot be sent empty: a day, or a choice. Of texts the server says that they are blank. */
  readonly isRequired?: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a form asks for. Everything is a text, as browsers have it; a tick is `true` or nothing. */
export type Field =
  | (Common & { readonly kind: 'line' | 'text' | 'day' | 'number' })
  | (Common & { readonly kind: 'tick' })
  | (Common & { readonly kind: 'choice'; readonly options: readonly Option[]; readonly none?: string | undefined })
  /** Not asked but shown: what is said yes to. */
  | (Common & { readonly kind: 'shown'; readonly options?: readonly Option[] })
  | (Common & { readonly kind: 'ticks'; readonly options: readonly Option[] })
  /** One of too many to list: what is typed is looked for. */
  | (Common & { readonly kind: 'search'; readonly find: Find });

export type Values = Readonly<Record<string, string>>;

export const valuesOf = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? '']));

/** Null where nothing was filled in: that clears what was there. */
export const filled = (values: Values, name: string): string | null => values[name]?.trim() || null;

export const isTicked = (values: Values, name: string): boolean => values[name] === 'true';

export const listed = (values: Values, name: string): string[] => values[name]?.split(' ').filter(Boolean) ?? [];

/** The option that was chosen; the first, where none was. */
export const chosen = <Value extends string>(options: readonly [Value, ...Value[]], value: string | undefined): Value =>
  options.find((option) => option === value) ?? options[0];

/** The texts that the viewer wrote: not those that began with what somebody else did. */
export const textsIn = ({ fields = [] }: { readonly fields?: readonly Field[] }, values: Values): string[] =>
  fields
    .filter(({ kind, initial }) => (kind === 'text' || kind === 'line') && !initial)
    .flatMap(({ name }) => filled(values, name) ?? []);

/** `input.partyIds.0` is about the field `partyIds`. */
export const fieldOf = (path: string): string => path.split('.')[1] ?? path;
