import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { FirstOfInboxFragment } from '../generated/graphql.ts';
import { InboxWhen } from '../inbox/inbox-when.tsx';

/** The first of what waits for the viewer, most urgent first. */
export function Inbox({ inbox }: { readonly inbox: FirstOfInboxFragment | null }) {
  const { t } = useTranslation();
  if (!inbox || inbox.nodes.length === 0) return null;
  return (
    <section className="card" aria-labelledby="inbox" data-testid="inbox">
      <h2 id="inbox">{t('inbox.title')}</h2>
      <ul className="lines">
        {inbox.nodes.map((item) => (
          <li key={item.id}>
            {item.route ? <Link href={`/routes/${item.route.id}`}>{wordsOf(item)}</Link> : wordsOf(item)}
            <InboxWhen item={item} />
          </li>
        ))}
      </ul>
      <p>
        <Link href="/inbox">{t(inbox.pageInfo.hasNextPage ? 'inbox.all' : 'inbox.open')}</Link>
      </p>
    </section>
  );
}

const wordsOf = ({ reason, route }: FirstOfInboxFragment['nodes'][number]): string =>
  [reason, route?.student?.displayName].filter(Boolean).join(' · ');
