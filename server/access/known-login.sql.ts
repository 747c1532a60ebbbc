import { beginAsThem } from './viewer-identity.sql.ts';

/** The error of a login that is not what it was when it was last looked up. */
export const loginChanged = 'TR002';

/**
 * Who a login is, and for whom they work today, as one text. A server that remembers it need not ask before it reads: the
 * transaction that reads begins by comparing, and does nothing if anything is different.
 */
const knownSql = (today: string) => `
    select string_agg(concat_ws(' ', p.id, p.is_service, exists (select from student s where s.person_id = p.id), m.id,
      m.organisation_id, m.functions), '|' order by m."from", m.id)
    from login l
    join person p on p.id = l.person_id
    left join membership m on m.person_id = p.id
      and m."from" <= ${today} and (m.until is null or m.until >= ${today})
    where l.issuer = login_issuer and l.subject = login_subject`;

/** In a function of `login_issuer`, `login_subject` and what was `known` of them that declares `today`. */
export const requireKnown = `if (${knownSql('today')}) is distinct from known then
      raise exception 'The login is not what it was.' using errcode = '${loginChanged}';
    end if;`;

export const knownLoginSql: readonly string[] = [
  'drop function if exists resume_viewer(text, text, text, uuid, uuid)',
  'drop function if exists known_login(text, text)',
  `create function known_login(login_issuer text, login_subject text) returns text
    language sql stable security definer set search_path = public, pg_temp as $$ ${knownSql('(select app_today())')}
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
