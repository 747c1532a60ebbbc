import { useTranslation } from 'react-i18next';
import { command, type Command } from '../command/command.ts';
import { filled, isTicked, type Field } from '../command/field.ts';
import {
  AddActionDocument,
  OfferDraftDocument,
  OpenDraftDocument,
  RemoveFromDraftDocument,
  ReofferProposalDocument,
  WithdrawProposalDocument,
  type DraftedLinesFragment,
  type ProposalCardFragment,
  type ProposalLineFragment,
} from '../generated/graphql.ts';
import { actionInput, useActionFields } from '../route/action-commands.ts';
import type { RouteData } from '../route/route-content.tsx';

export function useOpenDraft({ id: routeId, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  return command({
    label: t('drafts.open'),
    meaning: t('drafts.openMeaning'),
    permission: viewerPermissions.draftOpen,
    about: ['proposals'],
    isPlain: true,
    fields: [{ kind: 'line', name: 'title', label: t('drafts.name') }],
    document: OpenDraftDocument,
    variables: ({ title = '' }) => ({ routeId, input: { title } }),
  });
}

export function useDraftCommands({ id, version, title, viewerPermissions }: ProposalCardFragment): Command[] {
  const { t } = useTranslation();
  const respondBy = useRespondBy();
  const offer = command({
    label: t('drafts.offer'),
    title: t('drafts.offerTitle', { title }),
    meaning: t('drafts.offerMeaning'),
    permission: viewerPermissions.draftOffer,
    version,
    fields: [respondBy],
    document: OfferDraftDocument,
    variables: (values, { expectedVersion }) => ({
      id,
      expectedVersion,
      input: { respondBy: filled(values, 'respondBy') },
    }),
  });
  const withdraw = command({
    label: t('drafts.withdraw'),
    title: t('drafts.withdrawTitle', { title }),
    meaning: t('drafts.withdrawMeaning'),
    permission: viewerPermissions.proposalWithdraw,
    isPlain: true,
    document: WithdrawProposalDocument,
    variables: () => ({ id }),
  });
  return [offer, withdraw];
}

type LinePermissions = DraftedLinesFragment['changes'][number]['viewerPermissions'];

/** To a goal that the draft itself adds, an action in the same draft; and what was collected in error is taken out again. */
export function useLineCommands(): (line: ProposalLineFragment, permissions: LinePermissions) => Command[] {
  const { t } = useTranslation();
  const fields = useActionFields();
  return ({ id, summary, fields: said }, { actionAdd, draftRemove }) => [
    command({
      label: t('action.add'),
      title: t('drafts.addActionTitle', { title: said.find(({ name }) => name === 'title')?.after ?? summary }),
      meaning: t('drafts.addActionMeaning'),
      permission: actionAdd,
      isPlain: true,
      fields: fields(),
      document: AddActionDocument,
      variables: (values) => ({ goalId: id, draftId: null, input: actionInput(values) }),
    }),
    command({
      label: t('drafts.remove'),
      title: t('drafts.removeTitle', { line: summary }),
      meaning: t('drafts.removeMeaning'),
      permission: draftRemove,
      isPlain: true,
      document: RemoveFromDraftDocument,
      variables: () => ({ id }),
    }),
  ];
}

/** What is left of a proposal that came to nothing. */
export function useReoffer({ id, title, status, viewerPermissions }: ProposalCardFragment): Command {
  const { t } = useTranslation();
  const respondBy = useRespondBy();
  const refused: Field = { kind: 'tick', name: 'includesRefused', label: t('drafts.includesRefused') };
  const inDraft: Field = { kind: 'tick', name: 'isInDraft', label: t('drafts.isInDraft') };
  return command({
    label: t('drafts.reoffer'),
    title: t('drafts.offerTitle', { title: title || t('agreement.firstPlan') }),
    meaning: t(status === 'REFUSED' ? 'drafts.reofferMeaning' : 'drafts.reofferAll'),
    permission: viewerPermissions.proposalReoffer,
    fields: status === 'REFUSED' ? [refused, inDraft, respondBy] : [inDraft, respondBy],
    document: ReofferProposalDocument,
    variables: (values) => ({
      id,
      input: {
        respondBy: filled(values, 'respondBy'),
        includesRefused: isTicked(values, 'includesRefused'),
        isInDraft: isTicked(values, 'isInDraft'),
      },
    }),
  });
}

function useRespondBy(): Field {
  const { t } = useTranslation();
  return { kind: 'day', name: 'respondBy', label: t('agreement.ready.respondBy'), hint: t('drafts.respondByHint') };
}
