import { useDeferredValue, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { Begin } from '../begin/begin.tsx';
import { useTitle } from '../language/use-title.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { Notice } from '../route/notice.tsx';
import { Inbox } from './inbox.tsx';
import { useIsRegional, useOversight } from './oversight.ts';
import { isNarrow, useQuestion, type Ask, type Question } from './question.ts';
import { useComeBack } from './place-in-list.ts';
import { RouteTable } from './route-table.tsx';
import { RouteTools } from './route-tools.tsx';
import './routes.css';
import { SaveList } from './save-list.tsx';
import { useSteadyOrder } from './steady-order.ts';
import { useLiveList } from './use-live-list.ts';

export function RoutesPage() {
  const { t } = useTranslation();
  useTitle(t('routes.title'));
  const oversees = useOversight();
  const isRegional = useIsRegional();
  const [asked, ask] = useQuestion();
  const question = { ...asked, isAll: asked.isAll && oversees };
  const { data, routes, error, fetching, inbox, fresh, news, state } = useLiveList(question);
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
      <Notice
        words={
          error && (isNowhere(error) ? t('routes.noSuchPage') : (error.graphQLErrors[0]?.message ?? t('unreachable')))
        }
      />
      <output className="unseen" data-testid="news">
        {news}
      </output>
      {!data && fetching && <output>{t('loading')}</output>}
      {data?.routes.nodes.length === 0 && <p>{t(isRegional ? 'routes.noneRegion' : noRoutes(question, oversees))}</p>}
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

/** The page of the list that the address names is none of this list: somebody else's, or of long ago. */
const isNowhere = ({ graphQLErrors }: CombinedError) =>
  graphQLErrors.some(({ extensions }) => extensions['code'] === 'CURSOR_INVALID');

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
