import { hasText, text, type Language } from '../language/text.ts';
import type { Row } from '../reading/declare-reading.ts';

/** What a sentence about a change is made of; all of it as the viewer reads it now, null where they do not. */
export interface SummaryFacts {
  readonly kind: string;
  readonly actor: string | null;
  readonly role: string | null;
  readonly what: string | null;
  readonly status: string | null;
  readonly note: string | null;
  /** As what somebody acts for a party. */
  readonly function: string | null;
  /** How a signature was given, where it was not under an account of one's own; that it was done together, where it was. */
  readonly method: string | null;
  /** What a yes or a no to reading is about. */
  readonly categories: readonly string[] | null;
}

/** The name of what a change is about. Each branch reads its table under the viewer's own rights. */
const nameOf: Readonly<Record<string, string>> = {
  goal: '(select g.title from goal g where g.id = sp.subject_id)',
  action: '(select a.title from action a where a.id = sp.subject_id)',
  note: `(select coalesce(ng.title, na.title) from note n
    left join goal ng on ng.id = n.subject_id left join action na on na.id = n.subject_id where n.id = sp.subject_id)`,
  disagreement: '(select d.subject from disagreement d where d.id = sp.subject_id)',
  party: `(select coalesce(o.name, s.display_name) from party p
    left join organisation o on o.id = p.organisation_id
    left join student s on s.id = p.student_id and p.role = 'STUDENT' where p.id = sp.subject_id)`,
  work: `(select coalesce(w.employer_name, o.name) from work_fact w
    left join party p on p.id = w.employer_party_id left join organisation o on o.id = p.organisation_id
    where w.id = sp.subject_id)`,
  consent: `(select o.name from consent c join party p on p.id = c.party_id
    join organisation o on o.id = p.organisation_id where c.id = sp.subject_id)`,
};

/** A branch that is not run costs as much to prepare as one that is: those that cannot be are left out. */
function subjectName({ words }: Row): string {
  const branches = Object.entries(nameOf).filter(([word]) => words?.includes(word) ?? true);
  const cases = branches.map(([word, name]) => `when '${word}' then ${name}`);
  return cases.length > 0 ? `case sp.subject_type ${cases.join('\n  ')} end` : 'null';
}

/** `part` is the part of the change by which the viewer sees it. */
export function summaryFactsSql(change: Row, part: string): string {
  return `(select jsonb_build_object('kind', ${change.column('kind')},
      'actor', (select ap.display_name from person ap where ap.id = ${change.column('actorPersonId')}),
      'role', (select pp.role from party pp where pp.id = ${change.column('actorPartyId')}),
      'what', ${subjectName(change)}, 'status', sp.patch->>'status', 'function', sp.patch->>'function', 'method', sp.patch->>'method', 'categories', sp.patch->'categories', 'note', case when sp.patch ? 'note' and viewer_reads_note(${change.column('routeId')}, ${change.column('actorPartyId')}) then sp.patch->>'note' end)
    from (select (${part}).*) sp)`;
}

/** Codes stay beside it in `kind`: a client can word it itself. */
export function wordSummary(facts: SummaryFacts, language: Language): string {
  const who = facts.actor ?? text(language, `changes:ROLE_${facts.role ?? 'NONE'}`);
  const what = facts.what === null ? text(language, 'changes:SOMETHING') : `“${facts.what}”`;
  const status = facts.status === null ? '' : text(language, `changes:STATUS_${facts.status}`);
  const how = facts.function === 'REPRESENTATIVE' ? facts.function : facts.categories ? 'OF' : facts.method;
  const categories =
    facts.categories?.map((category) => text(language, `changes:CATEGORY_${category}`)).join(', ') ?? '';
  const told = `changes:${facts.kind}`;
  const key = how !== null && hasText(language, `${told}_${how}`) ? `${told}_${how}` : told;
  const sentence = text(language, key, { who, what, status, categories });
  return facts.note ? `${sentence} “${facts.note}”` : sentence;
}
