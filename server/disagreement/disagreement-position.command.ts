import type { PositionInput } from '../../schema/disagreement.ts';
import { declareCommand } from '../plan/command.ts';
import { actsAtAll, plannedStatuses } from '../plan/route-facts.ts';
import { closedReason, disagreementFacts, ownPositions, type DisagreementFacts } from './disagreement.facts.ts';
import { join, takePosition, tellPosition } from './open-disagreement.ts';

export const disagreementTakePosition = declareCommand<DisagreementFacts, PositionInput>({
  name: 'disagreementTakePosition',
  kind: 'progress',
  on: disagreementFacts,
  whoMay:
    'Everyone who acts for an active party and reads it, each for the own party: that is a party to it from then on.',
  inStatus: plannedStatuses,
  statusReason: 'ROUTE_NOT_OPEN',
  may: ({ route }) => actsAtAll(route),
  possible: closedReason,
  actingFor: (facts) => ownPositions(facts)[0]?.partyId ?? null,
  async apply(writing, { id }, { text, isShownToCompany = false }) {
    const partyId = writing.place.actingPartyId;
    if (partyId === null) throw new Error('A position is taken for a party.');
    const position = { id, partyId, text, isShownToCompany };
    await join(writing, id, partyId);
    await takePosition(writing, position);
    await tellPosition(writing, position);
  },
});
