import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { InboxDocument, type InboxLineFragment } from '../generated/graphql.ts';
import { useTitle } from '../language/use-title.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { useAskAgain, useLastAnswer } from '../live/use-last-answer.ts';
import { usePlanFeed } from '../live/use-plan-feed.ts';
import { useSoon } from '../live/use-soon.ts';
import { Notice } from '../route/notice.tsx';
import { BackToList } from '../routes/back-to-list.tsx';
import './inbox.css';
import { InboxItem } from './inbox-item.tsx';
import { byUrgency } from './urgency.ts';

const none: readonly InboxLineFragment[] = [];

/** All that waits for the viewer, on whichever route, to be answered here. */
export function InboxPage() {
  const { t } = useTranslation();
  useTitle(t('inbox.title'));
  const [after, setAfter] = useState<string | null>(null);
  const [answer, readAgain] = useQuery({ query: InboxDocument, variables: { after } });
  const { error, fetching } = answer;
  const { data, outdate } = useLastAnswer(answer, after ?? '');
  useAskAgain(error, readAgain);
  const refresh = useSoon(readAgain);
  const state = usePlanFeed(null, data?.viewer.feedCursor, ({ type }) => {
    if (type !== 'change') outdate();
    refresh();
  });
  const { nodes: asked = none, pageInfo } = data?.viewer.inbox ?? {};
  const [held, hold] = useState<InboxLineFragment | null>(null);
  const nodes = held && !asked.some(({ id }) => id === held.id) ? [...asked, held] : asked;
  return (
    <>
      <BackToList />
      <div className="row">
        <h1>{t('inbox.title')}</h1>
        <LiveBadge state={state} />
      </div>
      <Notice words={error ? (error.graphQLErrors[0]?.message ?? t('unreachable')) : null} />
      {!data && fetching && <output>{t('loading')}</output>}
      {data && (
        <output>
          {nodes.length === 0 ? t('inbox.none') : !pageInfo?.hasNextPage && t('inbox.count', { count: nodes.length })}
        </output>
      )}
      {byUrgency(nodes, data?.viewer.today ?? '').map(([urgency, items]) => (
        <Group key={urgency} urgency={urgency} items={items} place={data?.viewer.feedCursor ?? ''} hold={hold} />
      ))}
      <div className="row start">
        {after !== null && <Button onPress={() => setAfter(null)}>{t('routes.first')}</Button>}
        {pageInfo?.hasNextPage && (
          <Button onPress={() => setAfter(pageInfo.endCursor ?? null)}>{t('routes.next')}</Button>
        )}
      </div>
    </>
  );
}

interface GroupProps {
  readonly urgency: string;
  readonly items: readonly InboxLineFragment[];
  /** Changes when the list has been read afresh. */
  readonly place: string;
  readonly hold: (item: InboxLineFragment | null) => void;
}

function Group({ urgency, items, place, hold }: GroupProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`urgency-${urgency}`}>
      <h2 id={`urgency-${urgency}`}>{t(`inbox.urgency.${urgency}`)}</h2>
      <ul className="cards stack" data-testid={`inbox-${urgency}`}>
        {items.map((item) => (
          <InboxItem key={item.id} item={item} place={place} hold={hold} />
        ))}
      </ul>
    </section>
  );
}
