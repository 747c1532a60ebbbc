import type { SupportNeedExplainInput } from '../../schema/support-need.ts';
import { declareCommand } from '../plan/command.ts';
import { given, requireSome } from '../plan/input.ts';
import { actsAs, openStatuses } from '../plan/route-facts.ts';
import { NeedExplanation } from './need-explanation.entity.ts';
import { type NeedFacts, needFacts } from './need.facts.ts';

export const supportNeedExplain = declareCommand<NeedFacts, SupportNeedExplainInput>({
  name: 'supportNeedExplain',
  kind: 'progress',
  on: needFacts,
  whoMay: "The student, and the school that writes down the student's words.",
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsAs(route, 'STUDENT', 'SCHOOL'),
  currentVersion: (facts) => facts.explanationVersion ?? 0,
  async apply(writing, { id, explanationVersion }, input) {
    const patch = given(input, 'explanation');
    requireSome(patch);
    await writing.update(
      NeedExplanation,
      { needId: id },
      { ...patch, explanationVersion: (explanationVersion ?? 0) + 1 },
    );
    writing.tell('NEED_EXPLAINED', { category: 'NEED_EXPLANATION', item: null, subject: { type: 'SupportNeed', id } });
  },
});
