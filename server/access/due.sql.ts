import { readsPlan } from './reads-plan.sql.ts';

/** How many days there are to answer a proposal for which no last day was asked, from the day it was offered. */
export const daysToAnswer = 14;
/** How many days after the reminder a proposal expires that student and lead have not both agreed with. */
export const daysToExpire = 14;

/** SQL: the signature (alias) is still asked for: of a party that takes part, and not of one without whom it applied. */
export const isAsked = (signOff: string, proposal: string) => `${signOff}.proposal_id = ${proposal}.id
  and ${signOff}.decision = 'PENDING' and (${proposal}.status = 'OPEN' or not ${signOff}.is_blocking)
  and exists (select from party asked where asked.id = ${signOff}.party_id and asked.status = 'ACTIVE')`;

/** SQL: the last day to answer has passed, and nobody was reminded of it yet. While a route rests nobody is. */
export const isToBeReminded = (proposal: string, route: string) => `${proposal}.reminded_at is null
  and ${proposal}.respond_by < (select app_today()) and ${route}.status <> 'ON_HOLD'
  and (${proposal}.status = 'OPEN' or ${proposal}.status = 'APPLIED' and ${route}.status = 'ACTIVE')`;

/** SQL: student and lead were reminded, and had their days, not counted those on which the route rested last. */
export const isExpired = (
  proposal: string,
  route: string,
) => `${proposal}.status = 'OPEN' and ${route}.status <> 'ON_HOLD'
  and (greatest(${proposal}.reminded_at, (select max(rested.ended_at) from route_hold rested
      where rested.route_id = ${route}.id)) at time zone 'Europe/Amsterdam')::date + ${daysToExpire} < (select app_today())
  and ${proposal}.reminded_at is not null`;

/** SQL: the lead of the route (alias) read the plan by a grant that has ended, and there is a school that can lead. */
export const leadReadsNoPlan = (route: string) => `exists (select from party lp where lp.id = ${route}.lead_party_id
    and not ${readsPlan('lp')})
  and exists (select from party sp where sp.route_id = ${route}.id and sp.role = 'SCHOOL' and sp.status = 'ACTIVE')`;

/** SQL: the last day on which what the line (alias) proposes could be done has passed. */
export const isTooLate = (line: string) => `coalesce((${line}.step->>'lastDay')::date < (select app_today()), false)`;

/** SQL: from the level of the disagreement (alias) there is no further way, and its last day has passed. */
export const isPastLastLevel = (disagreement: string) =>
  `${disagreement}.level = 'REGION' and ${disagreement}.due_on < (select app_today())`;

/** SQL: nobody but student and lead is needed any more to settle it, and both have agreed with the outcome. */
export const isAgreedByTwo = (disagreement: string, route: string) => `${disagreement}.status = 'OPEN'
  and ${disagreement}.outcome is not null and ${isPastLastLevel(disagreement)}
  and ${route}.status in ('DRAFTING', 'AWAITING_AGREEMENT', 'ACTIVE', 'ON_HOLD')
  and not exists (select from party bp where bp.route_id = ${route}.id and bp.status = 'ACTIVE'
    and (bp.role = 'STUDENT' or bp.id = ${route}.lead_party_id)
    and not exists (select from disagreement_position agreed where agreed.disagreement_id = ${disagreement}.id
      and agreed.party_id = bp.id and agreed.answer = 'AGREED'))`;

const dues = {
  proposalRemind: `select distinct p.route_id from sign_off s join proposal p on p.id = s.proposal_id
    join route r on r.id = p.route_id where ${isAsked('s', 'p')} and ${isToBeReminded('p', 'r')}`,
  proposalExpire: `select distinct p.route_id from proposal p join route r on r.id = p.route_id where ${isExpired('p', 'r')}`,
  proposalTooLate: `select distinct p.route_id from proposal p join proposal_line l on l.proposal_id = p.id
    where p.status = 'OPEN' and ${isTooLate('l')}`,
  leadGroundEnd: `select distinct r.id from grant_record g join route r on r.id = g.route_id and r.lead_party_id = g.party_id
    where g.category = 'PLAN' and g.until <= app_now() and ${leadReadsNoPlan('r')}`,
  disagreementSettle: `select distinct d.route_id from disagreement d join route r on r.id = d.route_id
    where ${isAgreedByTwo('d', 'r')}`,
} as const;

/** What the clock brings. */
export type Due = keyof typeof dues;

/**
 * On which routes the clock may have something to bring, whoever may read them: ids alone, for the clock job alone. Each
 * is looked at anew under its lock.
 */
export const dueSql: readonly string[] = [
  'drop function if exists routes_due(text)',
  `create function routes_due(due text) returns setof uuid
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    case due
    ${Object.entries(dues)
      .map(([due, sql]) => `when '${due}' then return query ${sql};`)
      .join('\n    ')}
    end case;
  end $$`,
];
