import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Notice } from '../route/notice.tsx';
import { invitation, managerOf, type Provider } from './provider.ts';

/** One button for each provider; people come back to where they were. */
export function ProviderDoor({ providers }: { readonly providers: readonly Provider[] }) {
  const { t } = useTranslation();
  const [hasFailed, setHasFailed] = useState(false);
  const signIn = (provider: Provider) => {
    const { pathname, search } = window.location;
    setHasFailed(false);
    managerOf(provider)
      .signinRedirect({ state: pathname + search })
      .catch(() => setHasFailed(true));
  };
  return (
    <section className="card" aria-labelledby="providers">
      <h2 id="providers">{t('signIn.where')}</h2>
      {invitation() !== null && <p>{t('signIn.invited')}</p>}
      <Notice words={hasFailed ? t('signIn.failed') : null} />
      <ul className="people">
        {providers.map((provider) => (
          <li key={provider.issuer}>
            <Button onPress={() => signIn(provider)}>{t('signIn.at', { name: provider.name })}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
