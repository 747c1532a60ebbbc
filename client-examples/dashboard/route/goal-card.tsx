import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { CommandRow } from '../command/command-row.tsx';
import type { GoalCardFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { NotesAndMore } from '../notes/notes-and-more.tsx';
import { ActionRow } from './action-row.tsx';
import { useGoalCommands } from './goal-commands.ts';
import { useOwnerName } from './owner-name.ts';

export function GoalCard({ goal }: { readonly goal: GoalCardFragment }) {
  const { t, i18n } = useTranslation();
  const ownerName = useOwnerName();
  const { context } = usePartyWords();
  const { usual, rarer } = useGoalCommands(goal);
  const { goalRevise } = goal.viewerPermissions;
  return (
    <li className="card goal" data-testid="goal">
      <h3>{goal.title}</h3>
      <p>
        <span className="tag">{t(`goalStatus.${goal.status}`)}</span>{' '}
        {goal.isStudentsOwn && <span className="tag own">{t('goal.own', { context })}</span>} {ownerName(goal.owner)}
        {goal.dueOn && <span className="quiet"> · {t('due', { day: dayInWords(goal.dueOn, i18n.language) })}</span>}
      </p>
      {goal.measure && <p className="quiet">{goal.measure}</p>}
      <ul className="actions">
        {goal.actions.map((action) => (
          <ActionRow key={action.id} action={action} />
        ))}
      </ul>
      <CommandRow commands={usual} />
      {!goalRevise.isAllowed && goalRevise.reason && (
        <p className="quiet">{t(`reason.${goalRevise.reason}`, { defaultValue: t('reason.other') })}</p>
      )}
      <NotesAndMore title={goal.title} notes={goal.notes} commands={rarer} />
    </li>
  );
}
