import type { QueryRunner } from 'typeorm';
import { idWords, parseGlobalId, type IdentifiedType } from '../access/global-id.ts';
import { engineRole } from '../access/policies.sql.ts';
import type { Viewer } from '../access/viewer.ts';
import { beginViewerSql, type Session } from '../database/session.ts';
import { forbidden, notFound } from '../errors.ts';
import { reasonAgainst, type Command, type ObjectFacts } from './command.ts';
import type { CommandRequest } from './engine.ts';
import { uuidIn } from './input.ts';
import { invalidInput, notPossible, staleVersion, type SubjectReference } from './problem.ts';
import { actsFor } from './route-facts.ts';
import type { Place } from './writing.ts';

/** Who is there, and for which party of the route they act: global ids, as the client sent them. */
export interface Present {
  readonly personId: string;
  readonly partyId: string;
}

/** From here on the transaction reads as this viewer. */
export async function beginAs(
  runner: QueryRunner,
  { personId, membershipId }: Pick<Viewer, 'personId' | 'membershipId'>,
) {
  await runner.query(beginViewerSql, [personId, membershipId]);
}

interface Looking {
  readonly runner: QueryRunner;
  readonly session: Session;
  readonly viewer: Viewer;
  readonly place: Place | null;
}

interface Allowed<Facts> {
  /** As who does it reads them. */
  readonly facts: Facts;
  readonly place: Place;
  readonly subject: SubjectReference;
  /** In whose name it is done. */
  readonly actor: Viewer;
  /** The party named beforehand; null where it follows from the command. */
  readonly partyId: string | null;
}

/** Sees the object as the viewer, and throws where the command is not theirs, or not possible now. */
export async function requireAllowed<Facts extends ObjectFacts, Input>(
  looking: Looking,
  command: Command<Facts, Input>,
  request: CommandRequest<Input>,
): Promise<Allowed<Facts>> {
  const { session, viewer, place } = looking;
  const facts = await factsSeen<Facts>(command, request.id, session);
  if (!facts || !place) throw notFound();
  if (!command.may(facts)) throw forbidden();
  const subject = command.subject?.(facts) ?? { type: command.on.type, id: facts.id };
  checkState(command, facts, subject, request.expectedVersion);
  if (!request.present) return { facts, place, subject, actor: viewer, partyId: null };
  const partyId = uuidIn(request.present.partyId, 'Party', 'input.partyId');
  const actor = await becomePresent(looking, place, { ...request.present, partyId });
  const theirs = await factsSeen<Facts>(command, request.id, session);
  if (!theirs?.route || !actsFor(theirs.route, partyId)) throw notThere();
  const reason = command.possibleFor?.(theirs, partyId, request.input) ?? null;
  if (reason !== null) throw notPossible(reason, subject);
  return { facts: theirs, place, subject, actor, partyId };
}

const personPath = 'input.personId';
const notThere = () => invalidInput({ path: personPath, code: 'UNKNOWN' });

/**
 * Who is there becomes the viewer, under the membership by which they are assigned to the party: then the rules see what
 * they would see under an account of their own. Whoever is not assigned now is answered as if there were no such person.
 */
async function becomePresent(
  { runner, viewer }: Looking,
  place: Place,
  { personId: present, partyId }: Present,
): Promise<Viewer> {
  const personId = uuidIn(present, 'Person', personPath);
  if (personId === viewer.personId) throw notThere();
  await runner.query(`set local role ${engineRole}`);
  await runner.query(`select set_config('app.engine_route', $1, true)`, [place.routeId ?? '']);
  const [found] = await runner.manager.query<{ membership_id: string | null; organisation_id: string | null }[]>(
    `select m.id as membership_id, a.organisation_id from assignment a
     left join membership m on m.person_id = a.person_id and m.organisation_id = a.organisation_id
       and m."from" <= app_today() and (m.until is null or m.until >= app_today())
     where a.party_id = $1 and a.person_id = $2 and (a.organisation_id is null or m.id is not null)
       and a."from" <= app_now() and (a.until is null or a.until > app_now())
     limit 1`,
    [partyId, personId],
  );
  await runner.query('set local role none');
  if (!found) throw notThere();
  const actor: Viewer = {
    personId,
    membershipId: found.membership_id,
    organisationId: found.organisation_id,
    functions: [],
    isService: false,
    isStudent: found.organisation_id === null,
  };
  await beginAs(runner, actor);
  return actor;
}

async function factsSeen<Facts extends ObjectFacts>(
  { on: { table, sql } }: Command<Facts, never>,
  id: string,
  session: Session,
): Promise<Facts | null> {
  const [row] = await session.query<{ facts: Facts }>(`select ${sql('t')} as facts from "${table}" t where t.id = $1`, [
    parseGlobalId(id)?.uuid,
  ]);
  return row?.facts ?? null;
}

/** The lock comes before the first look: whatever is read afterwards is no longer changed by another. */
export async function lockPlace(runner: QueryRunner, type: IdentifiedType, uuid: string): Promise<Place | null> {
  const [place] = await runner.manager.query<Place[]>(
    `select p.route_id as "routeId", p.student_id as "studentId",
       pg_advisory_xact_lock(hashtextextended(coalesce(p.route_id, p.student_id)::text, 0))
     from place_of($1, $2) p`,
    [idWords[type], uuid],
  );
  return place ? { routeId: place.routeId, studentId: place.studentId } : null;
}

function checkState<Facts extends ObjectFacts>(
  command: Command<Facts, never>,
  facts: Facts,
  subject: SubjectReference,
  expectedVersion: number | undefined,
): void {
  const version = command.currentVersion?.(facts);
  if (version !== undefined && expectedVersion !== version) throw staleVersion(version, subject);
  const reason = reasonAgainst(command, facts);
  if (reason !== null) throw notPossible(reason, subject);
}
