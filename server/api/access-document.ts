import type { EntityMetadata } from 'typeorm';
import {
  dataCategories,
  dataCategoryOf,
  isRestricted,
  type DataCategory,
  type ReadingCategory,
} from '../access/category.ts';
import { notYetKept } from '../access/not-yet-kept.ts';
import { readershipOf, type EntityClass, type Readership } from '../access/readable.ts';
import { partyRoles, readingRules, type Basis } from '../access/reading-rules.ts';
import { clockCommands } from '../clock/clock.ts';
import { allBeginnings, allCommands } from '../plan/command.ts';

const meaning: Record<Basis, string> = {
  role: 'every row, by the role alone',
  ground: 'every row, while a grant with a legal ground (consent or law) covers the category',
  untilGraduation: 'by the role until the day of graduation',
  own: 'the rows that the party owns',
  face:
    "the route's face: the route, the student's name, and the parties of the student, the lead, itself, and those that " +
    'own an action that it reads',
  party: 'the rows about the party itself',
  partyByGround: 'the rows about the party itself, while a grant covers the category',
  lead: 'every row, while the party leads the route',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const facetsShown: readonly ReadingCategory[] = [
  'WINDOW',
  'DRAFT',
  'NEED_EXPLANATION',
  'CONSENT',
  'GRANT',
  'INVITATION',
];

/** Throws where a category has neither a table nor words for what was decided, or both. */
function keptCategories(metadatas: readonly EntityMetadata[]): DataCategory[] {
  const kept = new Set(
    metadatas.flatMap(({ target }) => {
      const readership = readershipOf(target as EntityClass);
      return 'category' in readership ? [dataCategoryOf(readership.category)] : [];
    }),
  );
  const unclear = dataCategories.filter((category) => kept.has(category) === category in notYetKept);
  if (unclear.length > 0)
    throw new Error(`Either a table keeps it, or not-yet-kept.ts names it: ${unclear.join(', ')}.`);
  return dataCategories.filter((category) => kept.has(category));
}

function categoryRows(kept: readonly DataCategory[]): string[][] {
  return [...kept, ...facetsShown].map((category) => {
    const part = dataCategoryOf(category);
    const name = part === category ? category : `${category} (of ${part})`;
    const log = isRestricted(category) ? 'yes' : '';
    return [name, ...partyRoles.map((role) => readingRules[role][category]?.join(' or ') ?? 'never'), log];
  });
}

function decidedRows(): string[][] {
  return dataCategories.flatMap((category) => {
    const decided = notYetKept[category];
    return decided ? [[category, ...partyRoles.map((role) => decided[role])]] : [];
  });
}

function tableRow(metadata: EntityMetadata): string[] {
  return [`\`${metadata.tableName}\``, described(readershipOf(metadata.target as EntityClass))];
}

function described(readership: Readership): string {
  if (!('category' in readership)) return readership.class;
  const scope = readership.route ? 'by route' : 'by student';
  const item = readership.item ? ', or by item' : '';
  const own = readership.ownOrganisation ? ", rows of the viewer's own organisation alone" : '';
  const narrower = readership.narrower ? `, ${readership.narrower.words}` : '';
  return `${readership.category}, ${scope}${item}${own}${narrower}`;
}

/** By name: the order in which files are loaded is nobody's promise. */
function commandRows(): string[][] {
  const beginnings = allBeginnings().map(({ name, kind, whoMay }) => [`\`${name}\``, kind, '', whoMay, 'any']);
  // By name: in the order in which a program happened to import them they would stand differently each time.
  const byName = allCommands().toSorted((one, other) => one.name.localeCompare(other.name));
  const commands = byName.map(({ name, kind, on, whoMay, inStatus }) => [
    `\`${name}\``,
    kind,
    on.type,
    whoMay,
    inStatus?.join(', ') ?? 'any',
  ]);
  return [...beginnings, ...commands.toSorted((one, other) => one.join(' ').localeCompare(other.join(' ')))];
}

/** ACCESS.md: who reads what and who may do what, printed from the declarations that are enforced. */
export function accessDocument(metadatas: readonly EntityMetadata[]): string {
  const sorted = [...metadatas].toSorted((one, other) => one.tableName.localeCompare(other.tableName));
  return `# Who reads what, who may do what

Made by \`npm run schema\` from the declarations that the database and the engine enforce. Not to be edited by hand.

## Reading, by category and role

A person reads by an assignment to an active party of the route, never by working somewhere. A right is:

${Object.entries(meaning)
  .map(([basis, text]) => `- **${basis}**: ${text}.`)
  .join('\n')}

${table(['Category', ...partyRoles, 'Logged'], categoryRows(keptCategories(metadatas)))}

Beside these: TEAM_LEAD and INTAKE of a party's organisation read ROUTE of its routes, and the invitation of an invited
party. Whoever registered a student, and INTAKE and TEAM_LEAD of that school, read IDENTITY and EDUCATION by the
enrolment. A representative reads as the student until the 16th birthday, then ROUTE and WINDOW until the 18th.

## Decided, but not yet kept here

No table keeps these yet, so nobody reads anything of them here. When they come, each role will read what was decided:
**released**: only what the student released to the party; **invited**: only rows to which the party was invited.

${table(['Category', ...partyRoles], decidedRows())}

## Reading, by table

${table(['Table', 'Readable as'], sorted.map(tableRow))}

DIRECTORY: everybody who is signed in; of people only colleagues and those met on a route. SELF: the person alone.
CARRIER: who may read a part of it. INTERNAL: nobody, through no question.

## Changing

${table(['Mutation', 'Kind', 'On', 'Who may', 'In status'], commandRows())}

The clock asks nobody and binds nobody; it brings:

${table(
  ['Command', 'When, and what'],
  clockCommands.map(({ name, brings }) => [`\`${name}\``, brings]),
)}
`;
}
