import { Button } from 'react-aria-components';
import type { FallbackProps } from 'react-error-boundary';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';

/** In the place of a page that could not be drawn: what was sent is kept, and there is a way on. */
export function BrokenPage({ resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslation();
  return (
    <section className="card" role="alert">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.meaning')}</p>
      <div className="row start">
        <Button onPress={resetErrorBoundary}>{t('broken.again')}</Button>
        <Link href="/">{t('routes.title')}</Link>
      </div>
    </section>
  );
}
