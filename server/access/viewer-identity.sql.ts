import { figuresAlone } from './viewer.ts';

/** Whoever reads under this name is nobody in particular: they hold rights, and have no person. */
export const nobody = 'nobody ';

const nobodysId = '00000000-0000-0000-0000-000000000000';

/** What is noted where it matters who reads, and not with which rights alone. */
export const askedWho = 'WHO';

/** What is noted where it matters for whom they act. It stands among categories, and is the name of none. */
export const askedOrganisation = 'ORGANISATION';

/** Under it somebody reads for people of several organisations. */
export const several = 'several';

/** SQL for a statement of PL/pgSQL. Noted once, however many rows ask: it is asked of each row of a long log. */
export const noteAsked = (what: string) =>
  `if ${what} <> all (string_to_array(coalesce(current_setting('app.asked', true), ''), ' ')) then
      perform set_config('app.asked', concat_ws(' ', nullif(current_setting('app.asked', true), ''), ${what}), true);
    end if;`;

export const isNobody = `starts_with(current_setting('app.person', true), '${nobody}')`;

const identity = (name: string, setting: string, ofNobody: string) => `
create or replace function viewer_${name}() returns uuid language plpgsql stable as $$
begin
  if ${isNobody} then
    ${noteAsked(`'${askedWho}'`)}
    return ${ofNobody};
  end if;
  -- After a reset a setting of our own is '' rather than null: fail closed on both.
  return nullif(current_setting('app.${setting}', true), '')::uuid;
end $$`;

/** SQL: the membership (alias) is one by which somebody acts on routes. */
export const actsOnRoutes = (membership: string) => `not ${membership}.functions && array['${figuresAlone}']`;

/** The membership under which a person acts, as long as it is theirs and holds today. */
export const actingMembership = (person: string, membership: string, today = '(select app_today())') => `
  select m.id, acts.organisation,
    case when m.functions && array['TEAM_LEAD', 'INTAKE'] then acts.organisation end as oversight,
    case when m.functions && array['ADMINISTRATOR'] then m.organisation_id end as administers
  from membership m
  cross join lateral (select case when ${actsOnRoutes('m')} then m.organisation_id end as organisation) acts
  where m.id = ${membership} and m.person_id = ${person}
    and m."from" <= ${today} and (m.until is null or m.until >= ${today})`;

/** In a function of `acting_person` and `acting_membership` that declares the record `acting`, and `today`. */
export const beginAsThem = `select * into acting from (
      ${actingMembership('acting_person', 'acting_membership', 'today')}) found;
    perform set_config('app.person', coalesce(acting_person::text, ''), true),
      set_config('app.membership', coalesce(acting.id::text, ''), true),
      set_config('app.organisation', coalesce(acting.organisation::text, ''), true),
      set_config('app.oversight', coalesce(acting.oversight::text, ''), true),
      set_config('app.administers', coalesce(acting.administers::text, ''), true);`;

/**
 * Every transaction begins with it: settings end with the transaction, a membership that ended gives nothing. What
 * asks who reads, of a transaction that reads for several at once, is noted where it is asked.
 */
export const viewerIdentity: readonly string[] = [
  identity('person', 'person', `'${nobodysId}'`),
  identity('oversight', 'oversight', 'null'),
  identity('administers', 'administers', 'null'),
  `create or replace function viewer_organisation() returns uuid language plpgsql stable as $$
  begin
    if current_setting('app.organisation', true) = '${several}' then
      ${noteAsked(`'${askedOrganisation}'`)}
      return null;
    end if;
    return nullif(current_setting('app.organisation', true), '')::uuid;
  end $$`,
  `create or replace function viewer_is_known() returns boolean language sql stable as
    $$ select coalesce(current_setting('app.person', true), '') <> '' $$`,
  `create or replace function begin_viewer(acting_person uuid, acting_membership uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    acting record;
    today date := app_today();
  begin
    ${beginAsThem}
  end $$`,
];
