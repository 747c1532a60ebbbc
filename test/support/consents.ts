import type { NoorsTeam } from './agreed-route.ts';

/** Noor withdraws whatever she let the parties of a role read. */
export async function withdrawConsentOf({ noor, id: routeId }: NoorsTeam, role: string): Promise<void> {
  const { route } = await noor.data<{
    route: { consents: { id: string; withdrawnAt: string | null; party: { role: string } }[] };
  }>('query ($id: ID!) { route(id: $id) { consents { id withdrawnAt party { role } } } }', { id: routeId });
  for (const { id, withdrawnAt, party } of route.consents) {
    if (party.role !== role || withdrawnAt !== null) continue;
    await noor.data('mutation ($id: ID!) { consentWithdraw(id: $id) { __typename } }', { id });
  }
}
