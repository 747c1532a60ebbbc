import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { parseGlobalId } from '../../server/access/global-id.ts';
import type { TestClient } from '../support/client.ts';

/** `Goal.title` → whether any object showed something there. */
export type Shown = Map<string, boolean>;

/** Types with an id of their own, by which each object is asked for. */
export function nodeTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isObjectType).filter(isNode);
}

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');

const atOnce = 20; // objects in one request, so that it does not cost too much

/** All fields: leaves, what leads to another object with an id (its id alone), and what stands only within this one. */
export function selectionOf(type: GraphQLObjectType, depth = 3): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    if (isAbstractType(named)) return [`${field.name} { id }`];
    if (!isObjectType(named) || depth === 0) return [];
    if (isNode(named)) return [`${field.name} { id }`];
    return [`${field.name} ${selectionOf(named, depth - 1)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

/** Asks for the objects by id, and notes for every field of every type met whether it showed anything. */
export async function look(
  schema: GraphQLSchema,
  client: TestClient,
  ids: readonly string[],
  shown: Shown = new Map(),
): Promise<{ readonly shown: Shown; readonly visible: ReadonlyMap<string, Readonly<Record<string, unknown>>> }> {
  const visible = new Map<string, Readonly<Record<string, unknown>>>();
  for (const type of nodeTypes(schema)) {
    const ofType = ids.filter((id) => parseGlobalId(id)?.type === type.name);
    for (let from = 0; from < ofType.length; from += atOnce) {
      const { nodes } = await client.data<{ nodes: (Record<string, unknown> | null)[] }>(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} ${selectionOf(type)} } }`,
        { ids: ofType.slice(from, from + atOnce) },
      );
      for (const found of nodes) {
        if (found?.['__typename'] !== type.name) continue;
        visible.set(String(found['id']), found);
        note(found, shown);
      }
    }
  }
  return { shown, visible };
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

function note(value: unknown, shown: Shown): void {
  if (Array.isArray(value)) for (const item of value) note(item, shown);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { __typename: name, ...fields } = value as Record<string, unknown>;
  for (const [field, content] of Object.entries(fields)) {
    if (typeof name === 'string') {
      const key = `${name}.${field}`;
      shown.set(key, (shown.get(key) ?? false) || !isEmpty(content));
    }
    note(content, shown);
  }
}
