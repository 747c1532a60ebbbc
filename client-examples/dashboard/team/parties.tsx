import { useTranslation } from 'react-i18next';
import { CommandRow } from '../command/command-row.tsx';
import type { PartyLineFragment } from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';
import { useAssign, useUnassign } from './assignment-commands.ts';
import { useEndParty, useInviteParty } from './team-commands.ts';

/** Who shares the route, and who is asked to. */
export function Parties({ route }: { readonly route: RouteData }) {
  const { t } = useTranslation();
  const invite = useInviteParty(route);
  return (
    <section className="card" aria-labelledby="parties" data-testid="team">
      <h2 id="parties">{t('route.parties')}</h2>
      <ul className="lines">
        {route.parties.map((party) => (
          <Party key={party.id} party={party} isLead={party.id === route.lead?.id} />
        ))}
      </ul>
      <CommandRow commands={[invite]} />
    </section>
  );
}

function Party({ party, isLead }: { readonly party: PartyLineFragment; readonly isLead: boolean }) {
  const { t } = useTranslation();
  const end = useEndParty(party);
  const assign = useAssign(party);
  const unassign = useUnassign();
  const { organisation, role, status, assignments } = party;
  const commands = [assign, ...assignments.map(unassign), end];
  const acting = ({ person, function: as }: (typeof assignments)[number]) =>
    as === 'CONTACT' ? person.displayName : `${person.displayName} (${t(`team.as.${as}`)})`;
  return (
    <li data-testid="party">
      <strong className="party-name">{organisation?.name ?? t('role.STUDENT')}</strong>
      <span className="quiet">
        {organisation && <> · {t(`role.${role}`)}</>}
        {isLead && <> · {t('route.lead')}</>}
        {status !== 'ACTIVE' && <> · {t(`partyStatus.${status}`)}</>}
      </span>
      {assignments.length > 0 && <span className="block">{assignments.map(acting).join(', ')}</span>}
      {commands.some(({ permission }) => permission.isAllowed) && (
        <details data-testid="more">
          <summary>
            {t('more')}
            <span className="unseen"> {organisation?.name ?? t('role.STUDENT')}</span>
          </summary>
          <CommandRow commands={commands} />
        </details>
      )}
    </li>
  );
}
