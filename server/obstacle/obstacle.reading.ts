import { permissionsOn } from '../plan/permissions.ts';
import { declareReading, one } from '../reading/declare-reading.ts';
import { Obstacle } from './obstacle.entity.ts';
import { obstacleFacts } from './obstacle.facts.ts';

declareReading('Obstacle', {
  entity: Obstacle,
  fields: {
    recordedBy: one('Party', { on: { id: 'partyId' } }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    viewerPermissions: permissionsOn(obstacleFacts),
  },
});
