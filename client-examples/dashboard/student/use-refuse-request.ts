import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { RefuseConsentRequestDocument, type PartyReadsFragment } from '../generated/graphql.ts';

/** The student leaves it at what this party reads now. */
export function useRefuseRequest(party: PartyReadsFragment): Command {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  return command({
    label: t('student.reads.noMore'),
    meaning: t('student.reads.noMoreMeaning', { name: name(party) }),
    permission: party.viewerPermissions.consentRequestRefuse,
    isPlain: true,
    document: RefuseConsentRequestDocument,
    variables: () => ({ partyId: party.id }),
  });
}
