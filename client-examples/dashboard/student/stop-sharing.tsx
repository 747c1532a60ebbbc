import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { WithdrawConsentDocument, type GivenConsentFragment } from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { useChange } from '../route/use-change.ts';

interface Props {
  readonly name: string;
  /** What the party reads by. */
  readonly consents: readonly GivenConsentFragment[];
}

/** All that was allowed to one party, taken back at once. */
export function StopSharing({ name, consents }: Props) {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  const { run, problem, isRunning } = useChange(WithdrawConsentDocument);
  const stop = async () => {
    for (const { id } of consents) if (!(await run({ id, input: {} }))) return;
    setIsAsking(false);
  };
  if (!isAsking) {
    return (
      <Button className="plain" onPress={() => setIsAsking(true)}>
        {t('student.reads.stopAll', { name })}
      </Button>
    );
  }
  return (
    <div className="asking">
      <p>{t('student.reads.stopAllMeaning', { name })}</p>
      <div className="row start">
        <Button isDisabled={isRunning} onPress={() => void stop()}>
          {t('student.reads.yesOff')}
        </Button>
        <Button isDisabled={isRunning} onPress={() => setIsAsking(false)}>
          {t('student.reads.leave')}
        </Button>
      </div>
      <Notice words={problem} />
    </div>
  );
}
