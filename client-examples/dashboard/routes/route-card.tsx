import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RouteCardFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';

export function RouteCard({ route }: { readonly route: RouteCardFragment }) {
  const { t, i18n } = useTranslation();
  const { attention } = route;
  const parties = route.parties.filter(({ status, role }) => status === 'ACTIVE' && role !== 'STUDENT');
  return (
    <li className="card">
      <h2>
        <Link href={`/routes/${route.id}`}>{route.student?.displayName ?? t('route.nameWithheld')}</Link>
      </h2>
      <p>
        <span className="tag">{t(`routeStatus.${route.status}`)}</span> {t(`phase.${route.phase}`)}
      </p>
      <p className="quiet">{parties.map(({ organisation }) => organisation?.name).join(', ')}</p>
      <ul className="facts">
        {attention.lateActions > 0 && <li className="late">{t('attention.late', { count: attention.lateActions })}</li>}
        {attention.waitingForViewer > 0 && <li>{t('attention.waiting', { count: attention.waitingForViewer })}</li>}
        {attention.nextDueOn && <li>{t('attention.next', { day: dayInWords(attention.nextDueOn, i18n.language) })}</li>}
      </ul>
      {attention.lastChange && <p className="quiet">{attention.lastChange.summary}</p>}
    </li>
  );
}
