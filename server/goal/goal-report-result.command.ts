import type { GoalResultInput } from '../../schema/goal.ts';
import type { Transaction } from '../database/transaction.ts';
import { supersedeStale } from '../plan/basis.ts';
import { declareCommand } from '../plan/command.ts';
import type { SubjectReference } from '../plan/problem.ts';
import { actsFor, actsForLead, actsForStudent, plannedStatuses, studentsPartyId } from '../plan/route-facts.ts';
import { isDropped, type GoalFacts, goalFacts } from './goal.facts.ts';
import { Goal } from './goal.entity.ts';

export const goalReportResult = declareCommand<GoalFacts, GoalResultInput>({
  name: 'goalReportResult',
  kind: 'progress',
  on: goalFacts,
  whoMay: "The student, the lead, and the party that owns the goal; of the student's own goal the student alone.",
  inStatus: plannedStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route, ownerPartyId }) =>
    route !== null && (actsForStudent(route) || actsForLead(route) || actsFor(route, ownerPartyId)),
  possible(facts) {
    // A result can be put right by another one: whoever reports it may err, and the others may see it otherwise.
    if (isDropped(facts)) return 'GOAL_CLOSED';
    if (facts.isStudentsOwn && facts.route && !actsForStudent(facts.route)) return 'STUDENTS_OWN_GOAL';
    // A result would bring it into the plan without the agreement that it waits for, or close what is just being signed.
    if (!facts.isAgreed && facts.route?.status !== 'DRAFTING') return 'GOAL_NOT_AGREED';
    return facts.status === 'DISPUTED' && !isToldByStudent(facts) ? 'GOAL_DISPUTED' : null;
  },
  inTheWay: async (transaction, { id, status }) => (status === 'DISPUTED' ? disagreementsAbout(transaction, id) : []),
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  async apply(writing, { id }, { result, note }) {
    await writing.update(Goal, { id }, { status: result });
    writing.tell('GOAL_RESULT_REPORTED', {
      category: 'PLAN',
      item: id,
      subject: { type: 'Goal', id },
      patch: { status: result, note: note ?? null },
    });
    await supersedeStale(writing);
  },
});

/** What came of the student's own part is the student's to say: what the parties disagree about then is that. */
const isToldByStudent = ({ route, ownerPartyId }: GoalFacts) =>
  route !== null && actsForStudent(route) && ownerPartyId === studentsPartyId(route);

/** Who is party to it settles it: a result would close over their heads what they do not agree about. */
async function disagreementsAbout(transaction: Transaction, id: string): Promise<SubjectReference[]> {
  const open = await transaction.query<{ id: string }>(
    `select id from disagreement where about_id = $1 and status = 'OPEN' order by raised_at, id`,
    [id],
  );
  return open.map((disagreement) => ({ type: 'Disagreement', id: disagreement.id }));
}
