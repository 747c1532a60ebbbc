import type { ContestInput, StandByInput } from '../../schema/reported-fact.ts';
import type { IdentifiedType } from '../access/global-id.ts';
import type { ReadingCategory } from '../access/category.ts';
import { declareCommand, type Command, type FactsDeclaration } from '../plan/command.ts';
import { actsForStudent, openStatuses, studentsPartyId } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { FactContest } from './fact-contest.entity.ts';
import type { ReportedFact } from './reported-fact.ts';
import { answersForReport, type ReportedFacts } from './reported-fact.facts.ts';

/** Facts of one type that the student can contest. */
export interface Contestable<Facts extends ReportedFacts> {
  readonly on: FactsDeclaration<Facts>;
  readonly entity: new () => ReportedFact;
  readonly category: ReadingCategory;
  /** Whether one fact alone can be read by a right. */
  readonly isItem: boolean;
}

interface Contesting {
  readonly contest: Command<ReportedFacts, ContestInput>;
  readonly withdraw: Command<ReportedFacts, object>;
  readonly standBy: Command<ReportedFacts, StandByInput>;
}

const contestings = new Map<IdentifiedType, Contesting>();

export function contestingOf(type: IdentifiedType | undefined): Contesting | undefined {
  return type && contestings.get(type);
}

export function declareContesting<Facts extends ReportedFacts>(facts: Contestable<Facts>): void {
  contestings.set(facts.on.type, {
    contest: declareContest(facts),
    withdraw: declareWithdraw(facts),
    standBy: declareStandBy(facts),
  });
}

const atAnyTime = { kind: 'fact', inStatus: openStatuses, statusReason: 'ROUTE_NOT_OPEN' } as const;

function declareContest<Facts extends ReportedFacts>(facts: Contestable<Facts>) {
  return declareCommand<ReportedFacts, ContestInput>({
    ...atAnyTime,
    name: 'factContest',
    on: facts.on,
    whoMay: 'The student.',
    may: ({ route }) => route !== null && actsForStudent(route),
    possible({ route, reportedByPartyId, isSuperseded, isContested }) {
      if (isSuperseded) return 'FACT_CORRECTED';
      if (isContested) return 'CONTESTED_ALREADY';
      return route !== null && studentsPartyId(route) === reportedByPartyId ? 'OWN_REPORT' : null;
    },
    async apply(writing, { id }, { text }) {
      await writing.insert(FactContest, {
        id: writing.newId(),
        routeId: writing.routeId,
        factId: id,
        text,
        status: 'OPEN',
        contestedAt: writing.now,
        answer: null,
        answeredAt: null,
      });
      await writing.update(facts.entity, { id }, { contestedAt: writing.now, contestAnsweredAt: null });
      tellOf(writing, facts, 'FACT_CONTESTED', id);
    },
  });
}

const reasonAgainstAnswer = ({ isContested }: ReportedFacts) => (isContested ? null : 'NOT_CONTESTED');

function declareWithdraw<Facts extends ReportedFacts>(facts: Contestable<Facts>) {
  return declareCommand<ReportedFacts, object>({
    ...atAnyTime,
    name: 'factContestWithdraw',
    on: facts.on,
    whoMay: 'The student.',
    may: ({ route }) => route !== null && actsForStudent(route),
    possible: reasonAgainstAnswer,
    async apply(writing, { id }) {
      await changeContest(writing, id, { status: 'WITHDRAWN' });
      await writing.update(facts.entity, { id }, { contestedAt: null, contestAnsweredAt: null });
      tellOf(writing, facts, 'FACT_CONTEST_WITHDRAWN', id);
    },
  });
}

function declareStandBy<Facts extends ReportedFacts>(facts: Contestable<Facts>) {
  return declareCommand<ReportedFacts, StandByInput>({
    ...atAnyTime,
    name: 'factStandBy',
    on: facts.on,
    whoMay: 'The party that reported it; the lead where that takes part no more.',
    may: answersForReport,
    possible: (fact) => reasonAgainstAnswer(fact) ?? (fact.isAnswered ? 'ANSWERED_ALREADY' : null),
    actingFor: ({ reportedByPartyId }) => reportedByPartyId,
    async apply(writing, { id }, { text }) {
      await changeContest(writing, id, { status: 'STOOD_BY', answer: text, answeredAt: writing.now });
      // It stays contested: whoever reads the fact knows that the two do not agree.
      await writing.update(facts.entity, { id }, { contestAnsweredAt: writing.now });
      tellOf(writing, facts, 'FACT_STOOD_BY', id);
    },
  });
}

/** What was said stands with the fact alone: the log is told as far as the fact is read. */
function tellOf<Facts extends ReportedFacts>(
  writing: Writing,
  { on, category, isItem }: Contestable<Facts>,
  kind: string,
  id: string,
): void {
  writing.subject = { type: on.type, id };
  writing.tell(kind, { category, item: isItem ? id : null, subject: writing.subject });
}

type Contest = Pick<ReportedFact, 'contestedAt' | 'contestAnsweredAt'>;

/** Changes the contest of a fact that is not over; answers what of it stands beside the fact. */
async function changeContest(
  writing: Writing,
  factId: string,
  patch: Partial<Pick<FactContest, 'status' | 'answer' | 'answeredAt' | 'factId'>>,
): Promise<Contest> {
  const [open] = await writing.query<Contest & { id: string }>(
    `select id, contested_at as "contestedAt", answered_at as "contestAnsweredAt"
     from fact_contest where fact_id = $1 and status in ('OPEN', 'STOOD_BY')`,
    [factId],
  );
  if (!open) return { contestedAt: null, contestAnsweredAt: null };
  const { id, ...contest } = open;
  await writing.update(FactContest, { id }, patch);
  return contest;
}

interface Superseded {
  readonly id: string;
  readonly byId: string;
  /** The new report says the same again. */
  readonly isSame: boolean;
}

/**
 * Another report takes the place of one, which stays as it was reported. What was contested about it is answered by that;
 * where it says the same again, the contest goes on with it: nobody silences the student by repeating themself. Answers what
 * the new report is written with.
 */
export async function supersede(
  writing: Writing,
  entity: new () => ReportedFact,
  { id, byId, isSame }: Superseded,
): Promise<Contest> {
  const none: Contest = { contestedAt: null, contestAnsweredAt: null };
  await writing.update(entity, { id }, { supersededById: byId, ...none });
  if (isSame) return changeContest(writing, id, { factId: byId });
  await changeContest(writing, id, { status: 'CORRECTED', answeredAt: writing.now });
  return none;
}
