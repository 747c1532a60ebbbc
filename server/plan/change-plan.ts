import type { GraphQLResolveInfo } from 'graphql';
import { globalId, idWords } from '../access/global-id.ts';
import type { Viewer } from '../access/viewer.ts';
import { asWhoAsks, type Asker, type Session, type WhoAsks } from '../database/session.ts';
import { TextError, unauthenticated } from '../errors.ts';
import { text, type Language } from '../language/text.ts';
import type { ReadContext } from '../reading/read-context.ts';
import { readValues, type GivenRow } from '../reading/read.ts';
import type { Present } from './before-writing.ts';
import type { Beginning, Command, ObjectFacts } from './command.ts';
import type { CommandRequest, Engine } from './engine.ts';
import { PlanProblem, type ProblemDetail } from './problem.ts';
import type { Outcome } from './remembered-request.ts';
import { validateInput } from './validate-input.ts';

export interface PlanContext extends ReadContext, WhoAsks {
  readonly viewer: Viewer | null;
  readonly engine: Engine;
}

/** Runs a command for a mutation and reads its answer, a problem included, as the viewer. */
export function changePlan<Facts extends ObjectFacts, Input extends object>(
  context: PlanContext,
  info: GraphQLResolveInfo,
  command: Command<Facts, Input>,
  request: CommandRequest<Input>,
): Promise<object> {
  return answered(context, info, request.input, () =>
    asWhoAsks(context, (asker) =>
      context.engine.run(command, request, required(asker), (session, outcome) =>
        readPlanChanged(context, info, session, outcome),
      ),
    ),
  );
}

/**
 * As `changePlan`, in the name of somebody who is there with the viewer and proves who they are. What is wrong otherwise
 * is said before the proof is looked at, so that no answer tells a good proof from a bad one. `given` is what the client sent.
 */
export function changePlanInPerson<Facts extends ObjectFacts, Input extends object>(
  context: PlanContext,
  info: GraphQLResolveInfo,
  command: Command<Facts, Input>,
  { given, request, prove }: InPerson<Input>,
): Promise<object> {
  return answeredTo(context, info, given, async (viewer) => {
    await context.engine.check(command, request, viewer);
    await prove(viewer);
    return context.engine.run(command, request, viewer, (session, outcome) =>
      readPlanChanged(context, info, session, outcome),
    );
  });
}

interface InPerson<Input> {
  readonly given: object;
  readonly request: CommandRequest<Input> & { readonly present: Present };
  prove(viewer: Viewer): Promise<void>;
}

/** As `changePlan`, for a command that makes its own beginning. */
export function beginPlan<Input extends object>(
  context: PlanContext,
  info: GraphQLResolveInfo,
  beginning: Beginning<Input>,
  request: { readonly input: Input; readonly requestKey?: string | null | undefined },
  read: ReadOutcome = readPlanChanged,
): Promise<object> {
  return answeredTo(context, info, request.input, (viewer) =>
    context.engine.begin(beginning, request, viewer, (session, outcome) => read(context, info, session, outcome)),
  );
}

/** Whoever is told what is wrong is who they say they are. */
async function answered(
  context: PlanContext,
  info: GraphQLResolveInfo,
  input: object,
  work: () => Promise<object>,
): Promise<object> {
  try {
    await validateInput(input);
    return await work();
  } catch (error) {
    // A fault is ours, and says nothing to anybody.
    if (error instanceof PlanProblem || error instanceof TextError) await context.assumed?.confirm();
    if (!(error instanceof PlanProblem)) throw error;
    const { detail } = error;
    return context.engine.read(required(context.viewer), (session) => readProblem(context, info, session, detail));
  }
}

/** As `answered`, for work that does not begin with comparing: who asks is looked up before. */
export function answeredTo(
  context: PlanContext,
  info: GraphQLResolveInfo,
  input: object,
  work: (viewer: Viewer) => Promise<object>,
): Promise<object> {
  return answered(context, info, input, async () => {
    await context.assumed?.confirm();
    return work(required(context.viewer));
  });
}

function required<Somebody extends Asker>(asker: Somebody | null): Somebody {
  if (asker === null) throw unauthenticated();
  return asker;
}

export type ReadOutcome = (
  context: PlanContext,
  info: GraphQLResolveInfo,
  session: Session,
  outcome: Outcome,
) => Promise<object>;

/** Reads an outcome as one type of the contract, from the values that this type is declared to need. */
export function readAs(type: string, values: (outcome: Outcome) => object): ReadOutcome {
  return (context, info, session, outcome) => readOne(context, info, session, { __typename: type, ...values(outcome) });
}

const readChanged = readAs('PlanChanged', ({ routeId, sequence, subject }) => ({
  routeId,
  sequence,
  subjectWord: subject && idWords[subject.type],
  subjectId: subject?.id ?? null,
}));

/** What became of a change: it is done, it waits in a draft, or it waits for signatures. */
const readPlanChanged: ReadOutcome = async (context, info, session, outcome) => {
  const { answer, routeId } = outcome;
  // Who doesn't read the plan, or no longer, is told that it was done: the proposal itself is not there for them.
  if (!answer || !(await isSeen(session, answer.proposalId))) return readChanged(context, info, session, outcome);
  return readAs(answer.kind, () => ({ routeId, proposalId: answer.proposalId }))(context, info, session, outcome);
};

async function isSeen(session: Session, proposalId: string): Promise<boolean> {
  const rows = await session.query('select from proposal where id = $1', [proposalId]);
  return rows.length > 0;
}

function readProblem(
  context: PlanContext,
  info: GraphQLResolveInfo,
  session: Session,
  problem: ProblemDetail,
): Promise<object> {
  return readOne(context, info, session, { __typename: problem.kind, ...worded(problem, context.language) });
}

/** The values that the readings of problems are declared to need. */
function worded(problem: ProblemDetail, language: Language): object {
  if (problem.kind === 'StaleVersionProblem') {
    const { currentVersion, current } = problem;
    const message = text(language, 'problems:STALE_VERSION');
    return { message, currentVersion, currentWord: idWords[current.type], currentId: current.id };
  }
  if (problem.kind === 'NotPossibleProblem') {
    const { reason, subjects } = problem;
    const subjectIds = subjects.map(({ type, id }) => globalId(type, id));
    return { message: text(language, `problems:${reason}`), reason, subjectIds };
  }
  return {
    message: text(language, 'problems:INVALID_INPUT'),
    issues: problem.issues.map(({ path, code, parameters }) => ({
      path,
      code,
      message: text(language, `validation:${code}`, parameters),
    })),
  };
}

async function readOne(
  context: PlanContext,
  info: GraphQLResolveInfo,
  session: Session,
  row: GivenRow,
): Promise<object> {
  const [read] = await readValues(context, info, [row], { session });
  if (!read) throw new Error('The answer to a change was not read.');
  return read;
}
