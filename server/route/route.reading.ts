import { feedCursor } from '../live/feed-cursor.ts';
import { inboxSql } from '../person/inbox.sql.ts';
import { isBindingNobody } from '../plan/not-confirmed.sql.ts';
import { ownPartiesSql } from '../access/own-parties.sql.ts';
import { permissionsOn } from '../plan/permissions.ts';
import { changesOfRoute } from '../plan/plan-change.reading.ts';
import { planVersionOfRoute, planVersionsOfRoute } from '../plan/plan-version.reading.ts';
import { proposalsOfRoute } from '../plan/proposal.reading.ts';
import { planReadiness } from '../plan/readiness.reading.ts';
import { declareReading, expression, itself, many, one, type Row } from '../reading/declare-reading.ts';
import { usuallyLeads } from './lead-of-phase.ts';
import { RouteHold } from './route-hold.entity.ts';
import { RouteAim } from './route-aim.entity.ts';
import { RouteWindow } from './route-window.entity.ts';
import { Route } from './route.entity.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

/** What waits for the viewer, and what is due, as far as they read it: counted once for all routes. */
const waitingByRoute = `(select wi.route_id, count(*)::int as count from ${inboxSql} wi group by wi.route_id)`;

const dueByRoute = `(select due.route_id, min(due.due_on) as next_on, count(*) filter (where due.is_late)::int as late
  from (
    select da.route_id, da.due_on, case when da.due_on < (select app_today())
        then not ${isBindingNobody({ of: 'da', word: 'action' })} else false end as is_late
      from action da join route dr on dr.id = da.route_id
      where da.status in ('OPEN', 'DOING', 'BLOCKED')
    union all
    select dg.route_id, dg.due_on, false from goal dg where dg.status in ('PROPOSED', 'AGREED', 'DISPUTED')) due
  group by due.route_id)`;

export const lateActions = (route: Row) => `coalesce(${route.column('due.late')}, 0)`;
export const waitingForViewer = (route: Row) => `coalesce(${route.column('waiting.count')}, 0)`;

declareReading('TransitionRoute', {
  entity: Route,
  beside: {
    window: { entity: RouteWindow, on: { routeId: 'id' } },
    wish: { entity: RouteAim, on: { routeId: 'id' } },
    waiting: { relation: waitingByRoute, columns: { route_id: 'uuid', count: 'int' }, on: { routeId: 'id' } },
    due: { relation: dueByRoute, columns: { route_id: 'uuid', next_on: 'date', late: 'int' }, on: { routeId: 'id' } },
  },
  fields: {
    hold: one('RouteHold', { on: { routeId: 'id' }, where: (hold) => `${hold.column('endedAt')} is null` }),
    moments: many('RouteMoment', { on: { routeId: 'id' }, orderBy: ['months'] }),
    contactAttempts: many('ContactAttempt', { on: { routeId: 'id' }, orderBy: ['attemptedOn', 'recordedAt'] }),
    student: one('Student', { on: { id: 'studentId' } }),
    enrolment: one('Enrolment', { on: { studentId: 'studentId', schoolId: 'schoolId' } }),
    lead: one('Party', { on: { id: 'leadPartyId' } }),
    usualLeads: many('Party', {
      on: { routeId: 'id' },
      where: (party, _args, route) => usuallyLeads(party, route),
      orderBy: ['createdAt'],
    }),
    parties: many('Party', {
      on: { routeId: 'id' },
      // The student first, then in order of joining.
      orderBy: [{ by: (party) => `${party.column('role')} <> 'STUDENT'`, type: 'boolean' }, 'createdAt'],
    }),
    goals: many('Goal', { on: { routeId: 'id' }, orderBy: ['createdAt'] }),
    actions: many('Action', {
      on: { routeId: 'id' },
      where: (action, { mine }) => {
        if (mine === undefined || mine === null) return null;
        return `coalesce(${action.column('ownerPartyId')} in (${ownPartiesSql}), false) = ${mine === true}`;
      },
      orderBy: ['createdAt'],
    }),
    supportProfile: one('SupportProfile', { on: { studentId: 'studentId' } }),
    supportNeeds: many('SupportNeed', { on: { studentId: 'studentId' }, orderBy: ['createdAt'] }),
    proposals: proposalsOfRoute,
    planVersion: planVersionOfRoute,
    planVersions: planVersionsOfRoute,
    planReadiness,
    obstacles: many('Obstacle', { on: { routeId: 'id' }, orderBy: ['recordedAt'] }),
    graduationReports: many('GraduationReport', { on: { routeId: 'id' }, orderBy: ['reportedAt'] }),
    workFacts: many('WorkFact', { on: { routeId: 'id' }, orderBy: ['happenedOn', 'reportedAt'] }),
    disagreements: many('Disagreement', { on: { routeId: 'id' }, orderBy: ['raisedAt'] }),
    consents: many('Consent', { on: { routeId: 'id' }, orderBy: ['givenAt'] }),
    attention: itself('RouteAttention'),
    changes: changesOfRoute,
    feedCursor: feedCursor('route'),
    viewerPermissions: permissionsOn(routeFacts, { routeId: 'id' }),
  },
});

declareReading('RouteHold', { entity: RouteHold });

/** Read under the policy of the window: PostgreSQL keeps to the last day of a shorter month, as the window does. */
declareReading('RouteMoment', {
  relation: `(select mw.route_id, m.months,
      (coalesce(mw.graduated_on, mw.expected_graduation_on) + make_interval(months => m.months))::date as "on"
    from route_window mw cross join generate_series(-12, 12, 3) m (months))`,
  columns: { route_id: 'uuid', months: 'int', on: 'date' },
  readership: { category: 'WINDOW' },
});

declareReading('RouteAttention', {
  partOf: 'TransitionRoute',
  fields: {
    lateActions: expression(lateActions, { category: 'PLAN' }),
    waitingForViewer: expression(waitingForViewer, { class: 'SELF' }),
    nextDueOn: expression((route) => route.column('due.nextOn'), { category: 'PLAN' }),
    lastChange: one('PlanChange', {
      on: { routeId: 'id' },
      where: (change, _args, route) => `${change.column('sequence')} = (
        select max(lc.sequence) from change lc
        where lc.route_id = ${route.column('id')} and lc.kind not in ('ACCESS_CHANGED', 'ACCESS_ENDED'))`,
    }),
  },
});
