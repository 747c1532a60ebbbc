import { declareReading, one } from '../reading/declare-reading.ts';

declareReading('CaughtUp', { values: { cursor: 'text', at: 'text' } });

declareReading('AccessChanged', {
  values: { cursor: 'text', at: 'text', routeId: 'uuid' },
  fields: { route: one('TransitionRoute', { on: { id: 'routeId' } }) },
});

declareReading('AccessEnded', { values: { cursor: 'text', at: 'text', routeId: 'text' } });

declareReading('FeedReset', { values: { cursor: 'text', at: 'text', reason: 'text' } });
