import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { idWords, isIdentifiedType } from '../access/global-id.ts';
import type { FieldDeclaration, FieldReadership, JoinOn } from './declare-reading.ts';
import {
  readershipOfRows,
  type Column,
  type PreparedField,
  type PreparedType,
  type Source,
} from './reading-catalogue.ts';
import type { Sources } from './reading-source.ts';

type Definition = GraphQLField<unknown, unknown>;

/** A field of the contract with the way it is read, or a sentence that says why there is none. */
export function prepareField(
  schema: GraphQLSchema,
  sources: Sources,
  type: PreparedType,
  definition: Definition,
  declared: FieldDeclaration | undefined,
): PreparedField | string {
  if (declared) {
    return problemOf(schema, sources, type, definition, declared) ?? declaredField(sources, type, definition, declared);
  }
  if (definition.name === 'withheldFields') {
    const { source } = type;
    return { definition, reading: { kind: 'withheld' }, readership: readershipOfRows(source), source, beside: null };
  }
  return columnField(type, definition);
}

function declaredField(
  sources: Sources,
  { source }: PreparedType,
  definition: Definition,
  reading: FieldDeclaration,
): PreparedField {
  const leadsTo = 'type' in reading && reading.kind !== 'itself' ? (sources.get(reading.type) ?? source) : source;
  const carrier: FieldReadership = { class: 'CARRIER' };
  const readership =
    reading.readership ?? (reading.kind === 'node' || reading.kind === 'nodes' ? carrier : readershipOfRows(leadsTo));
  return { definition, reading, readership, source: leadsTo, beside: null };
}

function columnField(type: PreparedType, definition: Definition): PreparedField | string {
  const { name } = definition;
  const own = type.source.columns.get(name);
  const beside = own ? undefined : [...type.besides].find(([, { source }]) => source.columns.has(name));
  const source = beside ? beside[1].source : type.source;
  const column = source.columns.get(name);
  if (!column) return 'neither a column nor a declaration says how it is read.';
  const idWord = own && name === 'id' && isIdentifiedType(type.name) ? idWords[type.name] : null;
  const problem = problemOfColumn(definition, column, idWord !== null);
  if (problem !== null) return problem;
  const property = beside ? `${beside[0]}.${name}` : name;
  return {
    definition,
    reading: { kind: 'column', property, idWord },
    readership: readershipOfRows(source),
    source,
    beside: beside ? beside[0] : null,
  };
}

function problemOfColumn(definition: Definition, { sqlType }: Column, isGlobalId: boolean): string | null {
  const named = getNamedType(definition.type);
  if (!isLeafType(named)) return 'it is an object, but only a column has its name: declare where it leads.';
  const isList = isListType(getNullableType(definition.type));
  if (isList !== sqlType.endsWith('[]') && !sqlType.startsWith('json')) {
    return `it is ${isList ? 'a' : 'no'} list, unlike its column (${sqlType}).`;
  }
  if (isList && named.name === 'DateTime') return 'a list of times needs an expression.';
  if (named.name === 'ID' && sqlType === 'uuid' && !isGlobalId) return 'a global id is made with idOf(type, property).';
  return null;
}

function problemOf(
  schema: GraphQLSchema,
  sources: Sources,
  type: PreparedType,
  definition: Definition,
  declared: FieldDeclaration,
): string | null {
  const named = getNamedType(definition.type);
  const isList = isListType(getNullableType(definition.type));
  if (declared.kind === 'made') return null;
  if (declared.kind === 'expression') return isLeafType(named) ? null : 'an expression cannot make an object.';
  if (declared.kind === 'node') return isAbstractType(named) && !isList ? null : 'it is not one Node.';
  if (declared.kind === 'nodes') return isAbstractType(named) && isList ? null : 'it is not a list of Nodes.';
  if ((declared.kind === 'many') !== isList) return `it is declared as "${declared.kind}", which its type is not.`;
  const target = sources.get(declared.type);
  if (!target) return `it leads to ${declared.type}, for which no reading is declared.`;
  const rows: GraphQLNamedType | string = declared.kind === 'connection' ? rowsOfConnection(definition) : named;
  if (typeof rows === 'string') return rows;
  const leadsTo = schema.getType(declared.type);
  const fits = rows === leadsTo || (isAbstractType(rows) && isObjectType(leadsTo) && schema.isSubType(rows, leadsTo));
  if (!fits) return `it leads to ${declared.type}, but is ${rows.name}.`;
  return declared.kind === 'itself' ? null : problemOfJoin(type.source, target, declared.on ?? {});
}

function rowsOfConnection(definition: Definition): GraphQLNamedType | string {
  const output = getNamedType(definition.type);
  const nodes = isObjectType(output) ? output.getFields()['nodes'] : undefined;
  if (!isObjectType(output) || !nodes) return 'it is declared as a connection, which its type is not.';
  const strange = Object.keys(output.getFields()).find((name) => !['edges', 'nodes', 'pageInfo'].includes(name));
  return strange === undefined ? getNamedType(nodes.type) : `a connection has no field "${strange}".`;
}

function problemOfJoin(ours: Source, theirs: Source, on: JoinOn): string | null {
  for (const [their, our] of Object.entries(on)) {
    if (!theirs.columns.has(their)) return `the rows it leads to have no property "${their}".`;
    if (!our.includes('.') && !ours.columns.has(our)) return `the row has no property "${our}" to join on.`;
  }
  return null;
}
