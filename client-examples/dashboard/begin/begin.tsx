import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { MeDocument } from '../generated/graphql.ts';
import { useActing } from '../session/use-acting.ts';

const BeginRoute = lazy(async () => ({ default: (await import('./begin-route.tsx')).BeginRoute }));

/** Where a route begins: with a student of one's own school. */
export function Begin() {
  const [{ data }] = useQuery({ query: MeDocument });
  const school = useActing()?.organisation;
  const permissions = data?.viewer.viewerPermissions;
  if (!school || !permissions?.studentUpsert.isAllowed) return null;
  return (
    <Suspense fallback={null}>
      <BeginRoute schoolId={school.id} permissions={permissions} />
    </Suspense>
  );
}
