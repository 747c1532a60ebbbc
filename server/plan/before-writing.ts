import { engineRole } from '../access/policies.sql.ts';
import type { Viewer } from '../access/viewer.ts';
import { beginViewerSql } from '../database/session.ts';
import type { Transaction } from '../database/transaction.ts';
import { forbidden, notFound } from '../errors.ts';
import { reasonAgainst, type Command, type ObjectFacts } from './command.ts';
import type { CommandRequest } from './engine.ts';
import { uuidIn } from './input.ts';
import { factsSeen, type Looked } from './look-first.ts';
import { invalidInput, notPossible, staleVersion, type SubjectReference } from './problem.ts';
import { actsFor } from './route-facts.ts';
import type { Moment, Place } from './writing.ts';

/** Who is there, and for which party of the route they act: global ids, as the client sent them. */
export interface Present {
  readonly personId: string;
  readonly partyId: string;
}

/** From here on the transaction reads as this viewer. */
export function beginAs(transaction: Transaction, { personId, membershipId }: Viewer): void {
  transaction.later(beginViewerSql, [personId, membershipId]);
}

interface Looking<Facts> {
  readonly transaction: Transaction;
  readonly viewer: Viewer;
  readonly looked: Looked<Facts>;
}

interface Allowed<Facts> {
  /** As who does it reads them. */
  readonly facts: Facts;
  readonly place: Place;
  readonly moment: Moment;
  readonly subject: SubjectReference;
  /** In whose name it is done. */
  readonly actor: Viewer;
  /** The party named beforehand; null where it follows from the command. */
  readonly partyId: string | null;
}

/** By what the viewer saw of the object: throws where the command is not theirs, or not possible now. */
export async function requireAllowed<Facts extends ObjectFacts, Input>(
  { transaction, viewer, looked }: Looking<Facts>,
  command: Command<Facts, Input>,
  request: CommandRequest<Input>,
): Promise<Allowed<Facts>> {
  const { place, facts, moment } = looked;
  if (!facts || !place) throw notFound();
  if (!command.may(facts)) throw forbidden();
  const subject = command.subject?.(facts) ?? { type: command.on.type, id: facts.id };
  requireVersion(command, facts, subject, request.expectedVersion);
  const against = reasonAgainst(command, facts);
  if (against !== null) {
    throw notPossible(against, subject, ...((await command.inTheWay?.(transaction, facts)) ?? []));
  }
  if (!request.present) return { facts, place, moment, subject, actor: viewer, partyId: null };
  const partyId = uuidIn(request.present.partyId, 'Party', 'input.partyId');
  const actor = await becomePresent({ transaction, viewer, place }, { ...request.present, partyId });
  const theirs = await factsSeen<Facts>(transaction, command.on, facts.id);
  if (!theirs?.route || !actsFor(theirs.route, partyId)) throw notThere();
  const reason = command.possibleFor?.(theirs, partyId, request.input) ?? null;
  if (reason !== null) throw notPossible(reason, subject);
  return { facts: theirs, place, moment, subject, actor, partyId };
}

const personPath = 'input.personId';
const notThere = () => invalidInput({ path: personPath, code: 'UNKNOWN' });

/**
 * Who is there becomes the viewer, under the membership by which they are assigned to the party: then the rules see what
 * they would see under an account of their own. Whoever is not assigned now is answered as if there were no such person.
 */
async function becomePresent(
  { transaction, viewer, place }: { transaction: Transaction; viewer: Viewer; place: Place },
  { personId: present, partyId }: Present,
): Promise<Viewer> {
  const personId = uuidIn(present, 'Person', personPath);
  if (personId === viewer.personId) throw notThere();
  transaction.later(`set local role ${engineRole}`);
  transaction.later(`select set_config('app.engine_route', $1, true)`, [place.routeId ?? '']);
  const [found] = await transaction.query<{ membership_id: string | null; organisation_id: string | null }>(
    `select m.id as membership_id, a.organisation_id from assignment a
     left join membership m on m.person_id = a.person_id and m.organisation_id = a.organisation_id
       and m."from" <= app_today() and (m.until is null or m.until >= app_today())
     where a.party_id = $1 and a.person_id = $2 and (a.organisation_id is null or m.id is not null)
       and a."from" <= app_now() and (a.until is null or a.until > app_now())
     limit 1`,
    [partyId, personId],
  );
  transaction.later('set local role none');
  if (!found) throw notThere();
  const actor: Viewer = {
    personId,
    membershipId: found.membership_id,
    organisationId: found.organisation_id,
    functions: [],
    isService: false,
    isStudent: found.organisation_id === null,
  };
  beginAs(transaction, actor);
  return actor;
}

function requireVersion<Facts extends ObjectFacts>(
  command: Command<Facts, never>,
  facts: Facts,
  subject: SubjectReference,
  expectedVersion: number | null | undefined,
): void {
  const version = command.currentVersion?.(facts);
  const expected = expectedVersion ?? command.versionMeant?.(facts);
  if (version !== undefined && expected !== version) throw staleVersion(version, subject);
}
