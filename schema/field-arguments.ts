import { Args } from 'type-graphql';

/**
 * Gives a data field arguments, declared as an `@ArgsType()` class: the read path answers such fields, so there is no
 * method whose parameters type-graphql could read them from.
 */
export function FieldArguments(type: () => new () => object): PropertyDecorator {
  return (prototype, property) => Args(type)(prototype, property, 0);
}
