import type { FactsDeclaration, ObjectFacts } from './command.ts';
import { reasonWithinReach, silenceBeforeHold, silenceBeforeStop } from './out-of-reach.sql.ts';
import { draftedForSql } from './plan-part.ts';
import { routeFactsSql } from './route-facts.ts';

export interface OnRouteFacts extends ObjectFacts {
  readonly version: number;
  readonly phase: string;
  /** Of what the student wants, as far as the viewer reads it. */
  readonly aimVersion: number;
  /** It ended no more than six months ago, by days in the Netherlands. */
  readonly isEndedLately: boolean;
  /** A plan was agreed once, as far as the viewer reads it. */
  readonly hadPlan: boolean;
  /** Of everything that is drafted: the parties whose part it is, as far as the viewer reads it. */
  readonly draftedFor: readonly string[];
  /** It ended, and another of the student's routes at this school runs. */
  readonly isFollowedByAnother: boolean;
  /** It rests, and the day on which it is looked at again has come, as far as the viewer reads it. */
  readonly isReviewDue: boolean;
  /** The viewer reads the whole plan. */
  readonly readsPlan: boolean;
  /** Why the lead cannot let it rest without the student, as far as the viewer reads the student's steps; or null. */
  readonly notHeldAlone: string | null;
  /** Why the lead cannot end it without the student, or null. */
  readonly notStoppedAlone: string | null;
}

/** What commands on a route may know of it: those of every feature that act on the route as a whole. */
export const routeFacts: FactsDeclaration<OnRouteFacts> = {
  type: 'TransitionRoute',
  table: 'route',
  sql: (route) => `jsonb_build_object('id', ${route}.id, 'version', ${route}.version, 'phase', ${route}.phase,
    'aimVersion', coalesce((select fa.version from route_aim fa where fa.route_id = ${route}.id), 0),
    'isEndedLately', coalesce((${route}.ended_at at time zone 'Europe/Amsterdam')::date + interval '6 months'
      >= (select app_today()), false),
    'hadPlan', exists (select from plan_version fv where fv.route_id = ${route}.id),
    'draftedFor', case when ${route}.status = 'DRAFTING' then ${draftedForSql(`${route}.id`)} else '[]' end,
    'isFollowedByAnother', ${route}.ended_at is not null and has_open_route(${route}.student_id, ${route}.school_id),
    'isReviewDue', exists (select from route_hold fh where fh.route_id = ${route}.id and fh.ended_at is null
      and fh.review_on <= (select app_today())),
    'readsPlan', ${route}.id = any ((select viewer_routes('PLAN'))::uuid[]),
    'notHeldAlone', ${reasonWithinReach(route, silenceBeforeHold)},
    'notStoppedAlone', ${reasonWithinReach(route, silenceBeforeStop)},
    'route', ${routeFactsSql(`${route}.id`)})`,
};
