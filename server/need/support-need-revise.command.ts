import type { SupportNeedReviseInput } from '../../schema/support-need.ts';
import { declareCommand } from '../plan/command.ts';
import { given, requireSome } from '../plan/input.ts';
import { actsAs, actsForStudent, openStatuses } from '../plan/route-facts.ts';
import { type NeedFacts, needFacts } from './need.facts.ts';
import { SupportNeed } from './support-need.entity.ts';

export const supportNeedRevise = declareCommand<NeedFacts, SupportNeedReviseInput>({
  name: 'supportNeedRevise',
  kind: 'progress',
  on: needFacts,
  whoMay: 'The student, the school, and a support provider that reads the need.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsAs(route, 'STUDENT', 'SCHOOL', 'SUPPORT_PROVIDER'),
  currentVersion: (facts) => facts.version,
  async apply(writing, { id, route }, input) {
    const { weight, ...rest } = given(input, 'weight', 'value');
    const patch = { ...(weight ? { weight } : {}), ...rest };
    requireSome(patch);
    // A need that others changed is the student's to confirm anew.
    const confirmedByStudentOn = route && actsForStudent(route) ? writing.today : null;
    await writing.update(SupportNeed, { id }, { ...patch, confirmedByStudentOn });
    writing.tell('NEED_REVISED', { category: 'NEEDS', item: null, subject: { type: 'SupportNeed', id }, patch });
  },
});
