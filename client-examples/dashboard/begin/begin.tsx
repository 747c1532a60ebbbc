import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useQuery } from 'urql';
import { MeDocument } from '../generated/graphql.ts';
import { later } from '../later/later.tsx';
import { NotFetched } from '../later/not-fetched.tsx';
import { useActing } from '../session/use-acting.ts';

const BeginRoute = later(async () => (await import('./begin-route.tsx')).BeginRoute);

/** Where a route begins: with a student of one's own school. */
export function Begin() {
  const [{ data }] = useQuery({ query: MeDocument });
  const school = useActing()?.organisation;
  const permissions = data?.viewer.viewerPermissions;
  if (!school || !permissions?.studentUpsert.isAllowed) return null;
  return (
    <ErrorBoundary FallbackComponent={NotFetched}>
      <Suspense fallback={null}>
        <BeginRoute schoolId={school.id} permissions={permissions} />
      </Suspense>
    </ErrorBoundary>
  );
}
