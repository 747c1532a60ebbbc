import { isObjectType, type GraphQLSchema } from 'graphql';
import type { FieldReadership } from './declare-reading.ts';
import { catalogueOf } from './reading-catalogue.ts';

/**
 * Who may read a field, for the access table, the descriptions and the matrix test. Types without a reading of their own
 * (connections, edges, permissions) carry what others are read for.
 */
export function readershipOfField(schema: GraphQLSchema, typeName: string, fieldName: string): FieldReadership {
  const type = schema.getType(typeName);
  if (!isObjectType(type) || !(fieldName in type.getFields())) {
    throw new Error(`${typeName}.${fieldName} is no field of the schema.`);
  }
  return catalogueOf(schema).get(typeName)?.fields.get(fieldName)?.readership ?? { class: 'CARRIER' };
}
