import { createSecretKey, type KeyObject } from 'node:crypto';
import { parseGlobalId, type IdentifiedType } from '../access/global-id.ts';
import { engineRole } from '../access/policies.sql.ts';
import type { Viewer } from '../access/viewer.ts';
import { viewerOf, type Asker, type Session } from '../database/session.ts';
import { inTransaction, sessionIn, type Transaction } from '../database/transaction.ts';
import { notFound } from '../errors.ts';
import { accessOfRoute, compareAccess, type AccessOfRoute } from './access-notice.ts';
import { beginAs, requireAllowed, type Present } from './before-writing.ts';
import { writeLog } from './change-log.ts';
import type { Beginning, Command, ObjectFacts } from './command.ts';
import { accessOfRoutes, lockRoutesOf, logOnEveryRoute, type AccessOfRoutes } from './every-route.ts';
import { lockSql, lookAtAllSql, lookFirst, momentSql, remembered, requireMoment } from './look-first.ts';
import { uuidIn } from './input.ts';
import {
  hashInput,
  outcomeIn,
  rememberOutcome,
  requireRequestKey,
  worded,
  type Outcome,
  type RememberedRow,
  type RequestIdentity,
} from './remembered-request.ts';
import { actingPartyId } from './route-facts.ts';
import type { SystemCommand } from './system-command.ts';
import { Turns } from './turns.ts';
import { Writing, type EngineSettings, type Moment, type Place, type WritingPlace } from './writing.ts';

export interface CommandRequest<Input> {
  /** Global id of the object acted on. */
  readonly id: string;
  readonly expectedVersion?: number | null | undefined;
  /** Global id of the draft into which a change of the plan is to be put. */
  readonly draftId?: string | null | undefined;
  readonly input: Input;
  readonly requestKey?: string | null | undefined;
  /** Somebody who is there with the viewer and has proved it: it is done in their name, by their rights. */
  readonly present?: Present;
}

export interface EngineOptions extends EngineSettings {
  readonly requestKeySecret: Uint8Array;
  /** Called after the commit; a hint, never the truth. */
  readonly wake: (routeId: string) => void;
}

/** Reads the answer as the viewer, in the command's own transaction: in one statement, unless the outcome has an `answer`. */
export type ReadAnswer<Answer> = (session: Session, outcome: Outcome) => Promise<Answer>;

/** The only writer of route data. One command, one transaction, one route, one lock. */
export class Engine {
  private readonly requestKeySecret: KeyObject;
  private readonly turns = new Turns();

  constructor(private readonly options: EngineOptions) {
    this.requestKeySecret = createSecretKey(options.requestKeySecret);
  }

  async run<Facts extends ObjectFacts, Input, Answer>(
    command: Command<Facts, Input>,
    request: CommandRequest<Input>,
    asker: Asker,
    read: ReadAnswer<Answer>,
  ): Promise<Answer> {
    const viewer = viewerOf(asker);
    const uuid = uuidOf(command.on.type, request.id);
    const identity = this.identify(command.name, request, viewer);
    const work = async (transaction: Transaction, session: Session) => {
      const looked = await lookFirst<Facts>(transaction, command, uuid, { asker, identity });
      this.turns.learn(uuid, looked.place);
      if (looked.outcome) {
        transaction.later(lookAtAllSql);
        return answer(transaction, session, looked.outcome, read);
      }
      const allowed = await requireAllowed({ transaction, viewer, looked }, command, request);
      const { facts, place, moment, actor } = allowed;
      const acting = facts.route && actingPartyId(facts.route, allowed.partyId ?? command.actingFor?.(facts));
      const at = { ...place, actingPartyId: acting };
      const writing = this.takePen(transaction, actor, { place: at, moment, draftId: draftIn(request) });
      writing.subject = allowed.subject;
      writing.deviceOf = actor === viewer ? null : viewer.personId;
      let before: AccessOfRoute = new Map();
      writing.beforeRights = async () => {
        before = await accessOfRoute(writing);
      };
      await command.apply(writing, facts, request.input);
      const outcome = await this.finish(writing, before, identity);
      if (actor !== viewer) beginAs(transaction, viewer);
      return answer(transaction, session, outcome, read);
    };
    return this.turns.take(uuid, () => this.inTransaction(viewer, work));
  }

  /** Throws what `run` would throw before it writes; of a request that was answered already, nothing. */
  async check<Facts extends ObjectFacts, Input>(
    command: Command<Facts, Input>,
    request: CommandRequest<Input>,
    viewer: Viewer,
  ): Promise<void> {
    const uuid = uuidOf(command.on.type, request.id);
    const identity = this.identify(command.name, request, viewer);
    await this.inTransaction(viewer, async (transaction) => {
      const looked = await lookFirst<Facts>(transaction, command, uuid, { asker: viewer, identity });
      if (!looked.outcome) await requireAllowed({ transaction, viewer, looked }, command, request);
    });
  }

