import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { RoutePageQuery } from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';
import { useIsOnPaper } from '../look/use-paper.ts';
import { Asked, AskedContext, type AskedProposal } from './asked.tsx';
import { viewerOnRoute, ViewerOnRouteContext } from './viewer-on-route.ts';

interface Props {
  readonly data: RoutePageQuery;
  readonly route: RouteData;
  readonly children: ReactNode;
}

/** Tells the page of a route who looks at it, and the viewer which of their changes waits for others. */
export function AgreementAround({ data, route, children }: Props) {
  const [asked, setAsked] = useState<{ proposal: AskedProposal; cursor: string } | null>(null);
  const { feedCursor: cursor } = route;
  const ask = useCallback((proposal: AskedProposal) => setAsked({ proposal, cursor }), [cursor]);
  const isOnPaper = useIsOnPaper();
  const viewer = useMemo(() => {
    const onScreen = viewerOnRoute(data);
    if (!isOnPaper || !onScreen.isStudent) return onScreen;
    return { ...onScreen, isStudent: false, studentName: data.route?.student?.displayName ?? null };
  }, [data, isOnPaper]);
  const current = route.proposals.find(({ id }) => id === asked?.proposal.id) ?? null;
  // Until the page has read afresh it knows no more than the answer; afterwards it waits for as long as it is open.
  const isWaiting = asked !== null && (current?.status === 'OPEN' || asked.cursor === cursor);
  return (
    <ViewerOnRouteContext value={viewer}>
      <AskedContext value={ask}>
        {children}
        {isWaiting && <Asked asked={asked.proposal} current={current} onClose={() => setAsked(null)} />}
      </AskedContext>
    </ViewerOnRouteContext>
  );
}
