import { levelOf } from '../access/oracle.ts';
import type { About, Effect, PartyState, Reader, RouteState } from './history.ts';

/** May they read of it, by readers.json and by what was done on the route? Nothing that the server says is asked. */
export function mayRead(state: RouteState, reader: Reader, about: About): boolean {
  return partiesOf(state, reader).some((party) =>
    reader.oversees === null ? partyReads(state, party, about) : about.category === 'ROUTE',
  );
}

/** What they read of the plan as a whole: it changes when they are told to read the route afresh. Null: they see no route. */
export function standingOf(state: RouteState, reader: Reader): string | null {
  const parties = partiesOf(state, reader);
  if (parties.length === 0) return null;
  const whole = (['PLAN', 'NEEDS'] as const).filter((category) => mayRead(state, reader, { category, partyId: null }));
  return whole.join(' ');
}

/** For which parties they read now. */
function partiesOf(state: RouteState, { personId, oversees }: Reader): PartyState[] {
  return [...state.parties.values()].filter(
    (party) => party.isActive && (oversees === null ? party.people.has(personId) : party.organisationId === oversees),
  );
}

function partyReads(state: RouteState, party: PartyState, about: About): boolean {
  const { category, partyId } = about;
  if (category === 'CONSENT') {
    const isLead = about.isToldToLead === true && party.id === state.leadPartyId;
    return party.role === 'STUDENT' || partyId === party.id || isLead;
  }
  const level = levelOf(category, { role: party.role, isGranted: party.grants.has(category), isGraduated: false });
  if (level === 'own') return partyId === party.id;
  const face = [party.id, state.leadPartyId, state.studentPartyId];
  return level === 'all' || (level === 'face' && partyId !== null && face.includes(partyId));
}

export function afterEffect(state: RouteState, effect: Effect): RouteState {
  const parties = new Map(state.parties);
  if (effect.type === 'invited') {
    const { partyId: id, role, organisationId } = effect;
    parties.set(id, { id, role, organisationId, isActive: false, grants: new Map(), people: new Set() });
    return { ...state, parties };
  }
  const party = parties.get(effect.partyId);
  if (!party) throw new Error('Something happened to a party that is not on the route.');
  parties.set(party.id, { ...party, ...changeOf(party, effect) });
  return { ...state, parties };
}

function changeOf(party: PartyState, effect: Exclude<Effect, { type: 'invited' }>): Partial<PartyState> {
  switch (effect.type) {
    case 'granted':
      return {
        grants: new Map([...party.grants, ...effect.categories.map((name) => [name, effect.consentId] as const)]),
      };
    case 'withdrawn':
      return { grants: new Map([...party.grants].filter(([, consentId]) => consentId !== effect.consentId)) };
    case 'assigned':
      return { people: new Set([...party.people, effect.personId]) };
    case 'unassigned':
      return { people: new Set([...party.people].filter((personId) => personId !== effect.personId)) };
    case 'joined':
      return { isActive: true, people: new Set([effect.personId]) };
    case 'ended':
      return { isActive: false, people: new Set() };
    default:
      return effect satisfies never;
  }
}
