import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { InboxLineFragment } from '../generated/graphql.ts';
import { useTitle } from '../language/use-title.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { Notice } from '../route/notice.tsx';
import { BackToList } from '../routes/back-to-list.tsx';
import './inbox.css';
import { InboxItem } from './inbox-item.tsx';
import { byUrgency } from './urgency.ts';
import { useInbox, type Inbox } from './use-inbox.ts';

/** All that waits for the viewer, on whichever route, to be answered here. */
export function InboxPage() {
  const { t } = useTranslation();
  useTitle(t('inbox.title'));
  const [after, setAfter] = useState<string | null>(null);
  const { data, error, fetching, state, items: asked, hold, answered } = useInbox(after);
  const pageInfo = data?.viewer.inbox.pageInfo;
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
          {asked.length === 0 ? t('inbox.none') : !pageInfo?.hasNextPage && t('inbox.count', { count: asked.length })}
        </output>
      )}
      {byUrgency(asked, data?.viewer.today ?? '').map(([urgency, items]) => (
        <Group
          key={urgency}
          urgency={urgency}
          items={items}
          place={data?.viewer.feedCursor ?? ''}
          hold={hold}
          answered={answered}
        />
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

interface GroupProps extends Pick<Inbox, 'hold' | 'answered'> {
  readonly urgency: string;
  readonly items: readonly InboxLineFragment[];
  /** Changes when the list has been read afresh. */
  readonly place: string;
}

function Group({ urgency, items, place, hold, answered }: GroupProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`urgency-${urgency}`}>
      <h2 id={`urgency-${urgency}`}>{t(`inbox.urgency.${urgency}`)}</h2>
      <ul className="cards stack" data-testid={`inbox-${urgency}`}>
        {items.map((item) => (
          <InboxItem key={item.id} item={item} place={place} hold={hold} answered={answered} />
        ))}
      </ul>
    </section>
  );
}
