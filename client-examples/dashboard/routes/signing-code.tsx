import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { SetSigningCodeDocument } from '../generated/graphql.ts';
import { TitleForm } from '../route/title-form.tsx';

/** One's own code, for meetings at which everybody signs on one device. It is never shown again. */
export function SigningCode() {
  const { t } = useTranslation();
  const client = useClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [isSet, setIsSet] = useState(false);
  const [isShown, setIsShown] = useState(false);
  const send = async (code: string) => {
    setIsRunning(true);
    const { data, error } = await client.mutation(SetSigningCodeDocument, { code });
    setIsRunning(false);
    const outcome = data?.signingCodeSet;
    const isDone = outcome?.__typename === 'SigningCodeSaved';
    const issues = outcome?.__typename === 'InvalidInputProblem' ? outcome.issues : [];
    setIsSet(isDone);
    setProblem(isDone ? null : (issues[0]?.message ?? error?.graphQLErrors[0]?.message ?? t('unreachable')));
    return isDone;
  };
  return (
    <section>
      <details className="card" data-testid="signing-code">
        <summary>
          <h2>{t('signingCode.title')}</h2>
        </summary>
        <p>{t('signingCode.meaning')}</p>
        <TitleForm
          label={t('signingCode.label')}
          submit={t('signingCode.save')}
          problem={problem}
          isRunning={isRunning}
          isSecret={!isShown}
          onSubmit={send}
        >
          <label className="check">
            <input type="checkbox" checked={isShown} onChange={({ target }) => setIsShown(target.checked)} />
            {t('signingCode.show')}
          </label>
        </TitleForm>
        {isSet && <output>{t('signingCode.saved')}</output>}
      </details>
    </section>
  );
}
