import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { MyRoutesQuery } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';

type Item = MyRoutesQuery['viewer']['inbox']['nodes'][number];

/** What waits for the viewer, most urgent first. */
export function Inbox({ items }: { readonly items: readonly Item[] }) {
  const { t, i18n } = useTranslation();
  if (items.length === 0) return null;
  return (
    <section className="card" aria-labelledby="inbox">
      <h2 id="inbox">{t('routes.inbox')}</h2>
      <ul className="lines">
        {items.map(({ id, reason, dueOn, route }) => (
          <li key={id}>
            {route ? <Link href={`/routes/${route.id}`}>{reason}</Link> : reason}
            {route?.student?.displayName && <> · {route.student.displayName}</>}
            {dueOn && <span className="quiet"> · {dayInWords(dueOn, i18n.language)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
