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
  const { run, problem, isRunning } = useChange(ReportProgressDocument);
  const report = (status: string) => {
    const known = reportable.find((candidate) => candidate === status);
    if (known) void run({ id: action.id, expectedVersion: action.version, input: { status: known } });
  };
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
        <select
          aria-label={t('action.progressOf', { title: action.title })}
          value={action.status}
          disabled={isRunning}
          onChange={(event) => report(event.target.value)}
        >
          {reportable.map((status) => (
            <option key={status} value={status}>
              {t(`actionStatus.${status}`)}
            </option>
          ))}
        </select>
      ) : (
        <span className="tag">{t(`actionStatus.${action.status}`)}</span>
      )}
      <Notice words={problem} />
      <NotesAndMore title={action.title} notes={action.notes} commands={commands} />
    </li>
  );
}
