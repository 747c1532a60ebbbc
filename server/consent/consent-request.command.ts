import type { ConsentRequestInput } from '../../schema/consent.ts';
import { checkCategories } from '../party/party-invite.command.ts';
import { declareCommand, type ObjectFacts } from '../plan/command.ts';
import { actingStakes, openStatuses, type RouteFacts } from '../plan/route-facts.ts';
import { ConsentRequest } from './consent-request.entity.ts';
import { routeFacts } from '../plan/facts-on-route.ts';

/** The organisation's party for which the viewer asks. */
const askingStake = (route: RouteFacts | null) =>
  route === null ? undefined : actingStakes(route).find((stake) => stake.role !== 'STUDENT');

export const consentRequest = declareCommand<ObjectFacts, ConsentRequestInput>({
  name: 'consentRequest',
  kind: 'consent',
  on: routeFacts,
  whoMay: 'Everyone who acts for an organisation of the route, for that organisation.',
  inStatus: openStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => askingStake(route) !== undefined,
  async apply(writing, { route }, input) {
    const asking = askingStake(route);
    if (!asking) return;
    checkCategories(asking.role, input.categories, 'input.categories');
    await writing.insert(ConsentRequest, {
      id: writing.newId(),
      routeId: writing.routeId,
      partyId: asking.partyId,
      categories: input.categories,
      purpose: input.purpose,
      message: input.message ?? null,
      askedAt: writing.now,
      answeredAt: null,
    });
    writing.subject = { type: 'Party', id: asking.partyId };
    writing.tell('CONSENT_REQUESTED', {
      category: 'CONSENT',
      item: asking.partyId,
      subject: writing.subject,
      patch: { categories: input.categories },
    });
  },
});
