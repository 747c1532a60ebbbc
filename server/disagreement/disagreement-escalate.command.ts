import type { EscalationInput } from '../../schema/disagreement.ts';
import { requireDueDate } from '../goal/due-date.ts';
import { declareCommand } from '../plan/command.ts';
import { invalidInput } from '../plan/problem.ts';
import { actsForLead, actsForStudent, plannedStatuses } from '../plan/route-facts.ts';
import { Disagreement } from './disagreement.entity.ts';
import {
  closedReason,
  disagreementFacts,
  isPartyToIt,
  ownPositions,
  type DisagreementFacts,
} from './disagreement.facts.ts';
import { levels, termOf } from './levels.ts';
import { noOutcome, withoutAnswers } from './outcome.ts';

export const disagreementEscalate = declareCommand<DisagreementFacts, EscalationInput>({
  name: 'disagreementEscalate',
  kind: 'progress',
  on: disagreementFacts,
  whoMay: 'The student, the lead, and every party to it.',
  inStatus: plannedStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: (facts) =>
    facts.route !== null && (actsForStudent(facts.route) || actsForLead(facts.route) || isPartyToIt(facts)),
  possible: (facts) => closedReason(facts) ?? (levels[facts.level].next === null ? 'HIGHEST_LEVEL' : null),
  currentVersion: ({ version }) => version,
  actingFor: (facts) => ownPositions(facts)[0]?.partyId ?? null,
  async apply(writing, { id, level }, input) {
    const { next } = levels[level];
    if (next === null) throw new Error('There is no level above the region.');
    await requireDueDate(writing, input.dueOn);
    if (input.dueOn && input.dueOn < writing.today) throw invalidInput({ path: 'input.dueOn', code: 'IN_THE_PAST' });
    const dueOn = input.dueOn ?? (await termOf(writing, next));
    // What lay there to be agreed with at one level is not what the next one is asked.
    await writing.update(Disagreement, { id }, { level: next, dueOn, ...noOutcome });
    await withoutAnswers(writing, id);
    const subject = { type: 'Disagreement', id } as const;
    writing.tell('DISAGREEMENT_ESCALATED', { category: 'PLAN', item: id, subject, patch: { level: next, dueOn } });
  },
});
