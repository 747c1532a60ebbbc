import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { Tiding } from '../../feed/feed-chain.ts';
import { Begin } from '../begin/begin.tsx';
import { MyRoutesDocument, type RouteRowFragment } from '../generated/graphql.ts';
import { useTitle } from '../language/use-title.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { useAskAgain, useLastAnswer } from '../live/use-last-answer.ts';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { Notice } from '../route/notice.tsx';
import { Inbox } from './inbox.tsx';
import { useIsRegional, useOversight } from './oversight.ts';
import { filterOf, isNarrow, useQuestion, type Ask, type Question } from './question.ts';
import { useComeBack } from './place-in-list.ts';
import { RouteTable } from './route-table.tsx';
import { RouteTools } from './route-tools.tsx';
import './routes.css';
import { SaveList } from './save-list.tsx';
import { useSteadyOrder } from './steady-order.ts';
import { useFirstOfInbox } from './use-first-of-inbox.ts';

const pageSize = 50;

const none: readonly RouteRowFragment[] = [];

export function RoutesPage() {
  const { t } = useTranslation();
  useTitle(t('routes.title'));
  const oversees = useOversight();
  const isRegional = useIsRegional();
  const [asked, ask] = useQuestion();
  const question = { ...asked, isAll: asked.isAll && oversees };
  const { data, error, fetching, readAgain, outdate } = useRouteList(question);
  const routes = data?.routes.nodes ?? none;
  const { fresh, news, hear } = useFresh(routes);
  const { inbox, readInboxAgain, outdateInbox } = useFirstOfInbox(data?.viewer.inbox);
  const refresh = useSoon(() => {
    readAgain();
    readInboxAgain();
  }, 300);
  const state = usePlanFeed(null, data?.viewer.feedCursor, (tiding) => {
    hear(tiding);
    if (tiding.type !== 'change') {
      outdate();
      outdateInbox();
    }
    refresh();
  });
  const { table, turn } = useTurning(ask, !fetching);
  const { items, hasMoved, sortAgain } = useSteadyOrder(routes, JSON.stringify(question), !fetching);
  const drawn = useInSlices(items);
  useComeBack(table, drawn.length > 0);
  return (
    <>
      <div className="row">
        <h1>{t('routes.title')}</h1>
        <Begin />
        <LiveBadge state={state} />
      </div>
      <Inbox inbox={inbox} />
      {!isRegional && <RouteTools question={question} ask={ask} today={data?.viewer.today} oversees={oversees} />}
      <Notice words={error ? (error.graphQLErrors[0]?.message ?? t('unreachable')) : null} />
      <output className="unseen" data-testid="news">
        {news}
      </output>
      {!data && fetching && <output>{t('loading')}</output>}
      {data && routes.length === 0 && <p>{t(isRegional ? 'routes.noneRegion' : noRoutes(question, oversees))}</p>}
      {hasMoved && <Moved sortAgain={sortAgain} />}
      {data && <RouteTable routes={drawn} today={data.viewer.today} fresh={fresh} ref={table} />}
      {(routes.length > 0 || question.after !== null) && (
        <Pages question={question} turn={turn} end={data?.routes.pageInfo} />
      )}
    </>
  );
}

/** Many rows are drawn in slices, between which a key or a click is answered; the first ones at once. */
function useInSlices<Item>(items: readonly Item[]): readonly Item[] {
  const before = useDeferredValue(items);
  return before.length === 0 ? items : before;
}

function useRouteList(question: Question) {
  const { orderBy, after } = question;
  const key = JSON.stringify(question);
  const [first] = useState(key);
  const [answer, readAgain] = useQuery({
    query: MyRoutesDocument,
    variables: { first: pageSize, after, filter: filterOf(question), orderBy, withInbox: key === first },
  });
  const { error, fetching } = answer;
  useAskAgain(error, readAgain);
  return { ...useLastAnswer(answer, key), error, fetching, readAgain };
}

/** Who turns to another page of the list begins at its first row, with eyes and keyboard, not below its last. */
function useTurning(ask: Ask, isAnswered: boolean) {
  const table = useRef<HTMLTableElement>(null);
  const isTurning = useRef(false);
  useEffect(() => {
    if (!isAnswered || !isTurning.current) return;
    isTurning.current = false;
    table.current?.focus({ preventScroll: true });
    table.current?.scrollIntoView();
  }, [isAnswered]);
  const turn = (after: string | null) => {
    isTurning.current = true;
    ask({ after });
  };
  return { table, turn };
}

interface Fresh {
  readonly fresh: ReadonlySet<string>;
  /** The latest of them, to be read out. */
  readonly news: string;
  hear(tiding: Tiding): void;
}

/** What changed while the viewer looked. */
function useFresh(routes: readonly RouteRowFragment[]): Fresh {
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState('');
  const hear = (tiding: Tiding) => {
    // What was told may be no longer the viewer's to read.
    if (tiding.type !== 'change') return setNews('');
    const { changedRoute, summary } = tiding.event;
    const name = routes.find(({ id }) => id === changedRoute.id)?.student?.displayName;
    setFresh((before) => new Set([...before, changedRoute.id]));
    setNews(name ? `${name}: ${summary}` : summary);
  };
  return { fresh, news, hear };
}

function noRoutes(question: Question, oversees: boolean): string {
  if (question.isAll || isNarrow(question)) return 'routes.none';
  return oversees ? 'routes.noneOwn' : 'routes.noneYet';
}

function Moved({ sortAgain }: { readonly sortAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="news-bar shown">
      {t('routes.moved')}
      <Button className="plain" onPress={sortAgain}>
        {t('routes.sortAgain')}
      </Button>
    </div>
  );
}

interface PagesProps {
  readonly question: Question;
  /** To the page that begins there. */
  readonly turn: (after: string | null) => void;
  readonly end: { readonly hasNextPage: boolean; readonly endCursor?: string | null } | undefined;
}

function Pages({ question, turn, end }: PagesProps) {
  const { t } = useTranslation();
  return (
    <div className="row start">
      {question.after !== null && <Button onPress={() => turn(null)}>{t('routes.first')}</Button>}
      {end?.hasNextPage && <Button onPress={() => turn(end.endCursor ?? null)}>{t('routes.next')}</Button>}
      <SaveList question={question} />
    </div>
  );
}
