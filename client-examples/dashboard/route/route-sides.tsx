import { useTranslation } from 'react-i18next';
import { momentInWords } from '../language/dates.ts';
import type { RouteData } from './route-content.tsx';

interface Props {
  readonly route: RouteData;
}

export function Parties({ route }: Props) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="parties">
      <h2 id="parties">{t('route.parties')}</h2>
      <ul className="lines">
        {route.parties.map((party) => (
          <li key={party.id}>
            <strong>{party.organisation?.name ?? t('role.STUDENT')}</strong>
            <span className="quiet">
              {party.organisation && <> · {t(`role.${party.role}`)}</>}
              {party.id === route.lead?.id && <> · {t('route.lead')}</>}
              {party.status !== 'ACTIVE' && <> · {t(`partyStatus.${party.status}`)}</>}
            </span>
            {party.assignments.length > 0 && (
              <span className="block">{party.assignments.map(({ person }) => person.displayName).join(', ')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Needs({ route }: Props) {
  const { t } = useTranslation();
  const { supportProfile: profile } = route;
  if (route.supportNeeds.length === 0 && !profile) return null;
  return (
    <section className="card" aria-labelledby="needs">
      <h2 id="needs">{t('route.needs')}</h2>
      {profile?.strengths && <p>{profile.strengths}</p>}
      {profile?.whatHelps && <p>{profile.whatHelps}</p>}
      <ul className="lines">
        {route.supportNeeds.map((need) => (
          <li key={need.id}>
            <strong>{t(`need.${need.code}`)}</strong>
            {need.value !== null && need.value !== undefined && <> · {need.value}</>}
            <span className="quiet"> · {t(`weight.${need.weight}`)}</span>
            {need.explanation && <q className="block">{need.explanation}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
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
