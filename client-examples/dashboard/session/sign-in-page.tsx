import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../language/language-switch.tsx';
import { demoSignIn, listDemoPeople, type DemoPerson } from './demo-door.ts';
import { useSession } from './session.tsx';

/** The demo door: everybody of the cast, by organisation. A server with an OpenID provider has none. */
export function SignInPage() {
  const { t } = useTranslation();
  const { enter, language } = useSession();
  const [people, setPeople] = useState<readonly DemoPerson[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    listDemoPeople(language).then(setPeople, () => setProblem('signIn.noDoor'));
  }, [language]);

  const choose = (email: string) => {
    demoSignIn(email, language).then(enter, () => setProblem('signIn.failed'));
  };
  return (
    <main id="content" className="sign-in">
      <div className="row">
        <h1>Transitieroute</h1>
        <LanguageSwitch />
      </div>
      {people !== null && <p className="lead">{t('signIn.intro')}</p>}
      {problem && (
        <p role="alert" className="notice">
          {t(problem)}
        </p>
      )}
      {people === null && !problem && <output>{t('loading')}</output>}
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
    </main>
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
