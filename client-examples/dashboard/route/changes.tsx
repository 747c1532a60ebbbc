import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HistoryDocument, type ChangeLinesFragment } from '../generated/graphql.ts';
import { beginOfDay, dayBefore, momentInWords } from '../language/dates.ts';
import { useReadWith } from '../live/use-read-with.ts';
import { Notice } from './notice.tsx';
import type { RouteData } from './route-content.tsx';

interface Props {
  readonly route: RouteData;
  readonly today: string;
}

/** What happened, the latest first: page by page back to the beginning, or since yesterday. */
export function Changes({ route, today }: Props) {
  const { t } = useTranslation();
  const [before, setBefore] = useState<string | null>(null);
  const [isRecent, setIsRecent] = useState(false);
  const isLatest = before === null && !isRecent;
  const since = isRecent ? beginOfDay(dayBefore(today)) : null;
  const [{ data, error, fetching }, readAgain] = useQuery({
    query: HistoryDocument,
    variables: { id: route.id, before, since },
    pause: isLatest,
  });
  useReadWith(route.feedCursor, () => isLatest || readAgain());
  const changes = isLatest ? route.changes : data?.route?.changes;
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{t('route.changes')}</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={isRecent}
          onChange={({ target }) => {
            setIsRecent(target.checked);
            setBefore(null);
          }}
        />
        {t('route.sinceYesterday')}
      </label>
      <Notice words={error ? (error.graphQLErrors[0]?.message ?? t('unreachable')) : null} />
      {!changes && fetching && <output>{t('loading')}</output>}
      {changes?.nodes.length === 0 && <p>{t('route.noChanges')}</p>}
      {changes && <Lines changes={changes} />}
      <div className="row start">
        {changes?.pageInfo.hasPreviousPage && (
          <Button className="plain" onPress={() => setBefore(changes.pageInfo.startCursor ?? null)}>
            {t('route.older')}
          </Button>
        )}
        {before !== null && (
          <Button className="plain" onPress={() => setBefore(null)}>
            {t('route.latest')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Lines({ changes }: { readonly changes: ChangeLinesFragment }) {
  const { i18n } = useTranslation();
  return (
    <ol className="lines">
      {changes.nodes.toReversed().map(({ cursor, summary, at }) => (
        <li key={cursor} data-testid="change">
          {summary}
          <span className="quiet block">{momentInWords(at, i18n.language)}</span>
        </li>
      ))}
    </ol>
  );
}
