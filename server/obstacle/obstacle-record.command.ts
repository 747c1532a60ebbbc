import type { ObstacleInput } from '../../schema/obstacle.ts';
import { supersedeStale } from '../plan/basis.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { routeFacts } from '../plan/facts-on-route.ts';
import { actsAtAll, openStatuses, planUnread } from '../plan/route-facts.ts';
import { Obstacle } from './obstacle.entity.ts';
import { isConcerned, type ObstacleFacts, obstacleFacts } from './obstacle.facts.ts';

export const obstacleRecord = declareCommand<ObjectFacts, ObstacleInput>({
  name: 'obstacleRecord',
  kind: 'progress',
  on: routeFacts,
  whoMay: 'Everyone who acts for an active party of the route.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => actsAtAll(route),
  possible: planUnread,
  async apply(writing, { id: routeId }, { kind, text }) {
    const partyId = writing.place.actingPartyId;
    if (partyId === null) throw new Error('An obstacle is recorded for a party.');
    const id = writing.newId();
    const row = { partyId, kind, text, recordedAt: writing.now };
    await writing.insert(Obstacle, { id, routeId, ...row, closedAt: null, isBroughtToRegion: false });
    writing.subject = { type: 'Obstacle', id };
    writing.tell('OBSTACLE_RECORDED', {
      category: 'PLAN',
      item: id,
      subject: writing.subject,
      patch: { ...row, note: text },
    });
  },
});

export const obstacleClose = declareCommand<ObstacleFacts, object>({
  name: 'obstacleClose',
  kind: 'progress',
  on: obstacleFacts,
  whoMay: 'The student, the lead, and the party that recorded it.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: isConcerned,
  possible: ({ isClosed }) => (isClosed ? 'OBSTACLE_CLOSED' : null),
  actingFor: ({ partyId }) => partyId,
  async apply(writing, { id }) {
    const patch = { closedAt: writing.now };
    await writing.update(Obstacle, { id }, patch);
    writing.tell('OBSTACLE_CLOSED', { category: 'PLAN', item: id, subject: { type: 'Obstacle', id }, patch });
    await supersedeStale(writing);
  },
});
