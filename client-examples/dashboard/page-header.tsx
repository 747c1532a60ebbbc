import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { MeDocument, type MeQuery } from './generated/graphql.ts';
import { LanguageSwitch } from './language/language-switch.tsx';
import { useSession } from './session/session.tsx';

export function PageHeader() {
  const { t } = useTranslation();
  const { leave } = useSession();
  const [{ data }] = useQuery({ query: MeDocument });
  const memberships = data?.viewer.memberships ?? [];
  return (
    <header className="page-header">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Link href="/" className="brand">
        Transitieroute
      </Link>
      <span className="who" data-testid="who">
        {data?.viewer.person?.displayName}
        {memberships.length === 1 && <span className="quiet"> · {memberships[0]?.organisation.name}</span>}
      </span>
      {memberships.length > 1 && <ActingAs memberships={memberships} />}
      <LanguageSwitch />
      <Button className="plain" onPress={leave}>
        {t('header.leave')}
      </Button>
    </header>
  );
}

interface ActingAsProps {
  readonly memberships: MeQuery['viewer']['memberships'];
}

/** Who works for several organisations reads and acts for one of them at a time. */
function ActingAs({ memberships }: ActingAsProps) {
  const { t } = useTranslation();
  const { session, actAs } = useSession();
  const [said, setSaid] = useState('');
  const choose = (chosen: string) => {
    const name = memberships.find(({ id }) => id === chosen)?.organisation.name;
    actAs(chosen || null);
    setSaid(name ? t('header.actingNow', { name }) : '');
  };
  return (
    <label className="acting">
      {t('header.actingAs')}
      <select value={session?.actingAs ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('header.choose')}</option>
        {memberships.map(({ id, organisation }) => (
          <option key={id} value={id}>
            {organisation.name}
          </option>
        ))}
      </select>
      <output className="unseen">{said}</output>
    </label>
  );
}
