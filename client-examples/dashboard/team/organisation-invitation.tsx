import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { command } from '../command/command.ts';
import { CommandRow } from '../command/command-row.tsx';
import { filled } from '../command/field.ts';
import { DialogHost } from '../command/dialog-host.tsx';
import {
  AcceptInvitationDocument,
  DeclineInvitationDocument,
  InvitationToAnswerDocument,
  type InvitedPartyFragment,
} from '../generated/graphql.ts';
import { Notice } from '../route/notice.tsx';
import { findColleague } from './found.ts';

/** To an organisation that reads nothing of the route yet: who asks, what for, and what it would read. */
export function OrganisationInvitation({ partyId }: { readonly partyId: string }) {
  const { t } = useTranslation();
  const [{ data, error }] = useQuery({ query: InvitationToAnswerDocument, variables: { id: partyId } });
  if (error) return <Notice words={error.graphQLErrors[0]?.message ?? t('unreachable')} />;
  if (!data) return <output>{t('loading')}</output>;
  if (data.node?.__typename !== 'Party') return <p>{t('inbox.gone')}</p>;
  return (
    <DialogHost>
      <Answer party={data.node} />
    </DialogHost>
  );
}

function Answer({ party: { id, invitation, viewerPermissions } }: { readonly party: InvitedPartyFragment }) {
  const { t } = useTranslation();
  const accept = command({
    label: t('team.accept'),
    meaning: t('team.acceptMeaning'),
    permission: viewerPermissions.partyAcceptInvitation,
    fields: [
      {
        kind: 'search',
        name: 'personId',
        label: t('team.acceptFor'),
        hint: t('team.acceptForHint'),
        find: findColleague([]),
      },
    ],
    document: AcceptInvitationDocument,
    variables: (values) => ({ id, input: { personId: filled(values, 'personId') } }),
  });
  const decline = command({
    label: t('team.decline'),
    permission: viewerPermissions.partyDeclineInvitation,
    fields: [{ kind: 'text', name: 'reason', label: t('why') }],
    document: DeclineInvitationDocument,
    variables: ({ reason = '' }) => ({ id, input: { reason } }),
  });
  if (!invitation) return <p>{t('inbox.gone')}</p>;
  return (
    <div data-testid="organisation-invitation">
      <p>{t('team.invitedBy', { name: invitation.from.name, purpose: t(`student.purpose.${invitation.purpose}`) })}</p>
      {invitation.message && <q className="block">{invitation.message}</q>}
      <p>{t('team.wouldRead')}</p>
      <ul>
        {invitation.requestedCategories.map((category) => (
          <li key={category}>{t(`student.category.${category}`)}</li>
        ))}
      </ul>
      <CommandRow commands={[accept, decline]} />
    </div>
  );
}
