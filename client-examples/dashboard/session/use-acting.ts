import { useQuery } from 'urql';
import { MeDocument, type MeQuery } from '../generated/graphql.ts';
import { useSession } from './session.tsx';

type Membership = MeQuery['viewer']['memberships'][number];

/** The membership under which the viewer acts: the one they named, or the only one. */
export function useActing(): Membership | undefined {
  const { session } = useSession();
  const [{ data }] = useQuery({ query: MeDocument });
  const memberships = data?.viewer.memberships ?? [];
  const implied = memberships.length === 1 ? memberships[0] : undefined;
  return memberships.find(({ id }) => id === session?.actingAs) ?? implied;
}
