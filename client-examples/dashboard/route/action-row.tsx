import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ReportProgressDocument, type ActionRowFragment, type ActionStatus } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { NotesAndMore } from '../notes/notes-and-more.tsx';
import { useActionCommands } from './action-commands.ts';
import { Notice } from './notice.tsx';
import { useOwnerName } from './owner-name.ts';
import { useChange } from './use-change.ts';

const reportable = ['OPEN', 'DOING', 'DONE', 'BLOCKED'] as const satisfies readonly ActionStatus[];

export function ActionRow({ action }: { readonly action: ActionRowFragment }) {
  const { t, i18n } = useTranslation();
  const ownerName = useOwnerName();
  const commands = useActionCommands(action);
  return (
    <li data-testid="action">
      <span className="what">{action.title}</span>
      <span className="quiet">
        {ownerName(action.owner)}
        {action.dueOn && <> · {t('due', { day: dayInWords(action.dueOn, i18n.language) })}</>}
        {action.notConfirmedSince && (
          <> · {t('action.notConfirmed', { day: dayInWords(action.notConfirmedSince, i18n.language) })}</>
        )}
      </span>
      {action.viewerPermissions.actionReportProgress.isAllowed ? (
        <Progress action={action} />
      ) : (
        <span className="tag">{t(`actionStatus.${action.status}`)}</span>
      )}
      <NotesAndMore title={action.title} notes={action.notes} commands={commands} />
    </li>
  );
}

/** Chosen with a finger it is reported; with keys, which pass by what is not meant, once Enter or the button is pressed. */
function Progress({ action }: { readonly action: ActionRowFragment }) {
  const { t } = useTranslation();
  const { run, problem } = useChange(ReportProgressDocument);
  const [chosen, setChosen] = useState<ActionStatus | null>(null);
  const [isByKeys, setIsByKeys] = useState(false);
  const report = async (status: ActionStatus) => {
    const isReported = reportable.find((candidate) => candidate === status);
    if (isReported) await run({ id: action.id, expectedVersion: action.version, input: { status: isReported } });
    setChosen(null);
  };
  const choose = (value: string) => {
    const status = reportable.find((candidate) => candidate === value) ?? null;
    setChosen(status);
    if (status && !isByKeys) void report(status);
  };
  const isWaiting = chosen !== null && chosen !== action.status && isByKeys;
  return (
    <>
      <select
        aria-label={t('action.progressOf', { title: action.title })}
        value={chosen ?? action.status}
        onPointerDown={() => setIsByKeys(false)}
        onKeyDown={(event) => {
          setIsByKeys(true);
          if (event.key === 'Escape') setChosen(null);
          if (event.key !== 'Enter' || !isWaiting) return;
          event.preventDefault();
          void report(chosen);
        }}
        onChange={({ target }) => choose(target.value)}
      >
        {reportable.map((status) => (
          <option key={status} value={status}>
            {t(`actionStatus.${status}`)}
          </option>
        ))}
      </select>
      {isWaiting && <Button onPress={() => void report(chosen)}>{t('action.report')}</Button>}
      <Notice words={problem} />
    </>
  );
}
