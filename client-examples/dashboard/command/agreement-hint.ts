import { useTranslation } from 'react-i18next';
import { usePartyWords, useViewerOnRoute } from '../agreement/viewer-on-route.ts';
import { useDrafts } from '../drafts/drafts.ts';
import type { PartyNameFragment } from '../generated/graphql.ts';
import type { Command } from './command.ts';
import type { Values } from './field.ts';

type Asking = Pick<Command, 'permission' | 'isContent' | 'partyThatAgrees'>;

interface AgreementHint {
  /** Whose agreement it needs, said before anything is pressed; null: it applies at once, or is collected first. */
  namesFor(command: Asking, isCollected?: boolean, values?: Values): string | null;
  /** In a sentence; of these commands alone, where others stand beside them. */
  sentence(names: string, labels?: readonly string[]): string;
}

export function useAgreementHint(): AgreementHint {
  const { t } = useTranslation();
  const { names: inWords } = usePartyWords();
  const { parties, partyIds } = useViewerOnRoute();
  const { collecting } = useDrafts();
  return {
    namesFor(
      { permission: { needsAgreementOf }, isContent = false, partyThatAgrees },
      isCollected = true,
      values = {},
    ) {
      if (collecting && isContent && isCollected) return null;
      const id = partyThatAgrees && values[partyThatAgrees];
      const isAsked = needsAgreementOf.some((party) => party.id === id) || partyIds.includes(id ?? '');
      const named = isAsked ? [] : parties.filter((party) => party.id === id);
      const asked = studentFirst([...needsAgreementOf, ...named]);
      const toChoose = partyThatAgrees && !id ? [t('command.partyChosen')] : [];
      return asked.length + toChoose.length > 0 ? inWords(asked, toChoose) : null;
    },
    sentence: (names, labels) =>
      labels ? t('command.needsOf', { names, commands: labels.join(', ') }) : t('command.needs', { names }),
  };
}

const studentFirst = (parties: readonly PartyNameFragment[]) =>
  parties.toSorted((one, other) => Number(other.role === 'STUDENT') - Number(one.role === 'STUDENT'));
