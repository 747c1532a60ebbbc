import { parseGlobalId, type IdentifiedType } from '../access/global-id.ts';
import { invalidInput } from './problem.ts';
import { actingStakes, isCompanyAlone, type RouteFacts } from './route-facts.ts';

/** The fields that the client sent: absent means unchanged, null means cleared. */
export function given<Input extends object, Key extends keyof Input>(
  input: Input,
  ...keys: readonly Key[]
): Partial<Pick<Input, Key>> {
  const sent = keys.filter((key) => input[key] !== undefined);
  return Object.fromEntries(sent.map((key) => [key, input[key]])) as Partial<Pick<Input, Key>>;
}

export function requireSome(patch: object): void {
  if (Object.keys(patch).length === 0) throw invalidInput({ path: 'input', code: 'EMPTY' });
}

/** The uuid within a global id of the given type; what is not one is answered like something that does not exist. */
export function uuidIn(id: string, type: IdentifiedType, path: string): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== type) throw invalidInput({ path, code: 'UNKNOWN' });
  return parsed.uuid;
}

/**
 * Who will own a goal or an action: a party of this route that takes part and that the viewer sees. A company reads
 * only what it owns, so it gives nothing away.
 */
export function ownerGiven(facts: RouteFacts, ownerId: string | null): string | null {
  const path = 'input.ownerId';
  const own = actingStakes(facts);
  const partyId = ownerId === null ? null : uuidIn(ownerId, 'Party', path);
  if (isCompanyAlone(facts) && !own.some((stake) => stake.partyId === partyId)) {
    throw invalidInput({ path, code: 'OWNER_NOT_OWN_PARTY' });
  }
  if (partyId === null) return null;
  const owner = facts.parties.find((party) => party.id === partyId);
  if (!owner) throw invalidInput({ path, code: 'UNKNOWN' });
  if (owner.status !== 'ACTIVE') throw invalidInput({ path, code: 'PARTY_NOT_ACTIVE' });
  return partyId;
}

/** A company that names no owner means itself. */
export function defaultOwner(facts: RouteFacts): string | null {
  return isCompanyAlone(facts) ? (actingStakes(facts)[0]?.partyId ?? null) : null;
}
