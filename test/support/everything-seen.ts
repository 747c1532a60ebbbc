import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLObjectType } from 'graphql';
import type { TestClient } from './client.ts';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

/** Every field that can be asked without arguments, so many steps away. */
function fieldsOf(type: GraphQLObjectType, steps: number): string[] {
  return Object.values(type.getFields())
    .filter(({ args }) => args.every((argument) => !isNonNullType(argument.type)))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [field.name];
      return isObjectType(named) && steps > 0 ? [`${field.name} { ${fieldsOf(named, steps - 1).join(' ')} }`] : [];
    })
    .concat('__typename');
}

function every(type: string, steps: number): string[] {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`The schema has no ${type}.`);
  return fieldsOf(found, steps);
}

/**
 * All that a person reads of the route, of the proposal, of what happened, and of what waits for them, with every cursor but that
 * of all routes together, which moves with whatever happens anywhere.
 */
export async function everythingSeenBy(client: TestClient, routeId: string, proposalId: string): Promise<object> {
  const fields = every('TransitionRoute', 1);
  // All of them at once would be more than a question may be.
  const parts = fields.flatMap((_field, at) => (at % 6 === 0 ? [fields.slice(at, at + 6).join(' ')] : []));
  const changes = `edges { cursor node { ${every('PlanChange', 0).join(' ')} } } pageInfo { startCursor endCursor }`;
  const ofRoute = [...parts, 'proposals { id version status }', `changes(last: 100) { ${changes} }`];
  const inbox = `inbox(first: 100) { edges { cursor node { ${every('InboxItem', 0).join(' ')} } } }`;
  return Promise.all([
    ...ofRoute.map((part) => client.data(`query ($id: ID!) { route(id: $id) { ${part} } }`, { id: routeId })),
    client.data(`{ viewer { ${inbox} } }`),
    client.data(`query ($id: ID!) { node(id: $id) { ... on Proposal { ${every('Proposal', 2).join(' ')} } } }`, {
      id: proposalId,
    }),
  ]);
}
