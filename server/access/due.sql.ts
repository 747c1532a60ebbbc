import { readsPartOfPlan, readsPlan } from './reads-plan.sql.ts';

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

/** SQL: the party (alias) leads the route (alias), which has a school that can lead. */
const leadsForNow = (party: string, route: string) => `${party}.id = ${route}.lead_party_id
  and exists (select from party sp where sp.route_id = ${route}.id and sp.role = 'SCHOOL' and sp.status = 'ACTIVE')`;

/** SQL: the proposal (alias) is open to a company too, to which it stays what it was, whoever proposed it. */
const staysForCompany = (proposal: string) => `${proposal}.status = 'OPEN' and exists (select from sign_off ks
  join party ky on ky.id = ks.party_id and ky.status = 'ACTIVE' and ${readsPartOfPlan('ky')}
  where ks.proposal_id = ${proposal}.id)`;

/** SQL: something of the party (alias) goes on, or waits for it, on a route (alias) with a plan, as if it could be read by it. */
const waitsFor = (
  party: string,
  route: string,
) => `${route}.status in ('DRAFTING', 'AWAITING_AGREEMENT', 'ACTIVE', 'ON_HOLD')
  and (exists (select from action wa where wa.owner_party_id = ${party}.id and wa.status in ('OPEN', 'DOING'))
    or exists (select from proposal wp where wp.proposed_by_party_id = ${party}.id and wp.status in ('OPEN', 'DRAFT')
      and not wp.is_first_plan and not (${staysForCompany('wp')}))
    or exists (select from disagreement_position wd join disagreement d on d.id = wd.disagreement_id
      where wd.party_id = ${party}.id and wd.answer <> 'AGREED' and d.status = 'OPEN' and d.outcome is not null))`;

/** SQL: the party (alias) read the plan of the route (alias) by a grant, the last of which has ended, and not all has heard so. */
export const readsPlanNoMore = (party: string, route: string) => `${party}.status = 'ACTIVE' and not ${readsPlan(party)}
  and exists (select from grant_record eg where eg.party_id = ${party}.id and eg.category = 'PLAN' and eg.until <= app_now())
  and (${leadsForNow(party, route)} or ${waitsFor(party, route)})`;

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
  groundEnd: `select distinct r.id from grant_record g join party p on p.id = g.party_id join route r on r.id = p.route_id
    where g.category = 'PLAN' and g.until <= app_now() and ${readsPlanNoMore('p', 'r')}`,
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
