import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementAround } from '../agreement/agreement-around.tsx';
import { DialogHost } from '../command/dialog-host.tsx';
import { DoneContext } from '../command/done.ts';
import { NewsContext } from '../command/news.ts';
import { DraftsAround } from '../drafts/drafts-around.tsx';
import { useTitle } from '../language/use-title.ts';
import { LiveBadge } from '../live/live-badge.tsx';
import { NewsBar } from '../live/news-bar.tsx';
import { BackToList } from '../routes/back-to-list.tsx';
import { useWasLookedAt } from '../routes/place-in-list.ts';
import { StudentSide } from '../student/student-side.tsx';
import { Notice } from './notice.tsx';
import { RouteContent } from './route-content.tsx';
import { useRoutePage } from './use-route-page.ts';

export function RoutePage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  // It stands on paper, in the history and on the tab of a shared screen: nobody's name.
  useTitle(t('route.title'));
  useWasLookedAt(id);
  const { data, error, isLoading, isOutdated, news, state, refresh } = useRoutePage(id);
  const route = data?.route ?? null;
  return (
    <>
      <BackToList />
      <News news={news} />
      <Notice words={error ? (error.graphQLErrors[0]?.message ?? t('unreachable')) : null} />
      {isLoading && <output>{t('loading')}</output>}
      {data && !route && <h1>{t('route.notFound')}</h1>}
      {data && route && (
        <>
          <div className="row">
            <h1>{route.student?.displayName ?? t('route.nameWithheld')}</h1>
            <LiveBadge state={state} />
          </div>
          <DraftsAround route={route}>
            <AgreementAround data={data} route={route}>
              <DoneContext value={refresh}>
                <NewsContext value={news}>
                  <DialogHost withheld={route.withheldFields}>
                    <div className={isOutdated ? 'outdated' : undefined}>
                      <StudentSide routeId={route.id} place={route.feedCursor}>
                        <RouteContent route={route} today={data.viewer.today} />
                      </StudentSide>
                    </div>
                  </DialogHost>
                </NewsContext>
              </DoneContext>
            </AgreementAround>
          </DraftsAround>
        </>
      )}
    </>
  );
}

function News({ news }: { readonly news: readonly string[] }) {
  const [seen, setSeen] = useState(0);
  return <NewsBar onClose={() => setSeen(news.length)}>{news.slice(seen).at(-1)}</NewsBar>;
}
