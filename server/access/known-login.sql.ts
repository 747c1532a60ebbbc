import { beginAsThem } from './viewer-identity.sql.ts';

/** The error of a login that is not what it was when it was last looked up. */
export const loginChanged = 'TR002';

/**
 * Who a login is, and for whom they work today, as one text. A server that remembers it need not ask before it reads: the
 * transaction that reads begins by comparing, and does nothing if anything is different.
 */
const known = `string_agg(concat_ws(' ', p.id, p.is_service, exists (select from student s where s.person_id = p.id), m.id,
      m.organisation_id, m.functions), '|' order by m."from", m.id)`;

const whoIs = (logins: string, today: string) => `from ${logins}
    join person p on p.id = l.person_id
    left join membership m on m.person_id = p.id
      and m."from" <= ${today} and (m.until is null or m.until >= ${today})`;

/** In a function of `login_issuer`, `login_subject` and what was `known` of them that declares `today`. */
export const requireKnown = `if (select ${known} ${whoIs('login l', 'today')}
      where l.issuer = login_issuer and l.subject = login_subject) is distinct from known then
      raise exception 'The login is not what it was.' using errcode = '${loginChanged}';
    end if;`;

export const knownLoginSql: readonly string[] = [
  'drop function if exists resume_viewer(text, text, text, uuid, uuid)',
  'drop function if exists known_login(text, text)',
  'drop function if exists known_logins(text[], text[])',
  `create function known_logins(issuers text[], subjects text[]) returns table (n int, known text)
    language sql stable rows 10 security definer set search_path = public, pg_temp as $$
    select asked.n::int, ${known}
    ${whoIs(
      `unnest(issuers, subjects) with ordinality asked (issuer, subject, n)
    join login l on l.issuer = asked.issuer and l.subject = asked.subject`,
      '(select app_today())',
    )}
    group by asked.n
  $$`,
  `create function resume_viewer(login_issuer text, login_subject text, known text, acting_person uuid,
      acting_membership uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    acting record;
    today date := app_today();
  begin
    ${requireKnown}
    ${beginAsThem}
  end $$`,
];
