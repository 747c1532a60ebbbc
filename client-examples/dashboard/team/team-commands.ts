import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen, listed } from '../command/field.ts';
import {
  EndPartyDocument,
  InvitePartyDocument,
  type PartyLineFragment,
  type PartyStatus,
} from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';
import { roles, useFindOrganisation } from './found.ts';
import { categoriesIn, useReadingFields, whyIn } from './reading-fields.ts';

const takesPart: readonly PartyStatus[] = ['PROPOSED', 'INVITED', 'ACTIVE'];

export function useInviteParty({ id: routeId, parties, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const readingFields = useReadingFields();
  // Those that do not take part can be asked again.
  const present = parties.filter(({ status }) => takesPart.includes(status));
  const presentIds = present.flatMap(({ organisation }) => organisation?.id ?? []);
  return command({
    label: t('team.invite'),
    meaning: t('team.inviteMeaning'),
    permission: viewerPermissions.partyInvite,
    isPlain: true,
    submit: t('team.inviteSend'),
    fields: [
      {
        kind: 'search',
        name: 'organisationId',
        label: t('team.organisation'),
        hint: t('command.searchHint'),
        find: useFindOrganisation(presentIds),
        isRequired: true,
      },
      ...readingFields({ name: 'requestedCategories', label: t('team.categories') }),
    ],
    document: InvitePartyDocument,
    variables(values) {
      const [organisationId = '', role] = listed(values, 'organisationId');
      const requestedCategories = categoriesIn(values, 'requestedCategories');
      return { routeId, input: { organisationId, role: chosen(roles, role), requestedCategories, ...whyIn(values) } };
    },
  });
}

export function useEndParty({ id, viewerPermissions, ...party }: PartyLineFragment): Command {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  return command({
    label: t('team.end'),
    title: t('team.endTitle', { name: name(party) }),
    meaning: t('team.endMeaning'),
    permission: viewerPermissions.partyEnd,
    isPlain: true,
    fields: [{ kind: 'text', name: 'reason', label: t('why') }],
    document: EndPartyDocument,
    variables: ({ reason = '' }) => ({ id, input: { reason } }),
  });
}
