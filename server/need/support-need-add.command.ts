import type { SupportNeedInput } from '../../schema/support-need.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { invalidInput } from '../plan/problem.ts';
import { actsAs, actsForStudent, openStatuses } from '../plan/route-facts.ts';
import { NeedExplanation } from './need-explanation.entity.ts';
import { SupportNeed } from './support-need.entity.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

export const supportNeedAdd = declareCommand<ObjectFacts, SupportNeedInput>({
  name: 'supportNeedAdd',
  kind: 'progress',
  on: routeFacts,
  whoMay: 'The student, the school, and a support provider that may read needs.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && route.readsNeeds && actsAs(route, 'STUDENT', 'SCHOOL', 'SUPPORT_PROVIDER'),
  async apply(writing, { route }, input) {
    if (!route) return;
    if (input.explanation && !actsAs(route, 'STUDENT', 'SCHOOL')) {
      throw invalidInput({ path: 'input.explanation', code: 'NOT_ALLOWED' });
    }
    const id = writing.newId();
    await writing.insert(SupportNeed, {
      id,
      studentId: writing.studentId,
      code: input.code,
      weight: input.weight,
      value: input.value ?? null,
      confirmedByStudentOn: actsForStudent(route) ? writing.today : null,
      version: 1,
      createdAt: writing.now,
    });
    await writing.insert(NeedExplanation, {
      needId: id,
      studentId: writing.studentId,
      explanation: input.explanation ?? null,
      explanationVersion: 1,
    });
    writing.subject = { type: 'SupportNeed', id };
    writing.tell('NEED_ADDED', {
      category: 'NEEDS',
      item: null,
      subject: writing.subject,
      patch: { code: input.code },
    });
  },
});
