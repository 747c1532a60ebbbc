import { useTranslation } from 'react-i18next';
import { command, type Command } from '../command/command.ts';
import { listed, type Field } from '../command/field.ts';
import { SignProposalDocument, type ProposalCardFragment, type ProposalLineFragment } from '../generated/graphql.ts';
import { usePartyWords } from './viewer-on-route.ts';

/** A no says why, and to which lines; without a choice it is about all of them. */
export function useRefusal(
  { id, version, viewerPermissions }: ProposalCardFragment,
  lines: readonly ProposalLineFragment[],
): Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const which: Field = {
    kind: 'ticks',
    name: 'refusedChangeIds',
    label: t('agreement.which', { context }),
    hint: t('agreement.whichHint'),
    options: lines.map((line) => ({ value: line.id, label: line.summary })),
  };
  const why: Field = {
    kind: 'text',
    name: 'remark',
    label: t('agreement.why'),
    hint: t('agreement.whyHint', { context }),
  };
  return command({
    label: t('agreement.refuse'),
    permission: viewerPermissions.proposalSignOff,
    version,
    fields: lines.length > 1 ? [which, why] : [why],
    document: SignProposalDocument,
    variables: (values, { expectedVersion }) => ({
      id,
      expectedVersion,
      input: {
        answer: 'REFUSE' as const,
        refusedChangeIds: listed(values, 'refusedChangeIds'),
        remark: values['remark'] ?? '',
      },
    }),
  });
}
