import { isUnder16, ownPartiesSql } from './own-parties.sql.ts';

/** It asks as whoever asks it, under their own rights and in their snapshot. */
const asking = (name: string, returns: string, body: string) => `create or replace function ${name}
  returns ${returns} language plpgsql stable set search_path = public, pg_temp as $$
begin
  ${body}
end $$`;

/** With a query in it: PostgreSQL goes by what that costs, and asks it last of the conditions on a row. */
const looking = (name: string, body: string) => asking(name, 'boolean cost 2500', body);

/**
 * What policies and readings ask of few rows. A query is prepared whenever the statement is in which it stands, needed or
 * not, with all the policies around its tables; in a function it is when somebody calls it.
 */
export const rarelyAskedSql: readonly string[] = [
  // Of an assignment of a representative: whether the viewer may see it, who sees assignments of the party.
  looking(
    'viewer_sees_representative(of_party uuid, of_person uuid)',
    `if exists (select from party np join student_identity ni on ni.student_id = np.student_id where np.id = of_party) then
    return true;
  end if;
  return of_person = viewer_person();`,
  ),
  // For the access log: of whom it tells that an assignment is a representative's.
  asking('student_of(of_party uuid)', 'uuid', 'return (select sp.student_id from party sp where sp.id = of_party);'),
  // Of a part of the log that speaks to one person alone.
  asking(
    'viewer_is_told(of_person uuid, of_organisation uuid)',
    'boolean',
    'return of_person = viewer_person() and (of_organisation is null or of_organisation = viewer_organisation());',
  ),
  asking('viewer_colleagues()', 'setof uuid rows 50', 'return query select c.person_id from colleague c;'),
  // Whether the student of a party is so young that a parent acts in their place.
  looking(
    'is_represented(of_party uuid)',
    `return exists (select from party rp join student_identity ri on ri.student_id = rp.student_id
    where rp.id = of_party and ${isUnder16('ri')});`,
  ),
  // What somebody noted is for those who read the whole plan, and for the party that wrote it: not for a later owner.
  looking(
    'viewer_reads_note(of_route uuid, of_party uuid)',
    `if of_route = any (viewer_routes('PLAN')) then return true; end if;
  return of_party in (${ownPartiesSql});`,
  ),
];
