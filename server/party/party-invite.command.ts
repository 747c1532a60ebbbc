import type { PartyInviteInput } from '../../schema/party.ts';
import { categoriesFor, type PartyRoleName } from '../access/reading-rules.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import { actsForLead, openStatuses, type RouteFacts } from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { PartyInvitation } from './party-invitation.entity.ts';
import { Party } from './party.entity.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

/** Which kinds of organisation may take part in a role. */
const kindsOfRole: Record<PartyRoleName, readonly string[]> = {
  STUDENT: [],
  SCHOOL: ['SCHOOL'],
  MUNICIPALITY: ['MUNICIPALITY', 'UWV'],
  COMPANY: ['COMPANY'],
  SUPPORT_PROVIDER: ['SUPPORT_PROVIDER', 'OTHER'],
};

export const partyInvite = declareCommand<ObjectFacts, PartyInviteInput>({
  name: 'partyInvite',
  kind: 'membership',
  on: routeFacts,
  whoMay: 'The lead.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsForLead(route),
  async apply(writing, { route }, input) {
    if (!route) return;
    const organisationId = await invitedOrganisation(writing, route, input);
    checkCategories(input.role, input.requestedCategories, 'input.requestedCategories');
    const partyId = writing.newId();
    await writing.insert(Party, {
      id: partyId,
      routeId: route.routeId,
      studentId: route.studentId,
      role: input.role,
      status: 'PROPOSED',
      organisationId,
      activeFrom: null,
      activeUntil: null,
      createdAt: writing.now,
      version: 1,
    });
    await writing.insert(PartyInvitation, {
      partyId,
      routeId: route.routeId,
      fromOrganisationId: route.parties.find((party) => party.id === route.leadPartyId)?.organisationId ?? '',
      role: input.role,
      requestedCategories: input.requestedCategories,
      purpose: input.purpose,
      message: input.message ?? null,
      respondBy: null,
      createdAt: writing.now,
    });
    writing.subject = { type: 'Party', id: partyId };
    writing.tell('PARTY_INVITED', {
      category: 'ROUTE',
      item: partyId,
      subject: writing.subject,
      patch: { role: input.role, organisationId },
    });
  },
});

async function invitedOrganisation(writing: Writing, route: RouteFacts, input: PartyInviteInput): Promise<string> {
  const path = 'input.organisationId';
  const id = uuidIn(input.organisationId, 'Organisation', path);
  const [organisation] = await writing.query<{ kind: string }>('select kind from organisation where id = $1', [id]);
  if (!organisation) throw invalidInput({ path, code: 'UNKNOWN' });
  if (!kindsOfRole[input.role].includes(organisation.kind)) {
    throw invalidInput({ path: 'input.role', code: 'ROLE_DOES_NOT_FIT' });
  }
  const running = route.parties.find(
    (party) =>
      party.organisationId === id &&
      party.role === input.role &&
      ['PROPOSED', 'INVITED', 'ACTIVE'].includes(party.status),
  );
  if (running) throw notPossible('PARTY_ALREADY_ON_ROUTE', { type: 'Party', id: running.id });
  return id;
}

/** Nobody can be asked for what the rules never give to a role. */
export function checkCategories(role: PartyRoleName, categories: readonly string[], path: string): void {
  const allowed = categoriesFor(role);
  categories.forEach((category, index) => {
    if (!allowed.includes(category)) throw invalidInput({ path: `${path}.${index}`, code: 'CATEGORY_NOT_FOR_ROLE' });
  });
}
