import { isObjectType, type GraphQLSchema } from 'graphql';
import { dataCategoryOf, type ReadingCategory } from '../access/category.ts';
import type { ReadershipClass } from '../access/readable.ts';
import { partyRoles, readingRules, type Basis } from '../access/reading-rules.ts';
import { readershipOfField } from '../reading/field-readership.ts';

const basisWords: Readonly<Record<Basis, string>> = {
  role: '',
  untilGraduation: 'until graduation',
  ground: 'with a ground',
  own: 'what it owns',
  face: 'the face of the route',
  party: 'about itself',
  lead: 'as lead',
};

const classWords: Readonly<Record<ReadershipClass, string>> = {
  DIRECTORY: 'Read by: everybody who is signed in.',
  SELF: 'Read by: the viewer alone.',
  CARRIER: '',
  INTERNAL: '',
};

/** Puts the category and its readers behind the description of every field, from the rules that the database enforces. */
export function describeReaders(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const readership = readershipOfField(schema, type.name, field.name);
      const words = 'category' in readership ? readersOf(readership.category) : classWords[readership.class];
      field.description = [field.description, words].filter(Boolean).join(' ');
    }
  }
}

function readersOf(category: ReadingCategory): string {
  const readers = partyRoles.flatMap((role) => {
    const bases = readingRules[role][category];
    if (!bases) return [];
    const words = bases.map((basis) => basisWords[basis]).filter((word) => word !== '');
    return [words.length > 0 ? `${role} (${words.join(' or ')})` : role];
  });
  return `Category: ${dataCategoryOf(category)}. Read by: ${readers.join(', ') || 'nobody'}.`;
}
