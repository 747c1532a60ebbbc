import { useQuery } from 'urql';
import { MeDocument } from '../generated/graphql.ts';
import { useSession } from '../session/session.tsx';

/** Only who assigns people reads routes of colleagues: nobody else is offered what would change nothing. */
const overseeing = ['INTAKE', 'TEAM_LEAD'];

export function useOversight(): boolean {
  const { session } = useSession();
  const [{ data }] = useQuery({ query: MeDocument });
  const memberships = data?.viewer.memberships ?? [];
  const implied = memberships.length === 1 ? memberships[0] : undefined;
  const acting = memberships.find(({ id }) => id === session?.actingAs) ?? implied;
  return acting?.functions.some((name) => overseeing.includes(name)) ?? false;
}
