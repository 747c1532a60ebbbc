import { useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { MyRoutesDocument } from '../generated/graphql.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { dayInWords } from '../language/dates.ts';
import { RouteCard } from './route-card.tsx';

const pageSize = 12;

export function RoutesPage() {
  const { t, i18n } = useTranslation();
  const [search, setSearch] = useState('');
  const [isAll, setIsAll] = useState(false);
  const [first, setFirst] = useState(pageSize);
  const [{ data, error, fetching }, readAgain] = useQuery({
    query: MyRoutesDocument,
    variables: {
      first: Math.min(first, 100),
      search: search.trim() || null,
      orderBy: 'ATTENTION',
      assignedToMe: isAll ? null : true,
    },
  });
  const refresh = useSoon(readAgain, 300);
  const state = usePlanFeed(null, data?.viewer.feedCursor, refresh);
  const routes = data?.routes.nodes ?? [];
  return (
    <>
      <div className="row">
        <h1>{t('routes.title')}</h1>
        <LiveBadge state={state} />
      </div>
      {data && data.viewer.inbox.nodes.length > 0 && (
        <section className="card" aria-labelledby="inbox">
          <h2 id="inbox">{t('routes.inbox')}</h2>
          <ul className="lines">
            {data.viewer.inbox.nodes.map(({ id, reason, dueOn, route }) => (
              <li key={id}>
                {route ? <Link href={`/routes/${route.id}`}>{reason}</Link> : reason}
                {route?.student?.displayName && <> · {route.student.displayName}</>}
                {dueOn && <span className="quiet"> · {dayInWords(dueOn, i18n.language)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="row tools">
        <SearchField value={search} onChange={setSearch} className="search">
          <Label>{t('routes.search')}</Label>
          <Input />
        </SearchField>
        <label className="check">
          <input type="checkbox" checked={isAll} onChange={(event) => setIsAll(event.target.checked)} />
          {t('routes.all')}
        </label>
      </div>
      {error && (
        <p role="alert" className="notice">
          {error.graphQLErrors[0]?.message ?? t('unreachable')}
        </p>
      )}
      {!data && fetching && <p role="status">{t('loading')}</p>}
      {data && routes.length === 0 && <p>{t('routes.none')}</p>}
      <ul className="cards" data-testid="routes">
        {routes.map((route) => (
          <RouteCard key={route.id} route={route} />
        ))}
      </ul>
      {data?.routes.pageInfo.hasNextPage && first < 100 && (
        <Button onPress={() => setFirst(first + pageSize)}>{t('routes.more')}</Button>
      )}
    </>
  );
}
