import { useTranslation } from 'react-i18next';
import { dayInWords } from '../language/dates.ts';
import type { RouteData } from '../route/route-content.tsx';
import { usePartyWords } from './viewer-on-route.ts';

interface Props {
  readonly route: RouteData;
}

/** Who of those that take part agreed to the plan as it holds now, each by its last yes. */
export function Signed({ route: { planVersion, proposals, parties } }: Props) {
  const { t, i18n } = useTranslation();
  const { name } = usePartyWords();
  const isActive = (partyId: string) => parties.some(({ id, status }) => id === partyId && status === 'ACTIVE');
  const agreed = new Map(
    proposals
      .filter(({ status }) => status === 'APPLIED')
      .flatMap(({ signOffs }) => signOffs)
      .filter(({ decision, by }) => decision === 'AGREED' && isActive(by.id))
      .toSorted((one, other) => (one.decidedAt ?? '').localeCompare(other.decidedAt ?? ''))
      .map((signOff) => [signOff.by.id, signOff]),
  );
  if (!planVersion || agreed.size === 0) return null;
  return (
    <section className="card" aria-labelledby="signed" data-testid="signed">
      <h2 id="signed">{t('agreement.signed.title')}</h2>
      <p className="quiet">{t('agreement.signed.since', { day: dayInWords(planVersion.agreedAt, i18n.language) })}</p>
      <ul className="lines">
        {[...agreed.values()].map(({ id, by, person, decidedAt }) => (
          <li key={id}>
            {name(by)}
            <span className="quiet block">
              {[person?.displayName, decidedAt && dayInWords(decidedAt, i18n.language)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
