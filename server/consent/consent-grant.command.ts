import type { ConsentGrantInput } from '../../schema/consent.ts';
import { Party } from '../party/party.entity.ts';
import { checkCategories } from '../party/party-invite.command.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { uuidIn } from '../plan/input.ts';
import { invalidInput, notPossible } from '../plan/problem.ts';
import {
  actingStakes,
  actsForStudent,
  actsOnlyAsYoungStudent,
  openStatuses,
  type PartyFacts,
  type RouteFacts,
} from '../plan/route-facts.ts';
import type { Writing } from '../plan/writing.ts';
import { answerRequests } from './answer-requests.ts';
import { Consent } from './consent.entity.ts';
import { consentTextVersions } from './consent-text.ts';
import { Grant } from './grant.entity.ts';
import { endGrants } from './running-grants.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

/** Data about health: an article 9 exception is needed beside the ground. */
const healthCategories = ['NEEDS', 'COACHING', 'PROVISIONS', 'CHECK_INS'];

export const consentGrant = declareCommand<ObjectFacts, ConsentGrantInput>({
  name: 'consentGrant',
  kind: 'consent',
  on: routeFacts,
  whoMay: 'The student; under 16 a parent or guardian in their place (AVG article 8).',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => route !== null && actsForStudent(route),
  possible: ({ route }) => (route && actsOnlyAsYoungStudent(route) ? 'STUDENT_TOO_YOUNG' : null),
  async apply(writing, { route }, input) {
    if (!route) return;
    const party = partyGiven(route, input.partyId);
    checkCategories(party.role, input.categories, 'input.categories');
    await requireDisinterested(writing, route, party);
    await requireAsked(writing, party.id, input);
    if (input.textVersion !== consentTextVersions[input.purpose]) throw notPossible('CONSENT_TEXT_OUTDATED');
    if (input.until && input.until < writing.today) throw invalidInput({ path: 'input.until', code: 'IN_THE_PAST' });
    const consentId = await writeConsent(writing, party.id, input);
    const subject = { type: 'Party', id: party.id } as const;
    // An invitation that the student says yes to reaches the organisation only now.
    if (party.status === 'PROPOSED') {
      await writing.update(Party, { id: party.id }, { status: 'INVITED' });
      writing.tell('INVITATION_APPROVED', { category: 'ROUTE', item: party.id, subject });
    }
    writing.subject = { type: 'Consent', id: consentId };
    const patch = { categories: input.categories };
    writing.tell(
      'CONSENT_GIVEN',
      { category: 'CONSENT', item: party.id, subject: writing.subject, patch },
      // The lead, who was told of an approved invitation, learns of a later yes as well.
      ...(party.status === 'ACTIVE' ? [{ category: 'INVITATION' as const, item: party.id, subject, patch }] : []),
    );
  },
});

function partyGiven(route: RouteFacts, partyId: string): PartyFacts {
  const id = uuidIn(partyId, 'Party', 'input.partyId');
  const party = route.parties.find((candidate) => candidate.id === id && candidate.role !== 'STUDENT');
  if (!party) throw invalidInput({ path: 'input.partyId', code: 'UNKNOWN' });
  if (!['PROPOSED', 'INVITED', 'ACTIVE'].includes(party.status)) {
    throw notPossible('PARTY_NOT_ACTIVE', { type: 'Party', id });
  }
  return party;
}

/** A parent says yes in the student's place, and to nobody for whom they work themselves: that may have come later. */
async function requireDisinterested(
  writing: Writing,
  route: RouteFacts,
  { organisationId }: PartyFacts,
): Promise<void> {
  if (actingStakes(route).some(({ role, function: acts }) => role === 'STUDENT' && acts !== 'REPRESENTATIVE')) return;
  const [works] = await writing.query(
    `select from membership m where m.person_id = $1 and m.organisation_id = $2
       and m."from" <= app_today() and (m.until is null or m.until >= app_today())`,
    [writing.viewer.personId, organisationId],
  );
  if (works) throw invalidInput({ path: 'input.partyId', code: 'INVOLVED_OTHERWISE' });
}

/** Nobody shares more than was asked for, nor for something else (AVG article 5.1.b and c). */
async function requireAsked(
  writing: Writing,
  partyId: string,
  { categories, purpose }: Pick<ConsentGrantInput, 'categories' | 'purpose'>,
): Promise<void> {
  const asked = await writing.query<{ purpose: string; categories: string[] }>(
    `select purpose, requested_categories as categories from party_invitation where party_id = $1
     union all select purpose, categories from consent_request where party_id = $1`,
    [partyId],
  );
  if (asked.length === 0) throw notPossible('NOTHING_REQUESTED', { type: 'Party', id: partyId });
  const forThis = asked.filter((request) => request.purpose === purpose);
  if (forThis.length === 0) throw invalidInput({ path: 'input.purpose', code: 'NOT_REQUESTED' });
  categories.forEach((category, index) => {
    if (forThis.some((request) => request.categories.includes(category))) return;
    throw invalidInput({ path: `input.categories.${index}`, code: 'NOT_REQUESTED' });
  });
}

async function writeConsent(writing: Writing, partyId: string, input: ConsentGrantInput): Promise<string> {
  const { routeId } = writing;
  const id = writing.newId();
  await writing.insert(Consent, {
    id,
    routeId,
    partyId,
    categories: input.categories,
    purpose: input.purpose,
    textVersion: input.textVersion,
    givenAt: writing.now,
    until: input.until ?? null,
    withdrawnAt: null,
  });
  await endRunningGrants(writing, partyId, input.categories);
  for (const category of input.categories) {
    await writing.insert(Grant, {
      id: writing.newId(),
      routeId,
      partyId,
      category,
      ground: 'CONSENT',
      healthException: healthCategories.includes(category) ? 'EXPLICIT_CONSENT' : null,
      consentId: id,
      since: writing.now,
      until: await endOfDay(writing, input.until ?? null),
    });
  }
  await answerRequests(writing, partyId);
  return id;
}

/** The latest yes is the one that counts: an older one for the same data stops. */
async function endRunningGrants(writing: Writing, partyId: string, categories: readonly string[]): Promise<void> {
  const where = `g.party_id = $1 and g.ground = 'CONSENT' and g.category = any ($2)`;
  await endGrants(writing, where, [partyId, categories]);
}

async function endOfDay(writing: Writing, day: string | null): Promise<Date | null> {
  if (day === null) return null;
  const [row] = await writing.query<{ at: Date }>('select day_end($1::date) as at', [day]);
  return row?.at ?? null;
}
