import type { ObstacleForRegionInput } from '../../schema/obstacle.ts';
import { askAgreement } from '../plan/ask-agreement.ts';
import { declareCommand } from '../plan/command.ts';
import { othersToAgree, type Committed } from '../plan/must-agree.ts';
import { invalidInput, notPossible, type SubjectReference } from '../plan/problem.ts';
import { declareWriter, type Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { namesPerson } from './names-person.ts';
import { ObstacleForRegion } from './obstacle-for-region.entity.ts';
import { Obstacle } from './obstacle.entity.ts';
import { isConcerned, type ObstacleFacts, obstacleFacts } from './obstacle.facts.ts';

export const obstacleBringToRegion = declareCommand<ObstacleFacts, ObstacleForRegionInput>({
  name: 'obstacleBringToRegion',
  kind: 'content',
  on: obstacleFacts,
  whoMay: 'The student, the lead, and the party that recorded it; student and lead must agree with the words.',
  inStatus: ['ACTIVE'],
  statusReason: 'ROUTE_NOT_ACTIVE',
  may: isConcerned,
  possible: reasonAgainst,
  actingFor: ({ partyId }) => partyId,
  needsAgreementOf: ({ route, partyId }, acting) => (route ? othersToAgree(route, [wordsOf(partyId)], acting) : []),
  async apply(writing, { id, partyId, text: before }, { text }) {
    await requireRegion(writing);
    await requireNobodyNamed(writing, text);
    await askAgreement(writing, {
      command: 'obstacleBringToRegion',
      kind: 'OBSTACLE_BROUGHT_TO_REGION',
      subject: { type: 'Obstacle', id },
      baseVersion: null,
      what: before.slice(0, 200),
      field: 'text',
      before,
      after: text,
      ...wordsOf(partyId),
      data: { text },
    });
  },
});

/** They were its words: it reads what becomes of them. */
const wordsOf = (partyId: string): Committed => ({ parties: [partyId], isOwnWork: false });

async function bring(writing: Writing, { subject, data }: Step): Promise<void> {
  const { id } = subject;
  const { kind } = await obstacleNow(writing, id);
  const regionCode = await requireRegion(writing);
  // An id that stands nowhere else, in no log either.
  await writing.insert(ObstacleForRegion, { id: crypto.randomUUID(), kind, text: String(data['text']), regionCode });
  const patch = { isBroughtToRegion: true };
  await writing.update(Obstacle, { id }, patch);
  writing.tell('OBSTACLE_BROUGHT_TO_REGION', { category: 'PLAN', item: id, subject, patch });
}

declareWriter('obstacleBringToRegion', bring, {
  guard: async (writing, { subject }) => (await obstacleNow(writing, subject.id)).reason,
});

async function obstacleNow(writing: Writing, id: string): Promise<{ kind: string; reason: string | null }> {
  const [row] = await writing.query<{ kind: string; is_closed: boolean; is_brought: boolean }>(
    'select kind, closed_at is not null as is_closed, is_brought_to_region as is_brought from obstacle where id = $1',
    [id],
  );
  if (!row) throw new Error('An obstacle that was proposed for the region is gone.');
  const reason = reasonAgainst({ isClosed: row.is_closed, isBroughtToRegion: row.is_brought });
  return { kind: row.kind, reason };
}

function reasonAgainst({ isClosed, isBroughtToRegion }: Pick<ObstacleFacts, 'isClosed' | 'isBroughtToRegion'>) {
  if (isBroughtToRegion) return 'BROUGHT_TO_REGION_ALREADY';
  return isClosed ? 'OBSTACLE_CLOSED' : null;
}

/** The region of the school: of all parties the one that is on every route. */
async function requireRegion(writing: Writing): Promise<string> {
  const id = writing.routeId;
  const [school] = await writing.query<{ region_code: string | null }>(
    'select o.region_code from route r join organisation o on o.id = r.school_id where r.id = $1',
    [id],
  );
  const route: SubjectReference = { type: 'TransitionRoute', id };
  if (!school?.region_code) throw notPossible('REGION_UNKNOWN', route);
  return school.region_code;
}

/** Compared with the name by which everybody on the route knows the student: a hidden one could be learnt by trying. */
async function requireNobodyNamed(writing: Writing, text: string): Promise<void> {
  const [student] = await writing.query<{ display_name: string }>('select display_name from student where id = $1', [
    writing.studentId,
  ]);
  if (student && namesPerson(text, student.display_name)) {
    throw invalidInput({ path: 'input.text', code: 'NAMES_THE_STUDENT' });
  }
}
