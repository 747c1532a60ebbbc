import { useTranslation } from 'react-i18next';
import { usePartyWords, useViewerOnRoute } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { filled, isTicked } from '../command/field.ts';
import {
  EscalateDisagreementDocument,
  OfferOutcomeDocument,
  TakePositionDocument,
  WithdrawDisagreementDocument,
  type DisagreementCardFragment,
} from '../generated/graphql.ts';
import { useShownToCompany } from './use-raise.ts';

/** What a party to it, or who else may, does to bring it further. */
export function useDisagreementCommands(disagreement: DisagreementCardFragment): Command[] {
  return [
    useTakePosition(disagreement),
    useOfferOutcome(disagreement),
    useEscalate(disagreement),
    useWithdraw(disagreement),
  ];
}

function useTakePosition({ id, subject, positions, viewerPermissions }: DisagreementCardFragment): Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const { partyIds } = useViewerOnRoute();
  const shownToCompany = useShownToCompany();
  const own = positions.find(({ by }) => by && partyIds.includes(by.id));
  return command({
    label: t(own?.text ? 'disagreements.changePosition' : 'disagreements.takePosition', { context }),
    title: t('disagreements.about', { title: subject }),
    permission: viewerPermissions.disagreementTakePosition,
    isPlain: Boolean(own?.text),
    submit: t('save'),
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: t('disagreements.position', { context }),
        initial: own?.text,
        hint: t('disagreements.positionHint'),
      },
      ...shownToCompany(own?.isShownToCompany),
    ],
    document: TakePositionDocument,
    variables: (values) => ({
      id,
      input: { text: values['text'] ?? '', isShownToCompany: isTicked(values, 'isShownToCompany') },
    }),
  });
}

function useOfferOutcome({ id, version, outcome, subject, viewerPermissions }: DisagreementCardFragment): Command {
  const { t } = useTranslation();
  return command({
    label: t(outcome ? 'disagreements.offerOther' : 'disagreements.offer'),
    title: t('disagreements.about', { title: subject }),
    meaning: t('disagreements.offerMeaning'),
    permission: viewerPermissions.disagreementOfferOutcome,
    isPlain: true,
    submit: t('disagreements.offer'),
    version,
    fields: [{ kind: 'text', name: 'text', label: t('disagreements.terms') }],
    document: OfferOutcomeDocument,
    variables: ({ text = '' }, { expectedVersion }) => ({ id, expectedVersion, input: { text } }),
    theirs: (current) => (current.__typename === 'Disagreement' ? { text: current.outcome ?? '' } : null),
  });
}

function useEscalate({ id, version, level, outcome, viewerPermissions }: DisagreementCardFragment): Command {
  const { t } = useTranslation();
  const next = level === 'TEAM' ? 'MANAGEMENT' : 'REGION';
  return command({
    label: t('disagreements.escalate'),
    title: t(`disagreements.escalateTo.${next}`),
    meaning: [t(`disagreements.escalateMeaning.${next}`), outcome && t('disagreements.outcomeLapses')]
      .filter(Boolean)
      .join(' '),
    permission: viewerPermissions.disagreementEscalate,
    isPlain: true,
    version,
    fields: [{ kind: 'day', name: 'dueOn', label: t('disagreements.dueOn') }],
    document: EscalateDisagreementDocument,
    variables: (values, { expectedVersion }) => ({ id, expectedVersion, input: { dueOn: filled(values, 'dueOn') } }),
  });
}

function useWithdraw({ id, subject, viewerPermissions }: DisagreementCardFragment): Command {
  const { t } = useTranslation();
  return command({
    label: t('disagreements.withdraw'),
    title: t('disagreements.about', { title: subject }),
    meaning: t('disagreements.withdrawMeaning'),
    permission: viewerPermissions.disagreementWithdraw,
    isPlain: true,
    document: WithdrawDisagreementDocument,
    variables: () => ({ id }),
  });
}
