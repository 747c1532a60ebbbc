import { dayOf } from '../access/day-of.sql.ts';

/** How long a student is not to be reached before others may go on without them, and after how many attempts. */
export interface Silence {
  /** As PostgreSQL writes an interval. */
  readonly for: string;
  /** On as many days the lead tried, since the student was last heard of. */
  readonly attempts: number;
}

/** Long enough to let a route rest. */
export const silenceBeforeHold: Silence = { for: '6 weeks', attempts: 1 };
/** Long enough to end it. */
export const silenceBeforeStop: Silence = { for: '6 months', attempts: 3 };

/**
 * Whatever the student does on the route is contact, as is an answer to the lead. What they asked for once may be agreed later:
 * that is told as theirs, and their signature by itself.
 */
const lastHeardOf = (route: string) => `(select greatest(${dayOf(`${route}.created_at`)},
    (select ${dayOf('max(sc.at)')} from change sc join party sp on sp.id = sc.actor_party_id and sp.role = 'STUDENT'
      where sc.route_id = ${route}.id and not exists (select from change_part ag where ag.route_id = sc.route_id
        and ag.sequence = sc.sequence and ag.patch->>'method' in ('AGREED', 'BY_BOTH'))),
    (select max(sa.attempted_on) from contact_attempt sa where sa.route_id = ${route}.id and sa.is_answered)) as day)`;

const attemptsOn = (
  route: string,
  condition: string,
) => `(select count(distinct ca.attempted_on) from contact_attempt ca
  where ca.route_id = ${route}.id and not ca.is_answered and ${condition})`;

/**
 * SQL: why the student of the route (alias) counts as one who can still be reached, or null; as far as whoever asks reads
 * it. The log is looked through where enough was tried only.
 */
export const reasonWithinReach = (route: string, { for: length, attempts }: Silence) => `(
  case when ${attemptsOn(route, 'true')} < ${attempts} then 'CONTACT_NOT_TRIED' else (
    select case
      when heard.day > (app_today() - interval '${length}')::date then 'STUDENT_WAS_IN_TOUCH'
      when ${attemptsOn(route, 'ca.attempted_on > heard.day')} < ${attempts} then 'CONTACT_NOT_TRIED' end
    from ${lastHeardOf(route)} heard) end)`;
