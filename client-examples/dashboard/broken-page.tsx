import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { loadNewerBuild } from './later/newer-build.ts';
import { useTryAgain } from './later/use-try-again.ts';

/** In the place of a page that could not be drawn: what was sent is kept, and there is a way on. */
export function BrokenPage({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation();
  useTryAgain(resetErrorBoundary);
  useEffect(() => void loadNewerBuild(), []);
  return (
    <section className="card" role="alert">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.meaning')}</p>
      <div className="row start">
        <Button onPress={resetErrorBoundary}>{t('broken.again')}</Button>
        <Button className="plain" onPress={() => window.location.reload()}>
          {t('broken.reload')}
        </Button>
        <Link href="/">{t('routes.title')}</Link>
      </div>
    </section>
  );
}
