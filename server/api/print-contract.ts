import {
  GraphQLObjectType,
  isIntrospectionType,
  isSpecifiedScalarType,
  printType,
  type GraphQLArgumentConfig,
  type GraphQLFieldConfig,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/**
 * The schema as text: its doors first, then the types by name. The order in which classes were loaded, which differs from
 * one way of starting to the next, leaves no trace.
 */
export function printContract(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const doors = roots.filter((type) => type !== null && type !== undefined);
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !isOneOf(doors, type))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return `${[...doors.map(withFieldsByName), ...others].map((type) => printType(type)).join('\n\n')}\n`;
}

function isOneOf(doors: readonly GraphQLObjectType[], type: GraphQLNamedType): boolean {
  return doors.some((door) => door === type);
}

function withFieldsByName(type: GraphQLObjectType): GraphQLObjectType {
  const { fields, ...config } = type.toConfig();
  const sorted = Object.entries(fields)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]): [string, GraphQLFieldConfig<unknown, unknown>] => [
      name,
      { ...field, args: argumentsAsRead<GraphQLArgumentConfig>(field.args ?? {}) },
    ]);
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(sorted) });
}

/** First what it is about, then what to do with it; decorators leave the last one first. */
const argumentOrder = [
  'id',
  'ids',
  'routeId',
  'partyId',
  'goalId',
  'assignmentId',
  'expectedVersion',
  'input',
  'filter',
];
const lastArguments = ['orderBy', 'first', 'after', 'requestKey'];

function argumentsAsRead<Argument>(given: Readonly<Record<string, Argument>>): Record<string, Argument> {
  const rank = (name: string) => {
    const place = argumentOrder.indexOf(name);
    return place >= 0 ? place - argumentOrder.length : lastArguments.indexOf(name);
  };
  return Object.fromEntries(Object.entries(given).toSorted(([one], [other]) => rank(one) - rank(other)));
}
