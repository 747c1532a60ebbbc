import { useTranslation } from 'react-i18next';
import type { ProposalCardFragment } from '../generated/graphql.ts';
import { ProposalCard } from './proposal-card.tsx';

/** Once they were offered, and not overtaken. */
const answered: readonly string[] = ['OPEN', 'APPLIED', 'REFUSED'];

interface Props {
  readonly proposals: readonly ProposalCardFragment[];
}

/** What waits for an answer, what of the agreed plan the viewer can still confirm, and a last no that asks for another try. */
export function Proposals({ proposals }: Props) {
  const { t } = useTranslation();
  const last = proposals.filter(({ status }) => answered.includes(status)).at(-1);
  const shown = proposals.filter(
    (proposal) =>
      proposal.status === 'OPEN' ||
      proposal.viewerPermissions.proposalSignOff.isAllowed ||
      (proposal === last && proposal.status === 'REFUSED'),
  );
  // What came to nothing, and whoever asked for it may ask for again.
  const again = proposals.filter(
    (proposal) => proposal.viewerPermissions.proposalReoffer.isAllowed && !shown.includes(proposal),
  );
  if (shown.length === 0 && again.length === 0) return null;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{t('agreement.title')}</h2>
      <ul className="cards stack">
        {shown.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      {again.length > 0 && (
        <details data-testid="came-to-nothing">
          <summary>{t('agreement.again', { count: again.length })}</summary>
          <ul className="cards stack">
            {again.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
