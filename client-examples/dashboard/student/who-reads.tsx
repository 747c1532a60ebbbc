import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { CommandRow } from '../command/command-row.tsx';
import type { GivenConsentFragment, PartyReadsFragment } from '../generated/graphql.ts';
import { CategoryLine } from './category-line.tsx';
import { InvitationAnswer } from './invitation-answer.tsx';
import { linesOf } from './reading.ts';
import type { StudentRoute } from './student-side.tsx';
import { StopSharing } from './stop-sharing.tsx';
import { useRefuseRequest } from './use-refuse-request.ts';
import { useRequestConsent } from './use-request-consent.ts';

interface Props {
  readonly route: StudentRoute;
}

/** Who reads what and why, as far as the viewer may know; who may change it, changes it here. */
export function WhoReads({ route }: Props) {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const known = route.parties.filter(({ grants, organisation }) => grants && organisation);
  const asked = known.filter(({ status, invitation }) => status === 'PROPOSED' && invitation);
  const taking = known.filter(({ status }) => ['INVITED', 'ACTIVE'].includes(status));
  const ask = useRequestConsent(route);
  if (known.length === 0) return null;
  return (
    <section className="card" aria-labelledby="who-reads" data-testid="who-reads">
      <h2 id="who-reads">{t('student.reads.title')}</h2>
      <p className="quiet">{t('student.reads.meaning', { context })}</p>
      {asked.map((party) => (
        <InvitationAnswer key={party.id} route={route} party={party} />
      ))}
      <ul className="lines">
        {taking.map((party) => (
          <PartyReads key={party.id} route={route} party={party} />
        ))}
      </ul>
      <CommandRow commands={[ask]} />
    </section>
  );
}

const mayWithdraw = ({ viewerPermissions }: GivenConsentFragment) => viewerPermissions.consentWithdraw.isAllowed;

function PartyReads({ route, party }: Props & { readonly party: PartyReadsFragment }) {
  const { t } = useTranslation();
  const { name, context } = usePartyWords();
  const lines = linesOf(party, route.consents);
  const refuse = useRefuseRequest(party);
  const given = new Set(lines.map(({ consent }) => consent));
  const mine = [...given].filter((consent) => consent !== null).filter(mayWithdraw);
  return (
    <li data-testid="party-reads">
      <h3>{name(party)}</h3>
      <p>{t(`student.reads.byRole.${party.role}`, { context })}</p>
      {lines.length > 0 && (
        <ul className="switches" aria-label={t('student.reads.more', { name: name(party) })}>
          {lines.map((line) => (
            <CategoryLine key={line.category} route={route} party={party} line={line} />
          ))}
        </ul>
      )}
      {mine.length > 0 && <StopSharing name={name(party)} consents={mine} />}
      <CommandRow commands={[refuse]} />
    </li>
  );
}
