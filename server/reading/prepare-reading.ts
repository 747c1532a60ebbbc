import { isEnumType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { EntityMetadata } from 'typeorm';
import { isIdentifiedType } from '../access/global-id.ts';
import { declaredReadings, type TypeDeclaration } from './declare-reading.ts';
import { prepareField } from './prepare-field.ts';
import { keepCatalogue, type Catalogue, type PreparedField, type PreparedType } from './reading-catalogue.ts';
import { besidesOf, sourcesOf, type Sources } from './reading-source.ts';

/** The declarations do not fit the contract or the tables: the server does not start. */
export class ReadingDeclarationError extends Error {
  override readonly name = 'ReadingDeclarationError';
  constructor(readonly problems: readonly string[]) {
    super(`The contract cannot be read as declared:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

/** Called once at start, when tables and schema are known and every declaration has been imported. */
export function prepareReading(metadatas: readonly EntityMetadata[], schema: GraphQLSchema): Catalogue {
  const declarations = declaredReadings();
  const problems: string[] = [...problemsOfEnums(schema), ...problemsOfNodes(schema, declarations)];
  const sources = sourcesOf(metadatas, declarations, problems);
  const catalogue = new Map<string, PreparedType>();
  for (const [name, declaration] of declarations) {
    const output = schema.getType(name);
    const source = sources.get(name);
    if (!isObjectType(output)) problems.push(`${name} is no object type of the schema.`);
    else if (source) catalogue.set(name, prepareType(metadatas, schema, sources, { output, declaration }, problems));
  }
  if (problems.length > 0) throw new ReadingDeclarationError(problems);
  keepCatalogue(schema, catalogue);
  return catalogue;
}

interface Declared {
  readonly output: GraphQLObjectType;
  readonly declaration: TypeDeclaration;
}

function prepareType(
  metadatas: readonly EntityMetadata[],
  schema: GraphQLSchema,
  sources: Sources,
  { output, declaration }: Declared,
  problems: string[],
): PreparedType {
  const { name } = output;
  const source = sources.get(name);
  if (!source) throw new Error(`${name} has no source.`);
  const besides = besidesOf(metadatas, declaration, declaredReadings(), (problem) =>
    problems.push(`${name}: ${problem}`),
  );
  const fields = new Map<string, PreparedField>();
  const type: PreparedType = { name, output, source, besides, fields };
  for (const definition of Object.values(output.getFields())) {
    const prepared = prepareField(schema, sources, type, definition, declaration.fields?.[definition.name]);
    if (typeof prepared === 'string') problems.push(`${name}.${definition.name}: ${prepared}`);
    else fields.set(definition.name, prepared);
  }
  for (const field of Object.keys(declaration.fields ?? {})) {
    if (!(field in output.getFields())) problems.push(`${name}.${field} is declared, but is no field of the contract.`);
  }
  return type;
}

/** Stored texts become enum values as they are. */
function problemsOfEnums(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => type.getValues().map((value) => ({ type, value })))
    .filter(({ value }) => value.value !== value.name)
    .map(({ type, value }) => `The value ${type.name}.${value.name} is stored under another name.`);
}

/** Whatever has a global id can be asked for by it. */
function problemsOfNodes(schema: GraphQLSchema, declarations: ReadonlyMap<string, TypeDeclaration>): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'))
    .flatMap(({ name }) => {
      if (!declarations.has(name)) return [`${name} is a Node, but no reading is declared for it.`];
      return isIdentifiedType(name) ? [] : [`${name} is a Node, but its ids have no word (global-id.ts).`];
    });
}
