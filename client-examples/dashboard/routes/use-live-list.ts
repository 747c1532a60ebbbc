import { useMemo, useState } from 'react';
import { useQuery, type CombinedError } from 'urql';
import type { FeedState } from '../../feed/follow-plan.ts';
import type { Tiding } from '../../feed/feed-chain.ts';
import { placeOfKeyboard, stayOnPage } from '../command/stay-on-page.ts';
import {
  MyRoutesDocument,
  type FirstOfInboxFragment,
  type MyRoutesQuery,
  type RouteRowFragment,
} from '../generated/graphql.ts';
import { routeOf } from '../live/route-of.ts';
import { useAskAgain, useLastAnswer } from '../live/use-last-answer.ts';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { filterOf, type Question } from './question.ts';
import { useFirstOfInbox } from './use-first-of-inbox.ts';

const pageSize = 50;

const none: readonly RouteRowFragment[] = [];

interface LiveList extends Pick<Fresh, 'fresh' | 'news'> {
  readonly data: MyRoutesQuery | undefined;
  /** Those that the viewer may read for all they know now. */
  readonly routes: readonly RouteRowFragment[];
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  readonly inbox: FirstOfInboxFragment | null;
  readonly state: FeedState;
}

/** The list as it is now: read, and read afresh whenever something happens on a route in it. */
export function useLiveList(question: Question): LiveList {
  const { data, routes, error, fetching, readAgain, outdate } = useRouteList(question);
  const { fresh, news, hear } = useFresh(routes);
  const { inbox, readInboxAgain, outdateInbox } = useFirstOfInbox(data?.viewer.inbox);
  const readBoth = () => {
    readAgain();
    readInboxAgain();
  };
  const refresh = useSoon(readBoth, 300);
  const state = usePlanFeed(null, data?.viewer.feedCursor, (tiding) => {
    hear(tiding);
    if (tiding.type === 'change') return refresh();
    // What may be read no more leaves at once, and the keyboard goes on nearby.
    const routeId = routeOf(tiding);
    const place = placeOfKeyboard();
    outdate(routeId);
    outdateInbox(routeId);
    readBoth();
    stayOnPage(place);
  });
  return { data, routes, error, fetching, inbox, fresh, news, state };
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
  const { data, outdate, isOutdated } = useLastAnswer(answer, key);
  const nodes = data?.routes.nodes ?? none;
  const routes = useMemo(() => nodes.filter(({ id }) => !isOutdated(id)), [nodes, isOutdated]);
  return { data, routes, error, fetching, readAgain, outdate };
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
