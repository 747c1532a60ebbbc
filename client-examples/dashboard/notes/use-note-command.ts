import { useTranslation } from 'react-i18next';
import { command, type Command } from '../command/command.ts';
import { AddNoteDocument, type AllowedFragment } from '../generated/graphql.ts';

interface Noted {
  readonly id: string;
  readonly title: string;
}

/** A note with a goal or an action. */
export function useNoteCommand(): (about: Noted, permission: AllowedFragment) => Command {
  const { t } = useTranslation();
  return ({ id, title }, permission) =>
    command({
      label: t('notes.add'),
      title: t('notes.about', { title }),
      permission,
      isPlain: true,
      submit: t('save'),
      fields: [{ kind: 'text', name: 'text', label: t('notes.text'), hint: t('notes.readers') }],
      document: AddNoteDocument,
      variables: ({ text = '' }) => ({ id, input: { text } }),
    });
}
