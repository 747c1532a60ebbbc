import { dayOf } from './day-of.sql.ts';
import { requireKnown } from './known-login.sql.ts';
import { beginAsThem } from './viewer-identity.sql.ts';
import { heldInTurn, holdAsked } from './viewer-rights.sql.ts';

/**
 * All that comes before what is known beforehand is read, in one go: each function and each look by itself costs as much
 * again. Is the login, where one is named, still what it was; as whom is read; and what do they hold of these categories.
 * Before one route is read, of what the viewer holds elsewhere, which may be hundreds of routes, nothing is looked up. The
 * same student's other routes are looked up along.
 */
export const beginReadingSql: readonly string[] = [
  'drop function if exists begin_reading(uuid, uuid, text[], uuid, text, text, text)',
  `create function begin_reading(acting_person uuid, acting_membership uuid, of_categories text[], of_route uuid,
      login_issuer text, login_subject text, known text) returns void
    language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    acting record;
    me uuid := acting_person;
    us uuid;
    ${heldInTurn}
    today date := ${dayOf('moment')};
  begin
    if login_issuer is not null then
      ${requireKnown}
    end if;
    ${beginAsThem}
    us := acting.organisation;
    if of_route is not null then
      perform set_config('app.only_student', coalesce((select ro.student_id from route ro where ro.id = of_route)::text, ''), true);
    end if;
    ${holdAsked}
  end $$`,
];
