import { useTranslation } from 'react-i18next';
import type { RouteData } from './route-content.tsx';

interface Props {
  readonly route: RouteData;
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
