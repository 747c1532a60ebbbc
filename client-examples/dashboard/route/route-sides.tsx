import { useTranslation } from 'react-i18next';
import { momentInWords } from '../language/dates.ts';
import type { RouteData } from './route-content.tsx';

interface Props {
  readonly route: RouteData;
}

export function Changes({ route }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <section className="card" aria-labelledby="changes">
      <h2 id="changes">{t('route.changes')}</h2>
      <ol className="lines">
        {route.changes.nodes.toReversed().map(({ cursor, summary, at }) => (
          <li key={cursor}>
            {summary}
            <span className="quiet block">{momentInWords(at, i18n.language)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is not for this role is said, so that an empty list is not read as "there is nothing". */
export function Withheld({ route }: Props) {
  const { t } = useTranslation();
  const names = route.withheldFields.map((field) => t(`field.${field}`, { defaultValue: '' })).filter(Boolean);
  if (names.length === 0) return null;
  return (
    <section className="card" aria-labelledby="withheld">
      <h2 id="withheld">{t('route.withheld')}</h2>
      <p className="quiet">{t('route.withheldWhy')}</p>
      <ul className="lines">
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
