import { useTranslation } from 'react-i18next';
import { usePartyOptions } from '../agreement/viewer-on-route.ts';
import { changedFrom } from '../command/changed-from.ts';
import { command, type Command } from '../command/command.ts';
import { filled, type Field, type Values } from '../command/field.ts';
import { useRaise } from '../disagreements/use-raise.ts';
import {
  DropActionDocument,
  ReviseActionDocument,
  type ActionRowFragment,
  type ActionWordsFragment,
} from '../generated/graphql.ts';
import { useNoteCommand } from '../notes/use-note-command.ts';
import { useDropFields } from './drop-fields.ts';

type Words = Pick<ActionWordsFragment, 'title' | 'dueOn' | 'owner'>;

export function useActionFields(): (action?: Words) => Field[] {
  const { t } = useTranslation();
  const options = usePartyOptions();
  return (action) => [
    { kind: 'line', name: 'title', label: t('action.title'), initial: action?.title },
    {
      kind: 'choice',
      name: 'ownerId',
      label: t('action.owner'),
      options,
      none: t('nobody'),
      initial: action?.owner?.id,
    },
    { kind: 'day', name: 'dueOn', label: t('action.dueOn'), initial: action?.dueOn },
  ];
}

export const actionInput = (values: Values) => ({
  title: values['title'] ?? '',
  dueOn: filled(values, 'dueOn'),
  // Who names nobody leaves it to the server whom that means.
  ...(filled(values, 'ownerId') !== null && { ownerId: filled(values, 'ownerId') }),
});

const valuesOfAction = ({ title, dueOn, owner }: Words): Values => ({
  title,
  dueOn: dueOn ?? '',
  ownerId: owner?.id ?? '',
});

export function useActionCommands(action: ActionRowFragment): Command[] {
  const { t } = useTranslation();
  const fields = useActionFields();
  const dropFields = useDropFields();
  const raise = useRaise();
  const note = useNoteCommand();
  const { actionRevise, actionDrop, noteAdd, disagreementRaise } = action.viewerPermissions;
  const { id, version, title } = action;
  const revise = command({
    label: t('action.revise'),
    permission: actionRevise,
    isContent: true,
    isPlain: true,
    submit: t('save'),
    version,
    fields: fields(action),
    document: ReviseActionDocument,
    variables: (values, basis) => ({
      id,
      ...basis,
      input: changedFrom(valuesOfAction(action), values, {
        ...actionInput(values),
        ownerId: filled(values, 'ownerId'),
      }),
    }),
    theirs: (current) => (current.__typename === 'Action' ? valuesOfAction(current) : null),
  });
  const drop = command({
    label: t('action.drop'),
    title: t('action.dropTitle', { title }),
    permission: actionDrop,
    isContent: true,
    isPlain: true,
    version,
    fields: dropFields,
    document: DropActionDocument,
    variables: ({ reason = '' }, basis) => ({ id, ...basis, input: { reason } }),
  });
  return [note(action, noteAdd), revise, raise({ id, title, permission: disagreementRaise }), drop];
}
