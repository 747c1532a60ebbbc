import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** One field of the contract, and a subscription that asks of a change for nothing else. */
export interface FieldOfChange {
  readonly name: string;
  readonly query: string;
}

interface Found {
  readonly type: GraphQLObjectType;
  wrap(selection: string): string;
}

const isAskedPlain = ({ args }: GraphQLField<unknown, unknown>) => args.every(({ type }) => !isNonNullType(type));

/**
 * Every field that can be reached from a change, once: by the shortest way, but by what a change is about only where
 * there is no other. It is about one thing at a time.
 */
export function everyField(schema: GraphQLSchema): FieldOfChange[] {
  const start = schema.getType('PlanChange');
  if (!isObjectType(start)) throw new Error('The schema has no changes.');
  const fields: FieldOfChange[] = [];
  const known = new Set<GraphQLObjectType>();
  const near: Found[] = [
    { type: start, wrap: (inner) => `subscription { planChanges { ... on PlanChange { ${inner} } } }` },
  ];
  const far: Found[] = [];
  for (let next = near.shift(); next; next = near.shift() ?? far.shift()) {
    const { type, wrap } = next;
    if (known.has(type)) continue;
    known.add(type);
    for (const field of Object.values(type.getFields()).filter(isAskedPlain)) {
      const named = getNamedType(field.type);
      const selection = isCompositeType(named) ? `${field.name} { __typename }` : field.name;
      fields.push({ name: `${type.name}.${field.name}`, query: wrap(selection) });
      const ofField = (target: GraphQLObjectType): Found => ({
        type: target,
        wrap: (inner) => wrap(`${field.name} { ... on ${target.name} { ${inner} } }`),
      });
      if (isAbstractType(named)) far.push(...schema.getPossibleTypes(named).map(ofField));
      else if (isObjectType(named)) near.push(ofField(named));
    }
  }
  return fields;
}
