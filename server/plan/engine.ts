import type { DataSource, QueryRunner } from 'typeorm';
import { parseGlobalId, type IdentifiedType } from '../access/global-id.ts';
import { engineRole } from '../access/policies.sql.ts';
import type { Viewer } from '../access/viewer.ts';
import { sessionOn, type Session } from '../database/session.ts';
import { notFound } from '../errors.ts';
import { accessOfRoute, compareAccess, type AccessOfRoute } from './access-notice.ts';
import { beginAs, lockPlace, requireAllowed, type Present } from './before-writing.ts';
import { writeLog } from './change-log.ts';
import type { Beginning, Command, ObjectFacts } from './command.ts';
import { accessOfRoutes, lockRoutesOf, logOnEveryRoute, type AccessOfRoutes } from './every-route.ts';
import { invalidInput } from './problem.ts';
import { uuidIn } from './input.ts';
import { findOutcome, hashInput, rememberOutcome, type Outcome, type RequestIdentity } from './remembered-request.ts';
import { actingPartyId } from './route-facts.ts';
import type { SystemCommand } from './system-command.ts';
import { Writing, type EngineSettings, type WritingPlace } from './writing.ts';

export interface CommandRequest<Input> {
  /** Global id of the object acted on. */
  readonly id: string;
  readonly expectedVersion?: number;
  /** Global id of the draft into which a change of the plan is to be put. */
  readonly draftId?: string | null | undefined;
  readonly input: Input;
  readonly requestKey?: string | null | undefined;
  /** Somebody who is there with the viewer and has proved it: it is done in their name, by their rights. */
  readonly present?: Present;
}

export interface EngineOptions extends EngineSettings {
  readonly dataSource: DataSource;
  readonly requestKeySecret: Uint8Array;
  /** Called after the commit; a hint, never the truth. */
  readonly wake: (routeId: string) => void;
}

/** Reads the answer as the viewer, in the command's own transaction. */
export type ReadAnswer<Answer> = (session: Session, outcome: Outcome) => Promise<Answer>;

/** The only writer of route data. One command, one transaction, one route, one lock. */
export class Engine {
  constructor(private readonly options: EngineOptions) {}

  async run<Facts extends ObjectFacts, Input, Answer>(
    command: Command<Facts, Input>,
    request: CommandRequest<Input>,
    viewer: Viewer,
    read: ReadAnswer<Answer>,
  ): Promise<Answer> {
    const uuid = uuidOf(command.on.type, request.id);
    const identity = this.identify(command.name, request, viewer);
    return this.inTransaction(viewer, async (runner, session) => {
      const locked = await lockPlace(runner, command.on.type, uuid);
      await beginAs(runner, viewer);
      const found = identity && (await findOutcome(runner.manager, identity));
      if (found) return { answer: await read(session, found), outcome: null };

      const looking = { runner, session, viewer, place: locked };
      const allowed = await requireAllowed(looking, command, request);
      const { facts, place, subject, actor } = allowed;
      const acting = facts.route && actingPartyId(facts.route, allowed.partyId ?? command.actingFor?.(facts));
      const writing = await this.takePen(runner, actor, { ...place, actingPartyId: acting }, draftIn(request));
      writing.subject = subject;
      writing.deviceOf = actor === viewer ? null : viewer.personId;
      const before = await accessOfRoute(writing);
      await command.apply(writing, facts, request.input);
      const outcome = await this.finish(writing, before, identity);
      if (actor !== viewer) await beginAs(runner, viewer);
      return { answer: await read(session, outcome), outcome };
    });
  }

  /** Throws what `run` would throw before it writes; of a request that was answered already, nothing. */
  async check<Facts extends ObjectFacts, Input>(
    command: Command<Facts, Input>,
    request: CommandRequest<Input>,
    viewer: Viewer,
  ): Promise<void> {
    const uuid = uuidOf(command.on.type, request.id);
    const identity = this.identify(command.name, request, viewer);
    await this.inTransaction(viewer, async (runner, session) => {
      const locked = await lockPlace(runner, command.on.type, uuid);
      await beginAs(runner, viewer);
      const found = identity && (await findOutcome(runner.manager, identity));
      if (!found) await requireAllowed({ runner, session, viewer, place: locked }, command, request);
      return { answer: undefined, outcome: null };
    });
  }

  /** One statement on rows that stand on no route and are for nobody to read, in a transaction of its own. */
  async apart<Row extends object>(viewer: Viewer, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.inTransaction(viewer, async (runner) => {
      await runner.query(`set local role ${engineRole}`);
      return { answer: await runner.manager.query<Row[]>(sql, [...parameters]), outcome: null };
    });
  }

