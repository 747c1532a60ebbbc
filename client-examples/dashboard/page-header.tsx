import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { MeDocument } from './generated/graphql.ts';
import { LanguageSwitch } from './language/language-switch.tsx';
import { useSession } from './session/session.tsx';

export function PageHeader() {
  const { t } = useTranslation();
  const { session, leave, actAs } = useSession();
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
      {memberships.length > 1 && (
        <label className="acting">
          {t('header.actingAs')}
          <select value={session?.actingAs ?? ''} onChange={(event) => actAs(event.target.value || null)}>
            <option value="">{t('header.choose')}</option>
            {memberships.map(({ id, organisation }) => (
              <option key={id} value={id}>
                {organisation.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <LanguageSwitch />
      <Button className="plain" onPress={leave}>
        {t('header.leave')}
      </Button>
    </header>
  );
}
