import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AnswerOutcomeDocument, type DisagreementCardFragment, type SignOffAnswer } from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';

/** Yes and no weigh the same. The version is that of the words on the screen: others are not agreed with unseen. */
export function AnswerOutcome({ disagreement }: { readonly disagreement: DisagreementCardFragment }) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(AnswerOutcomeDocument);
  const { id, version, viewerPermissions } = disagreement;
  if (!viewerPermissions.disagreementAnswerOutcome.isAllowed) return <Notice words={problem} />;
  const give = (answer: SignOffAnswer) => void run({ id, expectedVersion: version, input: { answer } });
  return (
    <>
      <p>{t('disagreements.answerMeaning')}</p>
      <div className="row start">
        <Button isDisabled={isRunning} onPress={() => give('AGREE')}>
          {t('agreement.agree')}
        </Button>
        <Button isDisabled={isRunning} onPress={() => give('REFUSE')}>
          {t('agreement.refuse')}
        </Button>
      </div>
      <Notice words={problem} />
    </>
  );
}
