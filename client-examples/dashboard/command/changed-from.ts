import type { Values } from './field.ts';

/** What was changed, and no more: the rest may have been changed by somebody else. */
export function changedFrom<Input extends object>(before: Values, values: Values, input: Input): Partial<Input> {
  const isSame = (name: string) => (before[name] ?? '') === (values[name] ?? '');
  return Object.fromEntries(Object.entries(input).filter(([name]) => !isSame(name))) as Partial<Input>;
}
