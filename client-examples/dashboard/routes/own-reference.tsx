import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../generated/graphql.ts';

/** A parent or guardian gives it to the student or the school, who can't look them up. */
export function OwnReference() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: MeDocument });
  const { person, student, memberships = [] } = data?.viewer ?? {};
  // Whoever is here for a workplace is not asked about home.
  if (!person || student || memberships.some(({ organisation }) => organisation.kind === 'COMPANY')) return null;
  return (
    <section>
      <details className="card" data-testid="own-reference">
        <summary>
          <h2>{t('ownReference.title')}</h2>
        </summary>
        <p>{t('ownReference.meaning')}</p>
        <p className="own-reference">{person.id}</p>
      </details>
    </section>
  );
}
