import type { NoteInput } from '../../schema/note.ts';
import { idWords } from '../access/global-id.ts';
import { declareCommand, type Command, type FactsDeclaration, type ObjectFacts } from '../plan/command.ts';
import { actsAtAll, plannedStatuses } from '../plan/route-facts.ts';
import type { SubjectReference } from '../plan/problem.ts';
import type { Writing } from '../plan/writing.ts';
import { type ActionFacts, actionFacts, type GoalFacts, goalFacts } from './goal.facts.ts';
import { Note } from './note.entity.ts';

interface Owned extends ObjectFacts {
  readonly ownerPartyId: string | null;
}

function declareNote<Facts extends Owned>(on: FactsDeclaration<Facts>): Command<Facts, NoteInput> {
  return declareCommand<Facts, NoteInput>({
    name: 'noteAdd',
    kind: 'progress',
    on,
    whoMay: 'Everyone who acts for an active party and reads the goal or action.',
    inStatus: plannedStatuses,
    statusReason: 'ROUTE_NOT_OPEN',
    may: ({ route }) => actsAtAll(route),
    actingFor: ({ ownerPartyId }) => ownerPartyId,
    apply: (writing, { id, ownerPartyId }, { text }) => note(writing, { type: on.type, id }, ownerPartyId, text),
  });
}

export const noteAddToGoal: Command<GoalFacts, NoteInput> = declareNote(goalFacts);
export const noteAddToAction: Command<ActionFacts, NoteInput> = declareNote(actionFacts);

async function note(
  writing: Writing,
  about: SubjectReference,
  ownerPartyId: string | null,
  text: string,
): Promise<void> {
  const { actingPartyId } = writing.place;
  if (actingPartyId === null) throw new Error('A note is made for a party.');
  const id = writing.newId();
  const row = {
    subjectType: idWords[about.type],
    subjectId: about.id,
    itemId: (await isOfCompany(writing, ownerPartyId)) ? about.id : null,
    text,
    partyId: actingPartyId,
    personId: writing.viewer.personId,
  };
  await writing.insert(Note, { id, routeId: writing.routeId, ...row, createdAt: writing.now });
  writing.subject = { type: 'Note', id };
  writing.tell('NOTE_ADDED', {
    category: 'PLAN',
    item: row.itemId,
    subject: writing.subject,
    patch: { ...row, note: text },
  });
}

/**
 * A company reads the notes with what it owns. Those of before it did were not written for a company to read, and stay with
 * those who read the whole plan.
 */
async function isOfCompany(writing: Writing, partyId: string | null): Promise<boolean> {
  const [owner] = await writing.query<{ role: string }>('select role from party where id = $1', [partyId]);
  return owner?.role === 'COMPANY';
}
