import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { useTryAgain } from './use-try-again.ts';

/** With what it is reset by who does not try again. */
export const givenUp = 'given up';

/**
 * In the place of a form that did not come; the page behind it stays, with what was typed there. The browser's own dialog:
 * ours may be what did not come.
 */
export function FormNotFetched({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  // The keyboard is back at the button first: from there the form takes it, and gives it back.
  const leave = (how?: string) => {
    dialog.current?.close();
    resetErrorBoundary(how);
  };
  const tryAgain = () => leave();
  useTryAgain(tryAgain);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby="form-not-fetched"
      onCancel={(event) => {
        event.preventDefault();
        leave(givenUp);
      }}
    >
      <h2 id="form-not-fetched">{t('broken.form')}</h2>
      <p role="alert">{t('broken.formMeaning')}</p>
      <div className="row start">
        <Button onPress={tryAgain}>{t('broken.again')}</Button>
        <Button className="plain" onPress={() => window.location.reload()}>
          {t('broken.reload')}
        </Button>
        <Button className="plain" onPress={() => leave(givenUp)}>
          {t('cancel')}
        </Button>
      </div>
    </dialog>
  );
}
