import { useTranslation } from 'react-i18next';
import { find, type Find } from '../command/find.ts';
import {
  ColleaguesFoundDocument,
  OrganisationsFoundDocument,
  type OrganisationKind,
  type PartyRole,
} from '../generated/graphql.ts';

/** An organisation takes part as what it is; other kinds have no part in a route. */
export const roles = [
  'SCHOOL',
  'MUNICIPALITY',
  'COMPANY',
  'SUPPORT_PROVIDER',
] as const satisfies readonly (OrganisationKind & PartyRole)[];

/** Those that could take part, but for these; the value names the role too, for the one follows from the other. */
export function useFindOrganisation(except: readonly string[]): Find {
  const { t } = useTranslation();
  return find({
    document: OrganisationsFoundDocument,
    variables: (words) => ({ words }),
    optionsOf: ({ organisations }) =>
      organisations.nodes.flatMap(({ id, name, kind }) => {
        const role = roles.find((one) => one === kind);
        return role && !except.includes(id)
          ? [{ value: `${id} ${role}`, label: `${name} (${t(`role.${role}`)})` }]
          : [];
      }),
  });
}

/** The people of the viewer's own organisation, but for these. */
export const findColleague = (except: readonly string[]): Find =>
  find({
    document: ColleaguesFoundDocument,
    variables: (words) => ({ words }),
    optionsOf: ({ viewer }) =>
      viewer.colleagues.nodes
        .filter(({ id }) => !except.includes(id))
        .map(({ id, displayName }) => ({ value: id, label: displayName })),
  });

/** Where somebody lives: by the code of the municipality. */
export const findMunicipality: Find = find({
  document: OrganisationsFoundDocument,
  variables: (words) => ({ words, kind: 'MUNICIPALITY' as const }),
  optionsOf: ({ organisations }) =>
    organisations.nodes.flatMap(({ name, municipalityCode }) =>
      municipalityCode ? [{ value: municipalityCode, label: name }] : [],
    ),
});
