import { feedCursor } from '../live/feed-cursor.ts';
import { inboxSql } from '../person/inbox.sql.ts';
import { ownPartiesSql } from '../plan/own-parties.sql.ts';
import { permissionsOn } from '../plan/permissions.ts';
import { changesOfRoute } from '../plan/plan-change.reading.ts';
import { declareReading, expression, itself, many, one, type Row } from '../reading/declare-reading.ts';
import { RouteAim } from './route-aim.entity.ts';
import { RouteWindow } from './route-window.entity.ts';
import { Route } from './route.entity.ts';
import { routeFacts } from './route.facts.ts';

export const isLate = (action: string) =>
  `${action}.due_on < (select app_today()) and ${action}.status in ('OPEN', 'DOING', 'BLOCKED')`;

export const lateActions = (route: Row) =>
  `(select count(*) from action la where la.route_id = ${route.column('id')} and ${isLate('la')})`;

export const waitingForViewer = (route: Row) =>
  `(select count(*) from ${inboxSql} wi where wi.route_id = ${route.column('id')})`;

export const nextDueOn = (route: Row) => `(select min(due.due_on) from (
    select nd.due_on from action nd
      where nd.route_id = ${route.column('id')} and nd.status in ('OPEN', 'DOING', 'BLOCKED')
    union all
    select ng.due_on from goal ng
      where ng.route_id = ${route.column('id')} and ng.status in ('PROPOSED', 'AGREED', 'DISPUTED')) due)`;

declareReading('TransitionRoute', {
  entity: Route,
  beside: {
    window: { entity: RouteWindow, on: { routeId: 'id' } },
    wish: { entity: RouteAim, on: { routeId: 'id' } },
  },
  fields: {
    student: one('Student', { on: { id: 'studentId' } }),
    enrolment: one('Enrolment', { on: { studentId: 'studentId', schoolId: 'schoolId' } }),
    lead: one('Party', { on: { id: 'leadPartyId' } }),
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
    consents: many('Consent', { on: { routeId: 'id' }, orderBy: ['givenAt'] }),
    attention: itself('RouteAttention'),
    changes: changesOfRoute,
    feedCursor: feedCursor('route'),
    viewerPermissions: permissionsOn(routeFacts),
  },
});

declareReading('RouteAttention', {
  partOf: 'TransitionRoute',
  fields: {
    lateActions: expression(lateActions, { category: 'PLAN' }),
    waitingForViewer: expression(waitingForViewer, { class: 'SELF' }),
    nextDueOn: expression(nextDueOn, { category: 'PLAN' }),
    lastChange: one('PlanChange', {
      on: { routeId: 'id' },
      where: (change, _args, route) => `${change.column('sequence')} = (
        select max(lc.sequence) from change lc
        where lc.route_id = ${route.column('id')} and lc.kind not in ('ACCESS_CHANGED', 'ACCESS_ENDED'))`,
    }),
  },
});
