import { isTooLate } from '../access/due.sql.ts';
import { standingWords } from './plan-part.ts';

/** SQL: the one line (alias) makes what the other, of the same proposal, rests on. */
export const isMadeBy = (made: string, line: string) => `${made}.proposal_id = ${line}.proposal_id
  and ${made}.base_version is null and ${made}.subject_id = (${line}.step->'restsOn'->>'id')::uuid`;

/** SQL, beside `standing`: the object of the line (alias) says something else by now. */
export const isReworded = (line: string) => `(${line}.base_version is not null and exists (select from standing s
    where s.word = ${line}.subject_type and s.id = ${line}.subject_id and not s.is_closed and s.version <> ${line}.base_version))`;

/** SQL, beside `standing`: the other object that the line (alias) shows says something else by now. */
export const restsOnReworded = (line: string) => `exists (select from standing s
    where s.id = (${line}.step->'restsOn'->>'id')::uuid and s.version <> (${line}.step->'restsOn'->>'version')::int)`;

/** SQL, beside `standing`: something that the line (alias) shows says something else by now. */
export const isOutdated = (line: string) => `(${isReworded(line)} or ${restsOnReworded(line)})`;

/**
 * SQL, beside `standing`: the line (alias) can no longer be done. Its last day has passed, its object is closed or gone, what it stands on is, or a
 * party that it gives something to takes part no more.
 */
export const isPastDoing = (line: string) => `(${line}.base_version is not null
    and ${line}.subject_type in (${standingWords()}) and not exists (select from standing s
      where s.word = ${line}.subject_type and s.id = ${line}.subject_id and (not s.is_closed
        or ${line}.step ? 'isAlong' and s.version = ${line}.base_version))
  or ${line}.step ? 'restsOn' and not exists (select from standing s
    where s.id = (${line}.step->'restsOn'->>'id')::uuid
      and (not s.is_closed or ${line}.step->'restsOn' ? 'mayBeClosed')
    union all select from proposal_line made where ${isMadeBy('made', line)})
  or ${isTooLate(line)}
  or exists (select from jsonb_array_elements_text(coalesce(${line}.step->'givesTo', '[]')) given
    where not exists (select from party y where y.id = given::uuid and y.status = 'ACTIVE')))`;
