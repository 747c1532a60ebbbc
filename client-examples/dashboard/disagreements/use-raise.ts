import { useTranslation } from 'react-i18next';
import { usePartyWords, useViewerOnRoute } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { isTicked, listed, type Field } from '../command/field.ts';
import { RaiseDisagreementDocument, type AllowedFragment } from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';

interface About {
  readonly id: string;
  readonly title: string;
  readonly permission: AllowedFragment;
}

/** Whether a company may read it is asked where one takes part that is not the viewer's own. */
export function useShownToCompany(): (isShown?: boolean) => Field[] {
  const { t } = useTranslation();
  const { parties, partyIds } = useViewerOnRoute();
  const isThere = parties.some(({ id, role }) => role === 'COMPANY' && !partyIds.includes(id));
  return (isShown = false) =>
    isThere
      ? [
          {
            kind: 'tick',
            name: 'isShownToCompany',
            label: t('disagreements.shownToCompany'),
            initial: isShown ? 'true' : '',
          },
        ]
      : [];
}

/** About a goal or an action, which gives it its name. */
export function useRaise(): (about: About) => Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const shownToCompany = useShownToCompany();
  return ({ id, title, permission }) =>
    command({
      label: t('disagreements.raiseHere'),
      title: t('disagreements.about', { title }),
      meaning: t('disagreements.raiseMeaning'),
      permission,
      isPlain: true,
      submit: t('disagreements.send'),
      fields: [
        { kind: 'text', name: 'position', label: t('disagreements.position', { context }) },
        ...shownToCompany(),
      ],
      document: RaiseDisagreementDocument,
      variables: (values) => ({
        id,
        input: { position: values['position'] ?? '', isShownToCompany: isTicked(values, 'isShownToCompany') },
      }),
    });
}

/** About something that is no goal and no action: it is named, and so is who should have a say. */
export function useRaiseOnRoute({ id, lead, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const { name, context } = usePartyWords();
  const { parties, partyIds } = useViewerOnRoute();
  const shownToCompany = useShownToCompany();
  // Student and lead are party to it always, and so is who raises it.
  const others = parties.filter((party) => party.role !== 'STUDENT' && ![lead?.id, ...partyIds].includes(party.id));
  const options = others.map((party) => ({ value: party.id, label: name(party) }));
  return command({
    label: t('disagreements.raise'),
    title: t('disagreements.raiseTitle'),
    meaning: t('disagreements.raiseMeaning'),
    permission: viewerPermissions.disagreementRaise,
    about: ['disagreements'],
    submit: t('disagreements.send'),
    fields: [
      { kind: 'line', name: 'subject', label: t('disagreements.subject') },
      { kind: 'text', name: 'position', label: t('disagreements.position', { context }) },
      ...(options.length > 0
        ? [{ kind: 'ticks' as const, name: 'partyIds', label: t('disagreements.parties'), options }]
        : []),
      ...shownToCompany(),
    ],
    document: RaiseDisagreementDocument,
    variables: (values) => ({
      id,
      input: {
        subject: values['subject'] ?? '',
        position: values['position'] ?? '',
        // Nobody is no list.
        ...(values['partyIds'] && { partyIds: listed(values, 'partyIds') }),
        isShownToCompany: isTicked(values, 'isShownToCompany'),
      },
    }),
  });
}