  /** A command that makes its own beginning (a student, a route): there is no object yet to see or to lock. */
  async begin<Input, Answer>(
    beginning: Beginning<Input>,
    request: { input: Input; requestKey?: string | null | undefined },
    viewer: Viewer,
    read: ReadAnswer<Answer>,
  ): Promise<Answer> {
    const identity = this.identify(beginning.name, request, viewer);
    return this.inTransaction(viewer, async (runner, session) => {
      const key = `${beginning.name} ${beginning.lockKey(request.input)}`;
      await runner.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
      await beginAs(runner, viewer);
      const found = identity && (await findOutcome(runner.manager, identity));
      if (found) return { answer: await read(session, found), outcome: null };
      const place = await beginning.prepare(session, viewer, request.input);
      const routeIds = beginning.isToldOnEveryRoute ? await lockRoutesOf(runner, place.studentId) : [];
      const writing = await this.takePen(runner, viewer, {
        ...place,
        actingPartyId: null,
      });
      const before = await accessOfRoutes(writing, routeIds);
      await beginning.apply(writing, request.input);
      const outcome = await this.finish(writing, new Map(), identity, before);
      const changed = writing.tellings.length > 0 ? routeIds : [];
      return { answer: await read(session, outcome), outcome, changed };
    });
  }

  /** What the clock brings to a route: nobody asked for it, and it is told as nobody's. */
  async bring(command: SystemCommand, routeId: string): Promise<void> {
    await this.inTransaction(null, async (runner) => {
      const place = await lockPlace(runner, 'TransitionRoute', routeId);
      if (!place) return { answer: null, outcome: null };
      const writing = await this.takePen(runner, null, { ...place, actingPartyId: null });
      const before = await accessOfRoute(writing);
      await command.apply(writing);
      return { answer: null, outcome: await this.finish(writing, before, null) };
    });
  }

  /** Reads as the viewer what is so at this moment, outside of any command. */
  async read<Answer>(viewer: Viewer, work: (session: Session) => Promise<Answer>): Promise<Answer> {
    return this.inTransaction(viewer, async (runner, session) => {
      await beginAs(runner, viewer);
      return { answer: await work(session), outcome: null };
    });
  }

  private identify(
    command: string,
    request: { requestKey?: string | null | undefined },
    viewer: Viewer,
  ): RequestIdentity | null {
    const { requestKey, ...rest } = request;
    if (requestKey === null || requestKey === undefined) return null;
    if (requestKey.length === 0 || requestKey.length > 200) {
      throw invalidInput({
        path: 'requestKey',
        code: 'LENGTH',
        parameters: { min: 1, max: 200 },
      });
    }
    // Half a surrogate pair is stored as another character: two keys would become one.
    if (/\p{Surrogate}/u.test(requestKey)) throw invalidInput({ path: 'requestKey', code: 'INVALID_FORMAT' });
    const inputHash = hashInput(this.options.requestKeySecret, rest);
    return { personId: viewer.personId, key: requestKey, command, inputHash };
  }

  private async inTransaction<Answer>(
    viewer: Viewer | null,
    work: (runner: QueryRunner, session: Session) => Promise<Worked<Answer>>,
  ): Promise<Answer> {
    const runner = this.options.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction('READ COMMITTED');
      const session = sessionOn((sql, parameters) => runner.manager.query<object[]>(sql, parameters), viewer);
      const { answer, outcome, changed = [] } = await work(runner, session);
      await runner.commitTransaction();
      if (outcome?.routeId) this.options.wake(outcome.routeId);
      for (const routeId of changed) this.options.wake(routeId);
      return answer;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async takePen(
    runner: QueryRunner,
    viewer: Viewer | null,
    place: WritingPlace,
    draftId: string | null = null,
  ): Promise<Writing> {
    await runner.query(`set local role ${engineRole}`);
    const [moment] = await runner.manager.query<{ now: Date; today: string }[]>(
      `select app_now() as now, app_today()::text as today, set_config('app.engine_route', $1, true),
         set_config('app.engine_student', $2, true)`,
      [place.routeId ?? '', place.studentId ?? ''],
    );
    if (!moment) throw new Error('The database told no time.');
    return new Writing(runner.manager, viewer, moment, this.options, place, draftId);
  }

  private async finish(
    writing: Writing,
    before: AccessOfRoute,
    identity: RequestIdentity | null,
    beforeOnEvery: AccessOfRoutes = new Map(),
  ): Promise<Outcome> {
    const { routeId, studentId } = writing.place;
    if (writing.areRightsTouched) await writing.query('select refresh_rights($1, $2)', [routeId, studentId]);
    const notices = writing.areRightsTouched
      ? compareAccess(before, await accessOfRoute(writing), writing.newItems)
      : [];
    const sequence = routeId !== null && writing.tellings.length > 0 ? await writeLog(writing, notices) : null;
    await logOnEveryRoute(writing, beforeOnEvery);
    const outcome: Outcome = { routeId, sequence, subject: writing.subject, answer: writing.answer };
    if (identity) await rememberOutcome(writing.manager, identity, outcome, writing.now);
    await writing.query('set local role none');
    return outcome;
  }
}

interface Worked<Answer> {
  readonly answer: Answer;
  readonly outcome: Outcome | null;
  /** Further routes on which something was told. */
  readonly changed?: readonly string[];
}

/** What is no id of the command's type is answered like what is not there. */
function uuidOf(type: IdentifiedType, id: string): string {
  const target = parseGlobalId(id);
  if (target?.type !== type) throw notFound();
  return target.uuid;
}

function draftIn({ draftId }: Pick<CommandRequest<unknown>, 'draftId'>): string | null {
  return draftId === null || draftId === undefined ? null : uuidIn(draftId, 'Proposal', 'draftId');
}
