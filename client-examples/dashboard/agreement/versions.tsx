import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PlanVersionsDocument, type PlanVersionsQuery } from '../generated/graphql.ts';
import { momentInWords } from '../language/dates.ts';
import type { RouteData } from '../route/route-content.tsx';
import { VersionContent } from './version-content.tsx';

interface Props {
  readonly route: RouteData;
}

/** The plan as it was agreed, time after time. Nothing is read before somebody wants to know. */
export function Versions({ route }: Props) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { planVersion } = route;
  if (!planVersion) return null;
  return (
    <section aria-labelledby="versions" data-testid="versions">
      <details className="card" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <h2 id="versions">{t('agreement.versions.title')}</h2>
        </summary>
        {isOpen && <VersionList key={planVersion.id} routeId={route.id} />}
      </details>
    </section>
  );
}

function VersionList({ routeId }: { readonly routeId: string }) {
  const { t } = useTranslation();
  const [after, setAfter] = useState<string | null>(null);
  const [{ data, error }] = useQuery({ query: PlanVersionsDocument, variables: { id: routeId, after } });
  if (error) return <p role="alert">{error.graphQLErrors[0]?.message ?? t('unreachable')}</p>;
  if (!data) return <output>{t('loading')}</output>;
  const { nodes = [], pageInfo } = data.route?.planVersions ?? {};
  return (
    <>
      <p className="quiet">{t('agreement.versions.meaning')}</p>
      <ol className="lines">
        {nodes.map((version) => (
          <Version key={version.id} routeId={routeId} version={version} />
        ))}
      </ol>
      {pageInfo?.hasNextPage && (
        <Button className="plain" onPress={() => setAfter(pageInfo.endCursor ?? null)}>
          {t('agreement.versions.older')}
        </Button>
      )}
    </>
  );
}

type Listed = NonNullable<PlanVersionsQuery['route']>['planVersions']['nodes'][number];

function Version({ routeId, version }: { readonly routeId: string; readonly version: Listed }) {
  const { t, i18n } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li data-testid="version">
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          {t('agreement.versions.version', { number: version.number })}{' '}
          <span className="quiet">{momentInWords(version.agreedAt, i18n.language)}</span>
        </summary>
        {isOpen && version.number && <VersionContent routeId={routeId} number={version.number} />}
      </details>
    </li>
  );
}
