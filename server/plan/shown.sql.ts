import { createHash } from 'node:crypto';
import { readsWholePlan } from '../access/reads-plan.sql.ts';
import { isReworded, restsOnReworded } from './line-standing.sql.ts';

const owns = (party: string, id: string) => `exists (
  select from goal og where og.id = ${id} and og.owner_party_id = ${party}.id
  union all select from action oa where oa.id = ${id} and oa.owner_party_id = ${party}.id)`;

/** SQL: of what the line (alias) names in its step, the party (alias) is shown what else that says. */
const isShown = (named: 'subject' | 'restsOn', party: string, line: string) =>
  `(${party}.role <> 'COMPANY' or ${owns(party, `(${line}.step->'${named}'->>'id')::uuid`)})`;

/**
 * SQL (jsonb): what the line (alias, with its `step`) shows to who is to sign. A company is shown the name of the goal on which
 * it rests where it owns that goal too, and what else its subject says where it owns that.
 */
export const shownTo = (signOff: string, line: string) => `(select ${line}.step
    - case when ${isShown('subject', 'sp', line)} then '{}' else '{baseVersion,said}' end::text[]
    #- case when ${isShown('restsOn', 'sp', line)} then '{-}' else '{restsOn,version}' end::text[]
  from party sp where sp.id = ${signOff}.party_id)`;

/** SQL, beside `standing`: asked for now, the line (alias) would show something else to the party (alias). */
export const isNewTo = (party: string, line: string) => `(${isReworded(line)} and ${isShown('subject', party, line)}
  or ${restsOnReworded(line)} and ${isShown('restsOn', party, line)})`;

export interface Shown {
  readonly id: string;
  readonly party_id: string;
  readonly is_blocking: boolean;
  readonly decision: string;
  readonly version: number;
  readonly lines: string;
  readonly title: string;
}

/**
 * What a signature is about, to the letter: what each line does, to what, and what that said when the line was made; and the
 * title, to who does not find it under the first line of theirs.
 */
export const shownSql = `select s.id, s.party_id, s.is_blocking, s.decision, p.version,
    case when ${readsWholePlan('y')} then p.title else '' end as title,
    (select coalesce(string_agg((${shownTo('s', 'l')})::text, ',' order by l.place), '')
      from proposal_line l where l.id = any (s.covers)) as lines
  from sign_off s join proposal p on p.id = s.proposal_id join party y on y.id = s.party_id`;

/** No text of the database holds the mark between them: what the one says cannot be taken for the other. */
export const hashOf = ({ lines, title }: Shown) =>
  createHash('sha256')
    .update(title === '' ? lines : `${lines}\0${title}`)
    .digest('hex');
