import type { GoalReviseInput } from '../../schema/goal.ts';
import { declareContent } from '../plan/content.ts';
import { draftedStep } from '../plan/plan-offer.command.ts';
import { given, ownerGiven } from '../plan/input.ts';
import { actsAtAll, actsForStudent } from '../plan/route-facts.ts';
import type { Committed } from '../plan/must-agree.ts';
import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { isNotAgreed } from './agreed.sql.ts';
import { asItStands } from './as-it-stands.ts';
import { agreeWithGoal } from './dispute.ts';
import { requireDueDate } from './due-date.ts';
import { isClosed, type GoalFacts, goalFacts } from './goal.facts.ts';
import { Goal } from './goal.entity.ts';
import { openActions } from './open-actions.ts';
import { partiesOf } from './parties-of.ts';
import { reviseSteps } from './revise-steps.ts';
import { writeRevision } from './write-revision.ts';

export const goalRevise = declareContent<GoalFacts, GoalReviseInput>({
  name: 'goalRevise',
  on: goalFacts,
  whoMay: "Everyone who acts for an active party and reads the goal; a student's own goal: the student.",
  may: (facts) => actsAtAll(facts.route),
  possible(facts) {
    if (isClosed(facts)) return 'GOAL_CLOSED';
    return facts.isStudentsOwn && facts.route && !actsForStudent(facts.route) ? 'STUDENTS_OWN_GOAL' : null;
  },
  currentVersion: (facts) => facts.version,
  actingFor: (facts) => facts.ownerPartyId,
  commits: (facts, acting) => [
    ofGoal(acting, facts),
    ...(facts.isAgreed ? [] : facts.openActionOwners.map((owner) => ({ parties: partiesOf(owner), isOwnWork: false }))),
  ],
  async steps(writing, facts, input) {
    const { route } = facts;
    if (!route) return [];
    await requireDueDate(writing, input.dueOn);
    const { title, ...rest } = given(input, 'title', 'measure', 'phase', 'dueOn');
    const after = {
      ...(typeof title === 'string' ? { title } : {}),
      ...rest,
      ...(input.ownerId === undefined ? {} : { ownerPartyId: ownerGiven(route, input.ownerId) }),
    };
    return reviseSteps(
      { ...facts, type: 'Goal' },
      {
        command: 'goalRevise',
        kind: 'GOAL_REVISED',
        before: { ...facts },
        after,
        commits: (field) =>
          field === 'ownerPartyId' ? { isOwnWork: false } : ofGoal(writing.place.actingPartyId, facts),
      },
    );
  },
  along: actionsAlong,
  again: asItStands,
  async write(writing, step) {
    await writeRevision(writing, Goal, step);
    if (writing.isAgreed) await agreeWithGoal(writing, step.subject.id);
  },
});

/**
 * What changing a goal commits. What the student set for themself is the student's to word and to drop; whoever else owns it
 * has a say in its own part.
 */
export function ofGoal(
  actingPartyId: string | null,
  { route, ownerPartyId, isStudentsOwn }: Pick<GoalFacts, 'route' | 'ownerPartyId' | 'isStudentsOwn'>,
): Committed {
  const parties = partiesOf(ownerPartyId);
  if (!isStudentsOwn || route === null || !actsForStudent(route)) return { parties, isOwnWork: false };
  return { parties, isOwnWork: parties.every((id) => id === actingPartyId), isStudentsOwn };
}

/**
 * A goal that nobody has agreed with yet takes what is to be done for it along into the plan: whose work that is has not been
 * asked either.
 */
async function actionsAlong(writing: Writing, { subject }: Step): Promise<Step[]> {
  const [waits] = await writing.query(`select from goal g where g.id = $1 and ${isNotAgreed('g')}`, [subject.id]);
  if (!waits) return [];
  const actions = await openActions(writing, subject.id);
  return actions.map(({ id, title, version, owner_party_id }) => ({
    ...draftedStep({
      subject: { type: 'Action', id },
      kind: 'ACTION_ADDED',
      what: title,
      parties: partiesOf(owner_party_id),
      baseVersion: version,
    }),
    isAlong: true,
  }));
}
