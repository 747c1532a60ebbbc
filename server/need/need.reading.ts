import { permissionsOn } from '../plan/permissions.ts';
import { declareReading } from '../reading/declare-reading.ts';
import { SupportProfile } from '../student/support-profile.entity.ts';
import { needFacts } from './need.facts.ts';
import { NeedExplanation } from './need-explanation.entity.ts';
import { SupportNeed } from './support-need.entity.ts';

declareReading('SupportNeed', {
  entity: SupportNeed,
  beside: { words: { entity: NeedExplanation, on: { needId: 'id' } } },
  fields: { viewerPermissions: permissionsOn(needFacts, { studentId: 'studentId' }) },
});

declareReading('SupportProfile', { entity: SupportProfile });
