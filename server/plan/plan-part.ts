import { idWords, type IdentifiedType } from '../access/global-id.ts';
import type { SubjectReference } from './problem.ts';
import type { Writing } from './writing.ts';

/** A kind of object of which a plan consists, as the feature that keeps it declares it. */
export interface PlanPart {
  readonly type: IdentifiedType;
  /**
   * SQL: `id`, `content` (jsonb) and `is_agreed` of the objects of the route `$1` that are in the plan: what nobody has
   * agreed with yet stands in no version of it.
   */
  readonly contents: string;
  /** SQL: `id`, `kind`, `what`, `party_ids` and `version` of those that a first plan proposes, in their order. */
  readonly drafted?: string;
  /**
   * SQL: `id`, `version` (of what it says) and `is_closed` of every object of the route `$1`: whether what was proposed
   * still rests on what it rested on. Nothing rests on what is closed.
   */
  readonly standing?: string;
  /** Why nothing can be changed in what is closed. */
  readonly closedReason?: string;
  /** What a first plan makes of an object when it is agreed. */
  agree?(writing: Writing, id: string): Promise<void>;
}

const parts: PlanPart[] = [];

export function declarePlanPart(part: PlanPart): void {
  parts.push(part);
}

export const planParts = (): readonly PlanPart[] => parts;

export function planPart(type: string): PlanPart | undefined {
  return parts.find((part) => part.type === type);
}

/** SQL (jsonb): the ids of the parties whose part is among what a first plan of the route proposes. */
export const draftedForSql = (routeId: string) =>
  `(select coalesce(jsonb_agg(distinct of_party), '[]') from (${parts
    .flatMap(({ drafted }) =>
      drafted === undefined ? [] : `select party_ids from (${drafted.replaceAll('$1', routeId)}) part`,
    )
    .join(' union all ')}) drafted, unnest(drafted.party_ids) of_party)`;

/** `word`, `id`, `version`, `is_closed` of all that stands in the plan of the route `$1`. */
export const standingSql = () =>
  parts
    .filter(({ standing }) => standing !== undefined)
    .map(({ type, standing }) => `select '${idWords[type]}' as word, s.* from (${String(standing)}) s`)
    .join(' union all ');

/** The words of the kinds of object of which it is known how they stand. */
export const standingWords = () =>
  parts
    .filter(({ standing }) => standing !== undefined)
    .map(({ type }) => `'${idWords[type]}'`)
    .join(', ');

/** How one of them stands; null where there is none. */
export async function standingOf(writing: Writing, { type, id }: SubjectReference) {
  const [found] = await writing.query<{ version: number; isClosed: boolean }>(
    `select version, is_closed as "isClosed" from (${standingSql()}) standing where word = $2 and id = $3`,
    [writing.routeId, idWords[type], id],
  );
  return found ?? null;
}

export async function isClosed(writing: Writing, subject: SubjectReference): Promise<boolean> {
  return (await standingOf(writing, subject))?.isClosed === true;
}

/** What the subjects of the steps say in the plan as it is now, by their ids; what is only to be made says nothing. */
export async function contentsNow(
  writing: Writing,
  steps: readonly { readonly subject: SubjectReference }[],
): Promise<ReadonlyMap<string, object>> {
  const said = new Map<string, object>();
  for (const { type, contents } of parts) {
    const ids = steps.filter(({ subject }) => subject.type === type).map(({ subject }) => subject.id);
    if (ids.length === 0) continue;
    const rows = await writing.query<{ id: string; content: object }>(
      `select id, content from (${contents}) part where id = any ($2)`,
      [writing.routeId, ids],
    );
    for (const { id, content } of rows) said.set(id, content);
  }
  return said;
}
