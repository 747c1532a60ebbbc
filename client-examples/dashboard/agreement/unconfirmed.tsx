import { useTranslation } from 'react-i18next';
import type { RouteData } from '../route/route-content.tsx';
import { dayInWords } from '../language/dates.ts';
import { InPerson } from './in-person.tsx';
import { usePartyWords } from './viewer-on-route.ts';

interface Props {
  readonly route: RouteData;
}

/** Who is not bound to its part of the agreed plan yet. Told once for each party, and without alarm: nobody waits for it. */
export function Unconfirmed({ route }: Props) {
  const { t, i18n } = useTranslation();
  const { name, context } = usePartyWords();
  const open = new Map(
    route.proposals
      .filter(({ status }) => status === 'APPLIED')
      .flatMap((proposal) => proposal.signOffs.map((signOff) => ({ ...signOff, proposal })))
      .filter(({ isBlocking, decision }) => !isBlocking && decision !== 'AGREED')
      .map((part) => [part.by.id, part]),
  );
  if (!route.planVersion || open.size === 0) return null;
  return (
    <section className="card" aria-labelledby="unconfirmed" data-testid="unconfirmed">
      <h2 id="unconfirmed">{t('agreement.unconfirmed.title')}</h2>
      <p className="quiet">{t('agreement.unconfirmed.meaning', { context })}</p>
      <ul className="lines">
        {[...open.values()].map(({ id, by, decision, proposal: { offeredAt }, remark }) => (
          <li key={id}>
            {name(by)}
            <span className="quiet block">
              {decision === 'REFUSED' && t('agreement.unconfirmed.refused')}
              {decision !== 'REFUSED' &&
                offeredAt &&
                t('agreement.unconfirmed.since', { day: dayInWords(offeredAt, i18n.language) })}
            </span>
            {remark && <q className="block">{remark}</q>}
          </li>
        ))}
      </ul>
      {[...new Set([...open.values()].map(({ proposal }) => proposal))].filter(hasNoCard).map((proposal) => (
        <InPerson key={proposal.id} proposal={proposal} />
      ))}
    </section>
  );
}

/** Who is asked as well answers, and lets others answer, where the proposal itself stands. */
const hasNoCard = ({ viewerPermissions }: RouteData['proposals'][number]) =>
  !viewerPermissions.proposalSignOff.isAllowed;
