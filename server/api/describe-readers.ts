import type { GraphQLSchema } from 'graphql';
import { dataCategoryOf } from '../access/category.ts';
import type { Basis } from '../access/reading-rules.ts';
import { catalogueOf, type PreparedField, type PreparedType } from '../reading/reading-catalogue.ts';
import { readersOfField, type CategoryReaders, type OtherReader } from './field-readers.ts';

const basisWords: Readonly<Record<Basis, string>> = {
  role: '',
  untilGraduation: 'until graduation',
  ground: 'with a ground',
  own: 'what it owns',
  face: 'the face of the route',
  party: 'about itself',
  partyByGround: 'about itself, with a ground',
  lead: 'as lead',
};

/** In the order in which they are told. */
const otherWords: Readonly<Record<OtherReader, string>> = {
  OVERSEER: "INTAKE and TEAM_LEAD of an active party's organisation",
  INVITED: 'INTAKE and TEAM_LEAD of the invited organisation',
  REGISTRAR: 'who registered the student, by the enrolment',
  SCHOOL: 'INTAKE and TEAM_LEAD of the school, by the enrolment',
};

/** Puts the category and its readers behind the description of every field, from the rules that the database enforces. */
export function describeReaders(schema: GraphQLSchema): void {
  for (const type of catalogueOf(schema).values()) {
    for (const field of type.fields.values()) {
      field.definition.description = [field.definition.description, wordsOf(type, field)].filter(Boolean).join(' ');
    }
  }
}

function wordsOf(type: PreparedType, field: PreparedField): string {
  const readers = readersOfField(type, field);
  return readers ? ofCategory(readers) : ofClass(type, field);
}

function ofCategory({ category, roles, others, isOfOwnOrganisation }: CategoryReaders): string {
  const ofRoles = roles.map(({ role, bases }) => {
    const words = bases.map((basis) => basisWords[basis]).filter((word) => word !== '');
    return words.length > 0 ? `${role} (${words.join(' or ')})` : role;
  });
  const beside = inWords(others);
  return [
    `Category: ${category}. Read by: ${ofRoles.join(', ') || 'nobody'}.`,
    beside.length > 0 ? `Also: ${beside.join('; ')}.` : '',
    isOfOwnOrganisation ? "Of each, their own organisation's alone." : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The school of an active party oversees the route as every party's organisation does: said once. */
function inWords(others: readonly OtherReader[]): string[] {
  const isSaid = (other: OtherReader) => others.includes(other);
  return Object.entries(otherWords)
    .filter(([other]) => others.some((one) => one === other))
    .filter(([other]) => other !== 'SCHOOL' || isSaid('REGISTRAR') || !isSaid('OVERSEER'))
    .map(([, words]) => words);
}

/** What stands in no category of a route: of the directory, of the viewer, or brought by an answer or event. */
function ofClass({ source: { readership: row } }: PreparedType, field: PreparedField): string {
  const { readership } = field;
  if ('class' in row && row.class === 'SELF')
    return `${categoryWords(field)}Read by: ${row.readers ?? 'the viewer alone'}.`;
  if ('class' in row && row.class === 'DIRECTORY') return `Read by: ${row.readers ?? 'everybody who is signed in'}.`;
  if ('class' in readership && readership.class === 'SELF') return 'Read by: the viewer alone.';
  const isOwn = 'class' in readership && readership.class === 'CARRIER';
  if (isOwn || !('type' in field.reading)) return '';
  return `${categoryWords(field)}Read by: who receives this, as far as they may read the ${field.reading.type}.`;
}

function categoryWords({ readership }: PreparedField): string {
  return 'category' in readership ? `Category: ${dataCategoryOf(readership.category)}. ` : '';
}
