import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { Command } from '../command/command.ts';
import { CommandRow } from '../command/command-row.tsx';
import type { NoteLineFragment } from '../generated/graphql.ts';
import { momentInWords } from '../language/dates.ts';
import './notes.css';

interface Props {
  /** What it is about, for who does not see where it stands. */
  readonly title: string;
  readonly notes: readonly NoteLineFragment[];
  readonly commands: readonly Command[];
}

/** The notes with a goal or an action, and what one rarely does with it: folded away until somebody wants to know. */
export function NotesAndMore({ title, notes, commands }: Props) {
  const { t } = useTranslation();
  if (notes.length === 0 && commands.every(({ permission }) => !permission.isAllowed)) return null;
  return (
    <details className="more" data-testid="more">
      <summary>
        {notes.length > 0 ? t('notes.count', { count: notes.length }) : t('more')}
        <span className="unseen"> {title}</span>
      </summary>
      <ul className="lines">
        {notes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </ul>
      <CommandRow commands={commands} />
    </details>
  );
}

function Note({ note: { text, author, person, createdAt } }: { readonly note: NoteLineFragment }) {
  const { i18n } = useTranslation();
  const { name } = usePartyWords();
  const who = [person?.displayName, author && name(author)].filter(Boolean);
  return (
    <li data-testid="note">
      <p className="words">{text}</p>
      <span className="quiet">{[...new Set(who), momentInWords(createdAt, i18n.language)].join(' · ')}</span>
    </li>
  );
}
