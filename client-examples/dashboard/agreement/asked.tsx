import { createContext, useContext, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OutcomeFragment, ProposalCardFragment } from '../generated/graphql.ts';
import { awaited } from './awaited.ts';
import { usePartyWords } from './viewer-on-route.ts';

/** What the viewer has just proposed, as the answer told it. */
export type AskedProposal = Extract<OutcomeFragment, { __typename: 'AgreementRequested' }>['proposal'];

/** Called with what was proposed instead of done. */
export const AskedContext = createContext<(proposal: AskedProposal) => void>(() => undefined);

export const useAsked = () => useContext(AskedContext);

interface Props {
  readonly asked: AskedProposal;
  /** As it stands now; null: not read yet. */
  readonly current: ProposalCardFragment | null;
  readonly onClose: () => void;
}

/** It stays in sight, wherever on the page the change was made: that it is not done yet must not be missed. */
export function Asked({ asked, current, onClose }: Props): ReactNode {
  const { t } = useTranslation();
  const { names } = usePartyWords();
  const waitsFor = awaited(current ?? asked);
  return (
    <output className="asked" data-testid="asked">
      <span>{waitsFor.length > 0 ? t('agreement.asked', { names: names(waitsFor) }) : t('agreement.askedNobody')}</span>
      <span className="row start">
        {current && <a href={`#${current.id}`}>{t('agreement.look')}</a>}
        <Button className="plain" onPress={onClose}>
          {t('agreement.close')}
        </Button>
      </span>
    </output>
  );
}