  /** One statement on rows that stand on no route and are for nobody to read, in a transaction of its own. */
  async apart<Row extends object>(viewer: Viewer, sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.inTransaction(viewer, async (transaction) => {
      transaction.later(`set local role ${engineRole}`);
      return transaction.query<Row>(sql, parameters);
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
    return this.inTransaction(viewer, async (transaction, session) => {
      const key = `${beginning.name} ${beginning.lockKey(request.input)}`;
      transaction.later('select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
      beginAs(transaction, viewer);
      const found =
        identity && outcomeIn((await transaction.query<RememberedRow>(...remembered(identity)))[0], identity);
      if (found) return answer(transaction, session, found, read);
      const place = await beginning.prepare(session, viewer, request.input);
      const routeIds = beginning.isToldOnEveryRoute ? await lockRoutesOf(transaction, place.studentId) : [];
      const [moment] = await transaction.query<Moment>(momentSql);
      const at = { ...place, actingPartyId: null };
      const writing = this.takePen(transaction, viewer, { place: at, moment: requireMoment(moment), draftId: null });
      const before = await accessOfRoutes(writing, routeIds);
      await beginning.apply(writing, request.input);
      const outcome = await this.finish(writing, new Map(), identity, before);
      return answer(transaction, session, outcome, read);
    });
  }

  /** What the clock brings to a route: nobody asked for it, and it is told as nobody's. */
  async bring(command: SystemCommand, routeId: string): Promise<void> {
    await this.inTransaction(null, async (transaction) => {
      const [[place], [moment]] = (await transaction.ask([lockSql('TransitionRoute', routeId), [momentSql, []]])) as [
        Place[],
        Moment[],
      ]; // in the order in which they are asked
      if (!place) return;
      const at = { routeId: place.routeId, studentId: place.studentId, actingPartyId: null };
      const writing = this.takePen(transaction, null, { place: at, moment: requireMoment(moment), draftId: null });
      const before = await accessOfRoute(writing);
      await command.apply(writing);
      await this.finish(writing, before, null);
    });
  }

  /** Reads as the viewer what is so at this moment, outside of any command. */
  async read<Answer>(viewer: Viewer, work: (session: Session) => Promise<Answer>): Promise<Answer> {
    return this.inTransaction(viewer, async (transaction, session) => {
      beginAs(transaction, viewer);
      return work(session);
    });
  }

  private identify(
    command: string,
    request: { requestKey?: string | null | undefined },
    viewer: Viewer,
  ): RequestIdentity | null {
    const { requestKey, ...rest } = request;
    if (requestKey === null || requestKey === undefined) return null;
    requireRequestKey(requestKey);
    // Done for the one organisation it is not done for another.
    const inputHash = hashInput(this.requestKeySecret, { ...rest, actingFor: viewer.organisationId });
    return { personId: viewer.personId, key: requestKey, command, inputHash };
  }

  private async inTransaction<Answer>(
    viewer: Viewer | null,
    work: (transaction: Transaction, session: Session) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await inTransaction(this.options.dataSource, (transaction) =>
        work(transaction, sessionIn(transaction, viewer)),
      );
    } catch (error) {
      throw worded(error);
    }
  }

  /** What the pen writes goes as the engine, for the one route whose lock is held. */
  private takePen(transaction: Transaction, viewer: Viewer | null, { place, moment, draftId }: Pen): Writing {
    transaction.later(
      `select set_config('role', '${engineRole}', true), set_config('app.engine_route', $1, true),
         set_config('app.engine_student', $2, true), set_config('app.only_student', '', true)`,
      [place.routeId ?? '', place.studentId ?? ''],
    );
    return new Writing(transaction, viewer, moment, this.options, place, draftId);
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
    if (identity) rememberOutcome(writing.transaction, identity, outcome, writing.now);
    writing.transaction.later('set local role none');
    const changed = [
      ...(routeId === null ? [] : [routeId]),
      ...(writing.tellings.length > 0 ? beforeOnEvery.keys() : []),
    ];
    writing.transaction.onceCommitted(() => changed.forEach((id) => this.options.wake(id)));
    return outcome;
  }
}

/** The commit goes along with the answer, where that is one statement: of a proposal it is asked first who sees it. */
function answer<Answer>(transaction: Transaction, session: Session, outcome: Outcome, read: ReadAnswer<Answer>) {
  if (!outcome.answer) transaction.endWithNext();
  return read(session, outcome);
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

interface Pen {
  readonly place: WritingPlace;
  readonly moment: Moment;
  readonly draftId: string | null;
}
