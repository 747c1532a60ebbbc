import { declareContesting } from '../fact/contest.command.ts';
import { reportedFields } from '../fact/fact.reading.ts';
import { permissionsOn } from '../plan/permissions.ts';
import { declareReading, one } from '../reading/declare-reading.ts';
import { WorkFact } from './work-fact.entity.ts';
import { workFactFacts } from './work-fact.facts.ts';
import { WorkLossReason } from './work-loss-reason.entity.ts';

declareContesting({ on: workFactFacts, entity: WorkFact, category: 'WORK', isItem: true });

declareReading('WorkFact', {
  entity: WorkFact,
  beside: { why: { entity: WorkLossReason, on: { factId: 'id' } } },
  fields: {
    ...reportedFields('WorkFact'),
    employer: one('Party', { on: { id: 'employerPartyId' } }),
    start: one('WorkFact', { on: { id: 'startId' } }),
    end: one('WorkFact', { on: { startId: 'id' }, where: (end) => `${end.column('supersededById')} is null` }),
    viewerPermissions: permissionsOn(workFactFacts),
  },
});
