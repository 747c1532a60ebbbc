import type { ActionProgressInput } from '../../schema/goal.ts';
import { supersedeStale } from '../plan/basis.ts';
import { declareCommand } from '../plan/command.ts';
import { invalidInput } from '../plan/problem.ts';
import { actsFor, actsForLead, plannedStatuses } from '../plan/route-facts.ts';
import { Action } from './action.entity.ts';
import { type ActionFacts, actionFacts } from './goal.facts.ts';

export const actionReportProgress = declareCommand<ActionFacts, ActionProgressInput>({
  name: 'actionReportProgress',
  kind: 'progress',
  on: actionFacts,
  whoMay: 'The party that owns the action; the lead, where nobody owns it yet.',
  inStatus: plannedStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route, ownerPartyId }) =>
    route !== null && (ownerPartyId === null ? actsForLead(route) : actsFor(route, ownerPartyId)),
  possible: (facts) => (facts.status === 'CANCELLED' ? 'ACTION_CLOSED' : null),
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async apply(writing, { id, status: before }, { status, note }) {
    // An action is cancelled by dropping it: that is a change of the plan, with a reason.
    if (status === 'CANCELLED') throw invalidInput({ path: 'input.status', code: 'NOT_ALLOWED' });
    await writing.update(Action, { id }, { status });
    writing.tell('ACTION_PROGRESSED', {
      category: 'PLAN',
      item: id,
      subject: { type: 'Action', id },
      patch: { status, note: note ?? null },
    });
    if (status !== before && [before, status].includes('DONE')) await supersedeStale(writing);
  },
});
