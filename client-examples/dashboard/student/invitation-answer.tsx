import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command } from '../command/command.ts';
import { useOpenDialog } from '../command/dialog-host.tsx';
import { RefuseInvitationDocument, type DataCategory, type PartyReadsFragment } from '../generated/graphql.ts';
import { useCategoryWords } from './category-words.ts';
import type { StudentRoute } from './student-side.tsx';
import { TurnOn } from './turn-on.tsx';

interface Props {
  readonly route: StudentRoute;
  readonly party: PartyReadsFragment;
}

/** May they take part, and what may they read? Nothing is ticked beforehand: a yes is something one does. */
export function InvitationAnswer({ route, party }: Props) {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  const [chosen, setChosen] = useState<readonly DataCategory[]>([]);
  const [isYes, setIsYes] = useState(false);
  const wordsOf = useCategoryWords(party);
  const { invitation } = party;
  if (!invitation) return null;
  const { requestedCategories, purpose, message } = invitation;
  const tick = (category: DataCategory, isTicked: boolean) =>
    setChosen(isTicked ? [...chosen, category] : chosen.filter((other) => other !== category));
  return (
    <div className="asking" data-testid="invitation">
      <h3>{t('student.invitation.question', { name: name(party) })}</h3>
      <p>{t('student.invitation.purpose', { purpose: t(`student.purpose.${purpose}`) })}</p>
      {message && <q className="block">{message}</q>}
      <fieldset>
        <legend>{t('student.invitation.which')}</legend>
        {requestedCategories.map((category) => (
          <label key={category} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(category)}
              onChange={({ target }) => tick(category, target.checked)}
            />
            {wordsOf(category)}
          </label>
        ))}
      </fieldset>
      {isYes ? (
        <TurnOn routeId={route.id} party={party} categories={chosen} purpose={purpose} onDone={() => setIsYes(false)} />
      ) : (
        <Answers route={route} party={party} isChosen={chosen.length > 0} onYes={() => setIsYes(true)} />
      )}
    </div>
  );
}

interface AnswersProps extends Props {
  readonly isChosen: boolean;
  readonly onYes: () => void;
}

function Answers({ route, party, isChosen, onYes }: AnswersProps) {
  const { t } = useTranslation();
  const refusal = command({
    label: t('student.invitation.no'),
    permission: party.viewerPermissions.invitationRefuse,
    fields: [{ kind: 'text', name: 'reason', label: t('student.invitation.reason') }],
    document: RefuseInvitationDocument,
    variables: ({ reason = '' }) => ({ partyId: party.id, input: { reason } }),
  });
  const open = useOpenDialog([refusal]);
  return (
    <div className="row start">
      {route.viewerPermissions.consentGrant.isAllowed && (
        <Button isDisabled={!isChosen} onPress={onYes}>
          {t('student.invitation.yes')}
        </Button>
      )}
      {refusal.permission.isAllowed && <Button onPress={() => open(refusal)}>{refusal.label}</Button>}
    </div>
  );
}
