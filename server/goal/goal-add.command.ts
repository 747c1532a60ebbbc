import type { GoalInput } from '../../schema/goal.ts';
import type { ObjectFacts } from '../plan/command.ts';
import { declareContent } from '../plan/content.ts';
import { routeFacts } from '../plan/facts-on-route.ts';
import { defaultOwner, ownerGiven } from '../plan/input.ts';
import type { Committed } from '../plan/must-agree.ts';
import { actsAtAll, actsForStudent, planUnread, studentsPartyId, type RouteFacts } from '../plan/route-facts.ts';
import { partiesOf } from './parties-of.ts';
import { requireDueDate } from './due-date.ts';
import { Goal } from './goal.entity.ts';

export const goalAdd = declareContent<ObjectFacts, GoalInput>({
  name: 'goalAdd',
  on: routeFacts,
  whoMay: 'Everyone who acts for an active party of the route.',
  may: (facts) => actsAtAll(facts.route),
  possible: planUnread,
  commits: ({ route }) => (route ? [committed(route, defaultOwner(route))] : []),
  async steps(writing, { route }, input) {
    if (!route) return [];
    await requireDueDate(writing, input.dueOn);
    const ownerPartyId = input.ownerId === undefined ? defaultOwner(route) : ownerGiven(route, input.ownerId);
    const isStudentsOwn = actsForStudent(route);
    const { title, measure = null, phase = null, dueOn = null } = input;
    return [
      {
        command: 'goalAdd',
        kind: 'GOAL_ADDED',
        subject: { type: 'Goal', id: writing.newId() },
        baseVersion: null,
        what: title,
        ...committed(route, ownerPartyId),
        givesTo: partiesOf(ownerPartyId),
        data: { title, measure, phase, dueOn, ownerPartyId, isStudentsOwn },
      },
    ];
  },
  async write(writing, { subject, data }) {
    const { id } = subject;
    await writing.insert(Goal, {
      ...data,
      id,
      routeId: writing.routeId,
      status: writing.isAgreed ? 'AGREED' : 'PROPOSED',
      version: 1,
      contentVersion: 1,
      createdAt: writing.now,
    });
    writing.subject = subject;
    writing.tell('GOAL_ADDED', { category: 'PLAN', item: id, subject, patch: data });
  },
});

/** What students set for themselves is theirs alone, unless somebody else is to own it. */
const committed = (route: RouteFacts, ownerPartyId: string | null): Committed => ({
  parties: partiesOf(ownerPartyId),
  isOwnWork: actsForStudent(route) && (ownerPartyId === null || ownerPartyId === studentsPartyId(route)),
});
