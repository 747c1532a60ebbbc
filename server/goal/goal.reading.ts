import { permissionsOn } from '../plan/permissions.ts';
import { declareReading, many, one } from '../reading/declare-reading.ts';
import { actionFacts, goalFacts } from './goal.facts.ts';
import { Action } from './action.entity.ts';
import { Goal } from './goal.entity.ts';

declareReading('Goal', {
  entity: Goal,
  fields: {
    owner: one('Party', { on: { id: 'ownerPartyId' } }),
    actions: many('Action', { on: { goalId: 'id' }, orderBy: ['createdAt'] }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    viewerPermissions: permissionsOn(goalFacts),
  },
});

declareReading('Action', {
  entity: Action,
  fields: {
    owner: one('Party', { on: { id: 'ownerPartyId' } }),
    goal: one('Goal', { on: { id: 'goalId' } }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    viewerPermissions: permissionsOn(actionFacts),
  },
});
