import { useTranslation } from 'react-i18next';
import { usePartyOptions } from '../agreement/viewer-on-route.ts';
import { changedFrom } from '../command/changed-from.ts';
import { command, type Command } from '../command/command.ts';
import { chosen, filled, type Field, type Values } from '../command/field.ts';
import { useRaise } from '../disagreements/use-raise.ts';
import {
  AddActionDocument,
  AddGoalDocument,
  DropGoalDocument,
  ReportResultDocument,
  ReviseGoalDocument,
  type AllowedFragment,
  type GoalCardFragment,
  type GoalResult,
} from '../generated/graphql.ts';
import { useNoteCommand } from '../notes/use-note-command.ts';
import { actionInput, useActionFields } from './action-commands.ts';
import { useDropFields } from './drop-fields.ts';
import { phases, usePhaseOptions } from './phases.ts';

type Words = Pick<GoalCardFragment, 'title' | 'measure' | 'phase' | 'dueOn' | 'owner'>;

function useGoalFields(): (goal?: Words) => Field[] {
  const { t } = useTranslation();
  const parties = usePartyOptions();
  const phaseOptions = usePhaseOptions();
  return (goal) => [
    { kind: 'line', name: 'title', label: t('goal.title'), initial: goal?.title },
    { kind: 'text', name: 'measure', label: t('goal.measure'), initial: goal?.measure },
    {
      kind: 'choice',
      name: 'ownerId',
      label: t('goal.owner'),
      options: parties,
      none: t('nobody'),
      initial: goal?.owner?.id,
    },
    {
      kind: 'choice',
      name: 'phase',
      label: t('goal.phase'),
      options: phaseOptions,
      none: t('goal.noPhase'),
      initial: goal?.phase,
    },
    { kind: 'day', name: 'dueOn', label: t('goal.dueOn'), initial: goal?.dueOn },
  ];
}

const inputOf = (values: Values) => ({
  title: values['title'] ?? '',
  measure: filled(values, 'measure'),
  phase: values['phase'] ? chosen(phases, values['phase']) : null,
  dueOn: filled(values, 'dueOn'),
  // Who names nobody leaves it to the server whom that means.
  ...(filled(values, 'ownerId') !== null && { ownerId: filled(values, 'ownerId') }),
});

const valuesOfGoal = ({ title, measure, phase, dueOn, owner }: Words): Values => ({
  title,
  measure: measure ?? '',
  phase: phase ?? '',
  dueOn: dueOn ?? '',
  ownerId: owner?.id ?? '',
});

export function useAddGoal(routeId: string, permission: AllowedFragment): Command {
  const { t } = useTranslation();
  const fields = useGoalFields();
  return command({
    label: t('goal.add'),
    permission,
    about: ['goals'],
    isContent: true,
    fields: fields(),
    document: AddGoalDocument,
    variables: (values, { draftId }) => ({ routeId, draftId, input: inputOf(values) }),
  });
}

/** What can be done with a goal, the usual first. */
export function useGoalCommands(goal: GoalCardFragment): { usual: Command[]; rarer: Command[] } {
  const raise = useRaise();
  const note = useNoteCommand();
  const { id, title, viewerPermissions } = goal;
  const { noteAdd, disagreementRaise } = viewerPermissions;
  return {
    usual: [useAddAction(goal), useReviseGoal(goal)],
    rarer: [
      useReportResult(goal),
      note(goal, noteAdd),
      raise({ id, title, permission: disagreementRaise }),
      useDropGoal(goal),
    ],
  };
}

function useAddAction({ id: goalId, viewerPermissions }: GoalCardFragment): Command {
  const { t } = useTranslation();
  const fields = useActionFields();
  return command({
    label: t('action.add'),
    permission: viewerPermissions.actionAdd,
    isContent: true,
    fields: fields(),
    document: AddActionDocument,
    variables: (values, { draftId }) => ({ goalId, draftId, input: actionInput(values) }),
  });
}

function useReviseGoal(goal: GoalCardFragment): Command {
  const { t } = useTranslation();
  const fields = useGoalFields();
  const { id, version, viewerPermissions } = goal;
  return command({
    label: t('goal.revise'),
    permission: viewerPermissions.goalRevise,
    isContent: true,
    isPlain: true,
    submit: t('save'),
    version,
    fields: fields(goal),
    document: ReviseGoalDocument,
    variables: (values, basis) => ({
      id,
      ...basis,
      input: changedFrom(valuesOfGoal(goal), values, { ...inputOf(values), ownerId: filled(values, 'ownerId') }),
    }),
    theirs: (current) =>
      current.__typename === 'Goal' ? valuesOfGoal({ ...current, phase: current.goalPhase }) : null,
  });
}

function useDropGoal({ id, version, title, viewerPermissions }: GoalCardFragment): Command {
  const { t } = useTranslation();
  const fields = useDropFields();
  return command({
    label: t('goal.drop'),
    title: t('goal.dropTitle', { title }),
    meaning: t('goal.dropMeaning'),
    permission: viewerPermissions.goalDrop,
    isContent: true,
    isPlain: true,
    version,
    fields,
    document: DropGoalDocument,
    variables: ({ reason = '' }, basis) => ({ id, ...basis, input: { reason } }),
  });
}

const results = ['ACHIEVED', 'PARTLY_ACHIEVED', 'NOT_ACHIEVED'] as const satisfies readonly GoalResult[];

function useReportResult({ id, version, title, viewerPermissions }: GoalCardFragment): Command {
  const { t } = useTranslation();
  return command({
    label: t('goal.result'),
    title: t('goal.resultTitle', { title }),
    meaning: t('goal.resultMeaning'),
    permission: viewerPermissions.goalReportResult,
    isPlain: true,
    version,
    submit: t('save'),
    fields: [
      {
        kind: 'choice',
        name: 'result',
        label: t('goal.resultIs'),
        options: results.map((value) => ({ value, label: t(`goalStatus.${value}`) })),
        isRequired: true,
      },
      { kind: 'text', name: 'note', label: t('goal.resultNote') },
    ],
    document: ReportResultDocument,
    variables: (values, { expectedVersion }) => ({
      id,
      expectedVersion,
      input: { result: chosen(results, values['result']), note: filled(values, 'note') },
    }),
  });
}
