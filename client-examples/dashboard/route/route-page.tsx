import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { AgreementAround } from '../agreement/agreement-around.tsx';
import { RoutePageDocument } from '../generated/graphql.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { usePlanFeed, type PlanEvent } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { RouteContent } from './route-content.tsx';

export function RoutePage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, readAgain] = useQuery({ query: RoutePageDocument, variables: { id } });
  const [news, setNews] = useState('');
  const refresh = useSoon(readAgain);
  const hear = (event: PlanEvent) => {
    if (event.__typename === 'PlanChange') setNews(event.summary);
    if (event.__typename === 'AccessChanged') setNews(t('live.accessChanged'));
    if (event.__typename === 'AccessEnded') setNews(t('live.accessEnded'));
    refresh();
  };
  const route = data?.route ?? null;
  const state = usePlanFeed(id, route?.feedCursor, hear);
  return (
    <>
      <p>
        <Link href="/">‹ {t('route.back')}</Link>
      </p>
      <output className="news" data-testid="news">
        {news}
      </output>
      {error && (
        <p role="alert" className="notice">
          {error.graphQLErrors[0]?.message ?? t('unreachable')}
        </p>
      )}
      {!data && fetching && <output>{t('loading')}</output>}
      {data && !route && <h1>{t('route.notFound')}</h1>}
      {data && route && (
        <>
          <div className="row">
            <h1>{route.student?.displayName ?? t('route.nameWithheld')}</h1>
            <LiveBadge state={state} />
          </div>
          <AgreementAround data={data} route={route}>
            <RouteContent route={route} />
          </AgreementAround>
        </>
      )}
    </>
  );
}
