import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen, filled, listed, type Field } from '../command/field.ts';
import {
  EndPartyDocument,
  InvitePartyDocument,
  OrganisationsToInviteDocument,
  type ConsentPurpose,
  type DataCategory,
  type OrganisationsToInviteQuery,
  type PartyLineFragment,
  type PartyRole,
  type PartyStatus,
} from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';

const purposes = [
  'GUIDANCE_TO_WORK',
  'INTERNSHIP',
  'FINDING_WORK',
  'KEEPING_WORK',
  'PROVISION_REQUEST',
  'HANDOVER',
] as const satisfies readonly ConsentPurpose[];

/** Which of these fits the organisation, the server says. */
const categories = [
  'PLAN',
  'WORK',
  'NEEDS',
  'EDUCATION',
  'IDENTITY',
  'COACHING',
  'PROVISIONS',
] as const satisfies readonly DataCategory[];

type Organisation = OrganisationsToInviteQuery['organisations']['nodes'][number];

/** Kinds without a part in a route are not there. */
const roleOf: Partial<Record<Organisation['kind'], PartyRole>> = {
  SCHOOL: 'SCHOOL',
  MUNICIPALITY: 'MUNICIPALITY',
  COMPANY: 'COMPANY',
  SUPPORT_PROVIDER: 'SUPPORT_PROVIDER',
};

export function useInviteParty({ id: routeId, parties, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const permission = viewerPermissions.partyInvite;
  const organisations = useOrganisations(parties, permission.isAllowed);
  const fields = useInviteFields();
  return command({
    label: t('team.invite'),
    meaning: t('team.inviteMeaning'),
    permission,
    isPlain: true,
    submit: t('team.inviteSend'),
    fields: fields(organisations),
    document: InvitePartyDocument,
    variables: (values) => ({
      routeId,
      input: {
        organisationId: values['organisationId'] ?? '',
        role: organisations.find(({ id }) => id === values['organisationId'])?.role ?? 'COMPANY',
        requestedCategories: listed(values, 'requestedCategories').map((value) => chosen(categories, value)),
        purpose: chosen(purposes, values['purpose']),
        message: filled(values, 'message'),
      },
    }),
  });
}

interface Invitable {
  readonly id: string;
  readonly name: string;
  readonly role: PartyRole;
}

const takesPart: readonly PartyStatus[] = ['PROPOSED', 'INVITED', 'ACTIVE'];

/** Those that do not take part, and are not asked to; in the order of their names. */
function useOrganisations(parties: RouteData['parties'], isWanted: boolean): readonly Invitable[] {
  const { i18n } = useTranslation();
  const [{ data }] = useQuery({ query: OrganisationsToInviteDocument, pause: !isWanted });
  const present = new Set(
    parties.filter(({ status }) => takesPart.includes(status)).map(({ organisation }) => organisation?.id),
  );
  return (data?.organisations.nodes ?? [])
    .flatMap(({ id, name, kind }) => {
      const role = roleOf[kind];
      return role && !present.has(id) ? [{ id, name, role }] : [];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, i18n.language));
}

function useInviteFields(): (organisations: readonly Invitable[]) => readonly Field[] {
  const { t } = useTranslation();
  return (organisations) => [
    {
      kind: 'choice',
      name: 'organisationId',
      label: t('team.organisation'),
      options: organisations.map(({ id, name, role }) => ({ value: id, label: `${name} (${t(`role.${role}`)})` })),
      isRequired: true,
    },
    {
      kind: 'ticks',
      name: 'requestedCategories',
      label: t('team.categories'),
      hint: t('team.categoriesHint'),
      options: categories.map((value) => ({ value, label: t(`student.category.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'purpose',
      label: t('team.purpose'),
      options: purposes.map((value) => ({ value, label: t(`student.purpose.${value}`) })),
      isRequired: true,
    },
    { kind: 'text', name: 'message', label: t('team.message') },
  ];
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
