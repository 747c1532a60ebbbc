import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { RefuseInvitationDocument, type DataCategory, type PartyReadsFragment } from '../generated/graphql.ts';
import { TitleForm } from '../route/title-form.tsx';
import { useChange } from '../route/use-change.ts';
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
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null);
  const wordsOf = useCategoryWords(party);
  const { invitation } = party;
  if (!invitation) return null;
  const { requestedCategories, purpose, message } = invitation;
  const tick = (category: DataCategory, isTicked: boolean) =>
    setChosen(isTicked ? [...chosen, category] : chosen.filter((other) => other !== category));
  const close = () => setAnswer(null);
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
      {answer === null && <Answers route={route} party={party} isChosen={chosen.length > 0} onAnswer={setAnswer} />}
      {answer === 'yes' && (
        <TurnOn routeId={route.id} party={party} categories={chosen} purpose={purpose} onDone={close} />
      )}
      {answer === 'no' && <Refuse partyId={party.id} onCancel={close} />}
    </div>
  );
}

interface AnswersProps extends Props {
  readonly isChosen: boolean;
  readonly onAnswer: (answer: 'yes' | 'no') => void;
}

function Answers({ route, party, isChosen, onAnswer }: AnswersProps) {
  const { t } = useTranslation();
  return (
    <div className="row start">
      {route.viewerPermissions.consentGrant.isAllowed && (
        <Button isDisabled={!isChosen} onPress={() => onAnswer('yes')}>
          {t('student.invitation.yes')}
        </Button>
      )}
      {party.viewerPermissions.invitationRefuse.isAllowed && (
        <Button onPress={() => onAnswer('no')}>{t('student.invitation.no')}</Button>
      )}
    </div>
  );
}

function Refuse({ partyId, onCancel }: { readonly partyId: string; readonly onCancel: () => void }) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(RefuseInvitationDocument);
  return (
    <TitleForm
      label={t('student.invitation.reason')}
      submit={t('student.invitation.no')}
      problem={problem}
      isRunning={isRunning}
      onCancel={onCancel}
      onSubmit={(reason) => run({ partyId, input: { reason } })}
    />
  );
}
