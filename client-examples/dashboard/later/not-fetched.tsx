import { Button } from 'react-aria-components';
import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { useTryAgain } from './use-try-again.ts';

/** In the place of something small that did not come: the rest of the page does without. */
export function NotFetched({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation();
  useTryAgain(resetErrorBoundary);
  return (
    <Button className="plain" onPress={resetErrorBoundary}>
      {t('broken.again')}
    </Button>
  );
}
