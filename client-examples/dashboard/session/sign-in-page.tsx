import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { useTitle } from '../language/use-title.ts';
import { demoSignIn, listDemoPeople, type DemoPerson } from './demo-door.ts';
import { ProviderDoor } from './provider-door.tsx';
import { signInConfiguration, type SignInConfiguration } from './provider.ts';
import { useSession } from './session.tsx';

/** The doors of this server: its providers, or the demonstration's. */
export function SignInPage() {
  const { t } = useTranslation();
  const { problem } = useSession();
  useTitle(t('signIn.title'));
  const [doors, setDoors] = useState<SignInConfiguration | null>(null);
  const [isUnreachable, setUnreachable] = useState(false);

  useEffect(() => {
    signInConfiguration().then(setDoors, () => setUnreachable(true));
  }, []);

  const said = isUnreachable ? 'unreachable' : problem;
  return (
    <main id="content" className="sign-in">
      <div className="row">
        <h1>Transitieroute</h1>
        <LanguageSwitch />
      </div>
      {said && (
        <p role="alert" className="notice">
          {t(said)}
        </p>
      )}
      {doors === null && !isUnreachable && <output>{t('loading')}</output>}
      {doors?.isDemo === true && <DemoDoor />}
      {doors?.isDemo === false && <ProviderDoor providers={doors.issuers} />}
    </main>
  );
}

/** Everybody of the cast, by organisation. */
function DemoDoor() {
  const { t } = useTranslation();
  const { enterDemo, language } = useSession();
  const [people, setPeople] = useState<readonly DemoPerson[] | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    listDemoPeople(language).then(setPeople, () => setFailed(true));
  }, [language]);

  const choose = (email: string) => {
    demoSignIn(email, language).then(
      (token) => enterDemo(token, email),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p className="lead">{t('signIn.intro')}</p>
      {hasFailed && (
        <p role="alert" className="notice">
          {t('signIn.failed')}
        </p>
      )}
      {people === null && !hasFailed && <output>{t('loading')}</output>}
      <div className="columns">
        {byOrganisation(people ?? []).map(([organisation, members]) => (
          <section
            key={organisation}
            className={organisation ? 'card' : 'card many'}
            aria-labelledby={`org-${organisation}`}
          >
            <h2 id={`org-${organisation}`}>{organisation || t('signIn.students')}</h2>
            <p className="quiet">{t(`kind.${members[0]?.kind ?? 'OTHER'}`)}</p>
            <ul className="people">
              {members.map((person) => (
                <li key={person.email}>
                  <Button onPress={() => choose(person.email)}>
                    <span>{person.name}</span>
                    <span className="quiet">{person.functions.map((name) => t(`function.${name}`)).join(', ')}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** In the order in which they come into a route; students last, because there are many of them. */
const order = ['SCHOOL', 'MUNICIPALITY', 'SUPPORT_PROVIDER', 'COMPANY', 'UWV', 'REGION', 'OTHER', 'STUDENT'];

function byOrganisation(people: readonly DemoPerson[]): [string, DemoPerson[]][] {
  const groups = new Map<string, DemoPerson[]>();
  for (const person of people) {
    const name = person.organisation ?? '';
    groups.set(name, [...(groups.get(name) ?? []), person]);
  }
  const rank = (members: readonly DemoPerson[]) => order.indexOf(members[0]?.kind ?? '');
  return [...groups].toSorted(([, one], [, other]) => rank(one) - rank(other));
}
