import { useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument, MyRoutesDocument } from '../generated/graphql.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { useSession } from '../session/session.tsx';
import { Inbox } from './inbox.tsx';
import { RouteCard } from './route-card.tsx';

const pageSize = 12;

export function RoutesPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const oversees = useOversight();
  const [isTicked, setIsTicked] = useState(false);
  const isAll = isTicked && oversees;
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
      <div className="row tools">
        <Search words={search} onWords={setSearch} />
        {oversees && <Colleagues isAll={isAll} onAll={setIsTicked} />}
      </div>
      {error && (
        <p role="alert" className="notice">
          {error.graphQLErrors[0]?.message ?? t('unreachable')}
        </p>
      )}
      {!data && fetching && <output>{t('loading')}</output>}
      {data && routes.length === 0 && <p>{t(noRoutes(isAll || search !== '', oversees))}</p>}
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

/** Only who assigns people reads routes of colleagues: nobody else is offered what would change nothing. */
const overseeing = ['INTAKE', 'TEAM_LEAD'];

function useOversight(): boolean {
  const { session } = useSession();
  const [{ data }] = useQuery({ query: MeDocument });
  const memberships = data?.viewer.memberships ?? [];
  const implied = memberships.length === 1 ? memberships[0] : undefined;
  const acting = memberships.find(({ id }) => id === session?.actingAs) ?? implied;
  return acting?.functions.some((name) => overseeing.includes(name)) ?? false;
}

function noRoutes(isLooked: boolean, oversees: boolean): string {
  if (isLooked) return 'routes.none';
  return oversees ? 'routes.noneOwn' : 'routes.noneYet';
}

function Search({ words, onWords }: { readonly words: string; readonly onWords: (words: string) => void }) {
  const { t } = useTranslation();
  return (
    <SearchField value={words} onChange={onWords} className="search">
      <Label>{t('routes.search')}</Label>
      <Input />
    </SearchField>
  );
}

function Colleagues({ isAll, onAll }: { readonly isAll: boolean; readonly onAll: (isAll: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <label className="check">
      <input type="checkbox" checked={isAll} onChange={(event) => onAll(event.target.checked)} />
      {t('routes.all')}
    </label>
  );
}
