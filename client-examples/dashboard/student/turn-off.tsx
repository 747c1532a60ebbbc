import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { WithdrawConsentDocument, type DataCategory, type GivenConsentFragment } from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';

interface Props {
  readonly consent: GivenConsentFragment;
  readonly category: DataCategory;
  readonly name: string;
  readonly onDone: () => void;
}

/** No is as easy as yes was. What else the same yes was about goes on. */
export function TurnOff({ consent: { id }, category, name, onDone }: Props) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(WithdrawConsentDocument);
  const turnOff = async () => {
    if (await run({ id, input: { categories: [category] } })) onDone();
  };
  return (
    <div className="asking">
      <p>{t('student.reads.turnOff', { name })}</p>
      <div className="row start">
        <Button isDisabled={isRunning} onPress={() => void turnOff()}>
          {t('student.reads.yesOff')}
        </Button>
        <Button isDisabled={isRunning} onPress={onDone}>
          {t('student.reads.leave')}
        </Button>
      </div>
      <Notice words={problem} />
    </div>
  );
}
