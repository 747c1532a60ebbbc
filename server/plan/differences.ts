import { dayInWords } from '../language/day.ts';
import { text, type Language } from '../language/text.ts';

/** What an object of the plan says, as its leaf holds it: by the name of the property. */
export type Content = Readonly<Record<string, unknown>>;

/** What a name stands for, as far as the viewer reads it. */
export interface Named {
  readonly name: string | null;
  readonly role?: string | null;
}

export interface DifferenceFacts {
  /** Null: it did not stand in the plan. */
  readonly before: Content | null;
  /** Null: it stands in the plan no longer. */
  readonly after: Content | null;
  /** Of the ids in both of them; what the viewer does not read has none. */
  readonly names: Readonly<Record<string, Named>>;
}

/** One field that says something else, in words that a person reads. */
export interface FieldDifference {
  readonly name: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Word = (value: unknown, language: Language, names: DifferenceFacts['names']) => string | null;

const asItIs: Word = (value) => (typeof value === 'string' && value !== '' ? value : null);

const day: Word = (value, language) => (typeof value === 'string' ? dayInWords(value, language) : null);

const phase: Word = (value, language) =>
  typeof value === 'string' ? text(language, `differences:PHASE_${value}`) : null;

/** A no is what goes without saying. */
const yes: Word = (value, language) => (value === true ? text(language, 'differences:YES') : null);

const named: Word = (value, language, names) => {
  const found = typeof value === 'string' ? names[value] : undefined;
  if (!found) return null;
  return found.name ?? (found.role ? text(language, `changes:ROLE_${found.role}`) : null);
};

/** In the order in which they are told; a property of a plan's contents that is missing here would change unseen. */
export const wordedFields: readonly { readonly property: string; readonly name: string; readonly word: Word }[] = [
  { property: 'title', name: 'title', word: asItIs },
  { property: 'text', name: 'text', word: asItIs },
  { property: 'reason', name: 'reason', word: asItIs },
  { property: 'reviewOn', name: 'reviewOn', word: day },
  { property: 'measure', name: 'measure', word: asItIs },
  { property: 'phase', name: 'phase', word: phase },
  { property: 'dueOn', name: 'dueOn', word: day },
  { property: 'ownerPartyId', name: 'owner', word: named },
  { property: 'leadPartyId', name: 'lead', word: named },
  { property: 'goalId', name: 'goal', word: named },
  { property: 'isStudentsOwn', name: 'isStudentsOwn', word: yes },
];

/** What differs, field by field. What reads the same on both sides is no difference to who reads it. */
export function fieldDifferences({ before, after, names }: DifferenceFacts, language: Language): FieldDifference[] {
  return wordedFields
    .map(({ property, name, word }) => ({
      name,
      label: text(language, `differences:LABEL_${name}`),
      before: word(before?.[property], language, names),
      after: word(after?.[property], language, names),
    }))
    .filter((difference) => difference.before !== difference.after);
}

/**
 * SQL: the names of the parties and goals to which two contents (SQL, jsonb) refer, read under the viewer's own rights.
 * `goals` is SQL for rows of `id` (text) and `name`.
 */
export function namesSql(route: string, [before, after]: readonly [string, string], goals: string): string {
  return `coalesce((select jsonb_object_agg(nn.id, jsonb_build_object('name', nn.name, 'role', nn.role)) from (
    select np.id::text as id, coalesce(no.name, ns.display_name) as name, np.role
    from party np
    left join organisation no on no.id = np.organisation_id
    left join student ns on ns.id = np.student_id and np.role = 'STUDENT'
    where np.route_id = ${route} and np.id::text in (${before}->>'ownerPartyId', ${after}->>'ownerPartyId', ${after}->>'leadPartyId')
    union all select ng.id, ng.name, null from (${goals}) ng
    where ng.id in (${before}->>'goalId', ${after}->>'goalId')) nn), '{}')`;
}
