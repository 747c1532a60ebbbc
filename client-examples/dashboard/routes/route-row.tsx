import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RouteRowFragment } from '../generated/graphql.ts';
import { dayInWords, momentInWords } from '../language/dates.ts';
import { PlaceOnLine } from './place-on-line.tsx';

interface Props {
  readonly route: RouteRowFragment;
  readonly today: string;
  /** Somebody changed it while the viewer looked. */
  readonly isFresh: boolean;
}

export const RouteRow = memo(function RouteRow({ route, today, isFresh }: Props) {
  const { t } = useTranslation();
  return (
    <tr className={isFresh ? 'fresh' : undefined} data-testid="route-row">
      <th scope="row">
        <Link href={`/routes/${route.id}`}>{route.student?.displayName ?? t('route.nameWithheld')}</Link>
      </th>
      <td>
        <PlaceOnLine phase={route.phase} window={route} today={today} />
      </td>
      <td>
        <span className="tag">{t(`routeStatus.${route.status}`)}</span>
      </td>
      <td>
        <Attention attention={route.attention} today={today} />
      </td>
      <td>
        <LastChange change={route.attention.lastChange} isFresh={isFresh} />
      </td>
    </tr>
  );
});

interface AttentionProps {
  readonly attention: RouteRowFragment['attention'];
  readonly today: string;
}

function Attention({ attention, today }: AttentionProps) {
  const { t, i18n } = useTranslation();
  const { waitingForViewer, lateActions, nextDueOn } = attention;
  return (
    <ul>
      {waitingForViewer > 0 && (
        <li>
          <strong>{t('attention.waiting', { count: waitingForViewer })}</strong>
        </li>
      )}
      {lateActions > 0 && <li className="late">{t('attention.late', { count: lateActions })}</li>}
      {nextDueOn && (
        <li className="quiet">
          {t(nextDueOn < today ? 'attention.since' : 'attention.next', { day: dayInWords(nextDueOn, i18n.language) })}
        </li>
      )}
    </ul>
  );
}

interface LastChangeProps {
  readonly change: RouteRowFragment['attention']['lastChange'];
  readonly isFresh: boolean;
}

function LastChange({ change, isFresh }: LastChangeProps) {
  const { t, i18n } = useTranslation();
  if (!change) return null;
  return (
    <>
      {change.summary}
      <span className="quiet block">
        {momentInWords(change.at, i18n.language)}
        {isFresh && <> · {t('routes.fresh')}</>}
      </span>
    </>
  );
}
