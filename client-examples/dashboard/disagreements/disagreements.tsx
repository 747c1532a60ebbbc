import { useTranslation } from 'react-i18next';
import { CommandRow } from '../command/command-row.tsx';
import type { RouteData } from '../route/route-content.tsx';
import { DisagreementCard } from './disagreement-card.tsx';
import { useRaiseOnRoute } from './use-raise.ts';
import './disagreements.css';

/** On what the parties do not agree: the rest of the plan goes on. What was settled stays to be read. */
export function Disagreements({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  const raise = useRaiseOnRoute(route);
  const { disagreements, withheldFields } = route;
  const isWithheld = withheldFields.includes('disagreements');
  if (disagreements.length === 0 && !raise.permission.isAllowed) return null;
  const open = disagreements.filter(({ status }) => status === 'OPEN');
  const closed = disagreements.filter(({ status }) => status !== 'OPEN');
  return (
    <section className="disagreements" aria-labelledby="disagreements" data-testid="disagreements">
      <h2 id="disagreements">{t('disagreements.title')}</h2>
      <p className="quiet">{t(`disagreements.${open.length > 0 ? 'meaning' : isWithheld ? 'withheld' : 'none'}`)}</p>
      <ul className="cards stack">
        {open.map((disagreement) => (
          <DisagreementCard key={disagreement.id} disagreement={disagreement} />
        ))}
      </ul>
      <CommandRow commands={[{ ...raise, isPlain: true }]} />
      {closed.length > 0 && (
        <details>
          <summary>{t('disagreements.closed', { count: closed.length })}</summary>
          <ul className="cards stack">
            {closed.map((disagreement) => (
              <DisagreementCard key={disagreement.id} disagreement={disagreement} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
