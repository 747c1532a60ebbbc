/** Answers are rows made by the database, not instances of these classes: each one carries the name of its type. */
export function typeNameOf(value: object): string {
  if ('__typename' in value && typeof value.__typename === 'string') return value.__typename;
  throw new Error('A value of an interface or union came without __typename.');
}
