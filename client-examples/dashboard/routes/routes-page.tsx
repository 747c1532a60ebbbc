import { useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyRoutesDocument } from '../generated/graphql.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { Inbox } from './inbox.tsx';
import { RouteCard } from './route-card.tsx';

const pageSize = 12;

export function RoutesPage() {
  const { t } = useTranslation();
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
      <Inbox items={data?.viewer.inbox.nodes ?? []} />
      <Tools search={search} onSearch={setSearch} isAll={isAll} onAll={setIsAll} />
      {error && (
        <p role="alert" className="notice">
          {error.graphQLErrors[0]?.message ?? t('unreachable')}
        </p>
      )}
      {!data && fetching && <output>{t('loading')}</output>}
      {data && routes.length === 0 && <p>{t(isAll || search ? 'routes.none' : 'routes.noneOwn')}</p>}
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

interface ToolsProps {
  readonly search: string;
  readonly onSearch: (words: string) => void;
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
}

function Tools({ search, onSearch, isAll, onAll }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <div className="row tools">
      <SearchField value={search} onChange={onSearch} className="search">
        <Label>{t('routes.search')}</Label>
        <Input />
      </SearchField>
      <label className="check">
        <input type="checkbox" checked={isAll} onChange={(event) => onAll(event.target.checked)} />
        {t('routes.all')}
      </label>
    </div>
  );
}
