import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import type { Tiding } from '../../feed/feed-chain.ts';
import { AgreementAround } from '../agreement/agreement-around.tsx';
import { RoutePageDocument } from '../generated/graphql.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { RouteContent } from './route-content.tsx';

export function RoutePage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, readAgain] = useQuery({ query: RoutePageDocument, variables: { id } });
  const [news, setNews] = useState('');
  const refresh = useSoon(readAgain);
  const hear = (tiding: Tiding) => {
    if (tiding.type === 'change') setNews(tiding.event.summary);
    if (tiding.type === 'readRouteAfresh' && tiding.event) setNews(t('live.accessChanged'));
    if (tiding.type === 'forgetRoute') setNews(t('live.accessEnded'));
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
