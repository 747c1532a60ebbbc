import { permissionsOn } from '../plan/permissions.ts';
import { declareReading, many, node, one } from '../reading/declare-reading.ts';
import { DisagreementPosition } from './disagreement-position.entity.ts';
import { Disagreement } from './disagreement.entity.ts';
import { disagreementFacts } from './disagreement.facts.ts';

declareReading('Disagreement', {
  entity: Disagreement,
  fields: {
    about: node({ word: (row) => row.column('aboutType'), id: (row) => row.column('aboutId') }),
    changes: many('ProposedChange', {
      on: { routeId: 'routeId' },
      where: (line, _args, disagreement) => `${line.column('id')} = any (${disagreement.column('lineIds')})`,
      orderBy: ['proposalId', 'place'],
    }),
    raisedBy: one('Party', { on: { id: 'raisedByPartyId' } }),
    positions: many('DisagreementPosition', { on: { disagreementId: 'id' }, orderBy: ['joinedAt'] }),
    outcomeOfferedBy: one('Party', { on: { id: 'outcomeOfferedByPartyId' } }),
    route: one('TransitionRoute', { on: { id: 'routeId' } }),
    viewerPermissions: permissionsOn(disagreementFacts),
  },
});

declareReading('DisagreementPosition', {
  entity: DisagreementPosition,
  fields: { by: one('Party', { on: { id: 'partyId' } }) },
});
