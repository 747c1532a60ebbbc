import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { AddActionDocument, ReviseGoalDocument, type GoalCardFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { ActionRow } from './action-row.tsx';
import { useOwnerName } from './owner-name.ts';
import { TitleForm } from './title-form.tsx';
import { useChange } from './use-change.ts';

export function GoalCard({ goal }: { readonly goal: GoalCardFragment }) {
  const { t, i18n } = useTranslation();
  const ownerName = useOwnerName();
  const { goalRevise, actionAdd } = goal.viewerPermissions;
  const [open, setOpen] = useState<'title' | 'action' | null>(null);
  return (
    <li className="card goal" data-testid="goal">
      <h3>{goal.title}</h3>
      <p>
        <span className="tag">{t(`goalStatus.${goal.status}`)}</span>{' '}
        {goal.isStudentsOwn && <span className="tag own">{t('goal.own')}</span>} {ownerName(goal.owner)}
        {goal.dueOn && <span className="quiet"> · {t('due', { day: dayInWords(goal.dueOn, i18n.language) })}</span>}
      </p>
      {goal.measure && <p className="quiet">{goal.measure}</p>}
      <ul className="actions">
        {goal.actions.map((action) => (
          <ActionRow key={action.id} action={action} />
        ))}
      </ul>
      {open === 'title' && <ReviseTitle goal={goal} onDone={() => setOpen(null)} />}
      {open === 'action' && <AddAction goalId={goal.id} onDone={() => setOpen(null)} />}
      {open === null && (
        <div className="row start">
          {actionAdd.isAllowed && <Button onPress={() => setOpen('action')}>{t('action.add')}</Button>}
          {goalRevise.isAllowed && (
            <Button className="plain" onPress={() => setOpen('title')}>
              {t('goal.revise')}
            </Button>
          )}
          {!goalRevise.isAllowed && goalRevise.reason && (
            <span className="quiet">{t(`reason.${goalRevise.reason}`, { defaultValue: t('reason.other') })}</span>
          )}
        </div>
      )}
    </li>
  );
}

function AddAction({ goalId, onDone }: { readonly goalId: string; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { run, problem, isRunning } = useChange(AddActionDocument);
  return (
    <TitleForm
      label={t('action.title')}
      submit={t('action.add')}
      problem={problem}
      isRunning={isRunning}
      onCancel={onDone}
      onSubmit={async (title) => {
        const isDone = await run({ goalId, input: { title } });
        if (isDone) onDone();
        return isDone;
      }}
    />
  );
}

/** The version is that of the moment when the editor began: a change by somebody else in between is shown, not lost. */
function ReviseTitle({ goal, onDone }: { readonly goal: GoalCardFragment; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { run, problem, theirs, isRunning } = useChange(ReviseGoalDocument);
  const [basis, setBasis] = useState(goal.version);
  const current = theirs?.current?.__typename === 'Goal' ? theirs.current : null;
  return (
    <TitleForm
      label={t('goal.title')}
      submit={current ? t('goal.useMine') : t('save')}
      initial={goal.title}
      problem={problem}
      isRunning={isRunning}
      onCancel={onDone}
      onSubmit={async (title) => {
        const expectedVersion = theirs ? theirs.currentVersion : basis;
        setBasis(expectedVersion);
        const isDone = await run({ id: goal.id, expectedVersion, input: { title } });
        if (isDone) onDone();
        return isDone;
      }}
    >
      {current && (
        <p className="theirs">
          {t('goal.theirs')} <strong>{current.title}</strong>
        </p>
      )}
    </TitleForm>
  );
}
