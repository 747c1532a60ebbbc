import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';

/** Makes an enum of which every value has its description beside it, so that none can be left out. */
export function describedEnum<const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
): { readonly [Name in keyof Values]: Name } {
  const names = Object.fromEntries(Object.keys(values).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(values).map(([value, text]) => [value, { description: text }]),
  );
  registerEnumType(names, { name, description, valuesConfig });
  // Object.fromEntries forgets that each key is its own value.
  return names as { readonly [Name in keyof Values]: Name };
}
