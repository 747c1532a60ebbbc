import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { useDrafts } from '../drafts/drafts.ts';
import type { PartyNameFragment } from '../generated/graphql.ts';
import type { Command } from './command.ts';

type Asking = Pick<Command, 'permission' | 'isContent'>;

interface AgreementHint {
  /** Whose agreement it needs, said before anything is pressed; null: it applies at once, or is collected first. */
  namesFor(command: Asking, isCollected?: boolean): string | null;
  /** In a sentence; of these commands alone, where others stand beside them. */
  sentence(names: string, labels?: readonly string[]): string;
}

export function useAgreementHint(): AgreementHint {
  const { t } = useTranslation();
  const { names: inWords } = usePartyWords();
  const { collecting } = useDrafts();
  return {
    namesFor({ permission: { needsAgreementOf }, isContent = false }, isCollected = true) {
      if (collecting && isContent && isCollected) return null;
      return needsAgreementOf.length > 0 ? inWords(studentFirst(needsAgreementOf)) : null;
    },
    sentence: (names, labels) =>
      labels ? t('command.needsOf', { names, commands: labels.join(', ') }) : t('command.needs', { names }),
  };
}

const studentFirst = (parties: readonly PartyNameFragment[]) =>
  parties.toSorted((one, other) => Number(other.role === 'STUDENT') - Number(one.role === 'STUDENT'));
