import type { DisagreementInput } from '../../schema/disagreement.ts';
import { actionFacts, goalFacts, isDropped, type ActionFacts, type GoalFacts } from '../goal/goal.facts.ts';
import { declareCommand, type Command, type FactsDeclaration, type ObjectFacts } from '../plan/command.ts';
import { routeFacts } from '../plan/facts-on-route.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible, type SubjectReference } from '../plan/problem.ts';
import { actsAtAll, isCompanyAlone, planUnread, plannedStatuses, type PartyFacts } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { activeOf, blockingParties, openAbout, openDisagreement } from './open-disagreement.ts';

interface Raised {
  readonly about: SubjectReference | null;
  readonly subject: string;
  readonly ownerPartyId: string | null;
}

interface Raising<Facts extends ObjectFacts> {
  readonly on: FactsDeclaration<Facts>;
  possible?(facts: Facts): string | null;
  raised(facts: Facts, input: DisagreementInput): Raised;
}

function declareRaising<Facts extends ObjectFacts>(raising: Raising<Facts>): Command<Facts, DisagreementInput> {
  const { on, possible, raised } = raising;
  return declareCommand<Facts, DisagreementInput>({
    name: 'disagreementRaise',
    kind: 'progress',
    on,
    whoMay: 'Everyone who acts for an active party and reads what it is about.',
    inStatus: plannedStatuses,
    statusReason: 'ROUTE_NOT_OPEN',
    may: ({ route }) => actsAtAll(route),
    ...(possible && { possible }),
    async apply(writing, facts, input) {
      const { about, subject, ownerPartyId } = raised(facts, input);
      const raisedByPartyId = writing.place.actingPartyId;
      if (!facts.route || raisedByPartyId === null) throw new Error('A disagreement is raised for a party.');
      if (about) await requireNoneOpen(writing, about.id, isCompanyAlone(facts.route) ? [raisedByPartyId] : []);
      const named = partiesNamed(facts.route.parties, input.partyIds ?? [], about ? ownerPartyId : undefined);
      const concerned = [...named, ...(ownerPartyId === null ? [] : [ownerPartyId])];
      const id = await openDisagreement(writing, {
        subject,
        about,
        lineIds: [],
        raisedByPartyId,
        position: input.position,
        isShownToCompany: input.isShownToCompany ?? false,
        partyIds: await activeOf(writing, [...concerned, ...(await blockingParties(writing))]),
      });
      writing.subject = { type: 'Disagreement', id };
    },
  });
}

/** Called as the goal or action is: its title is what every party to it may read of it. */
function aboutObject(
  type: 'Goal' | 'Action',
  { id, title, ownerPartyId }: ActionFacts,
  input: DisagreementInput,
): Raised {
  if (typeof input.subject === 'string') throw invalidInput({ path: 'input.subject', code: 'NOT_ALLOWED' });
  return { about: { type, id }, subject: title, ownerPartyId };
}

export const disagreementRaiseOnGoal: Command<GoalFacts, DisagreementInput> = declareRaising({
  on: goalFacts,
  possible(goal) {
    if (goal.isStudentsOwn) return 'STUDENTS_OWN_GOAL';
    // Also about what came of it: the result stands, and so does that not everybody sees it so.
    return isDropped(goal) ? 'GOAL_CLOSED' : null;
  },
  raised: (goal, input) => aboutObject('Goal', goal, input),
});

export const disagreementRaiseOnAction: Command<ActionFacts, DisagreementInput> = declareRaising({
  on: actionFacts,
  possible: ({ status }) => (['DONE', 'CANCELLED'].includes(status) ? 'ACTION_CLOSED' : null),
  raised: (action, input) => aboutObject('Action', action, input),
});

export const disagreementRaiseOnRoute: Command<ObjectFacts, DisagreementInput> = declareRaising({
  on: routeFacts,
  possible: planUnread,
  raised(_route, { subject }) {
    if (typeof subject !== 'string') throw invalidInput({ path: 'input.subject', code: 'REQUIRED' });
    return { about: null, subject, ownerPartyId: null };
  },
});

/** A company is not told of one to which it is no party: of that it knows nothing. */
async function requireNoneOpen(writing: Writing, aboutId: string, companyPartyIds: readonly string[]): Promise<void> {
  const id = await openAbout(writing, aboutId, companyPartyIds);
  if (id !== null) throw notPossible('DISAGREEMENT_OPEN_ALREADY', { type: 'Disagreement', id });
}

/**
 * Parties that the viewer sees and that take part. Who is party to it reads what it is about: a company no goal or action
 * that is not its own (`ownerPartyId`; undefined where the words were made for whoever is named).
 */
function partiesNamed(
  parties: readonly PartyFacts[],
  partyIds: readonly string[],
  ownerPartyId: string | null | undefined,
): string[] {
  return partyIds.map((id, index) => {
    const path = `input.partyIds.${String(index)}`;
    const partyId = uuidIn(id, 'Party', path);
    const party = parties.find((candidate) => candidate.id === partyId);
    if (!party) throw invalidInput({ path, code: 'UNKNOWN' });
    if (party.status !== 'ACTIVE') throw invalidInput({ path, code: 'PARTY_NOT_ACTIVE' });
    const isStranger = party.role === 'COMPANY' && ownerPartyId !== undefined && partyId !== ownerPartyId;
    if (isStranger) throw invalidInput({ path, code: 'NOT_ALLOWED' });
    return partyId;
  });
}
