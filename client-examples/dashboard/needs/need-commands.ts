import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen, filled, type Field, type Option, type Values } from '../command/field.ts';
import {
  AddNeedDocument,
  ConfirmNeedDocument,
  ExplainNeedDocument,
  ReviseNeedDocument,
  type NeedLineFragment,
  type NeedWeight,
  type SupportNeedCode,
} from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';
import type { StaleVersion } from '../route/use-change.ts';

const codes = [
  'HOURS_PER_DAY',
  'HOURS_PER_WEEK',
  'PREDICTABLE_SCHEDULE',
  'REST_BREAKS',
  'PACE',
  'LOW_STIMULUS',
  'STRUCTURED_TASKS',
  'FOCUS',
  'STRESS_HANDLING',
  'CLEAR_INSTRUCTION',
  'FIXED_CONTACT',
  'SOCIAL_CONTACT_LIMIT',
  'COMM_HEARING',
  'COMM_VISION',
  'COMM_READING',
  'LIFTING',
  'STANDING',
  'WALKING',
  'HAND_USE',
  'WHEELCHAIR_ACCESS',
  'TRAVEL',
  'REMOTE',
  'GUIDANCE_INTENSITY',
  'ABSENCE_TOLERANCE',
] as const satisfies readonly SupportNeedCode[];

const weights = ['REQUIRED', 'IMPORTANT', 'NICE'] as const satisfies readonly NeedWeight[];

function useWeights(): readonly Option[] {
  const { t } = useTranslation();
  return weights.map((value) => ({ value, label: t(`weight.${value}`) }));
}

const measureOf = (current: NonNullable<StaleVersion['current']>): Values | null =>
  current.__typename === 'SupportNeed' ? { weight: current.weight, value: current.value?.toString() ?? '' } : null;

function useNeedFields(): (need?: NeedLineFragment) => readonly [weight: Field, value: Field] {
  const { t } = useTranslation();
  const options = useWeights();
  return (need) => [
    {
      kind: 'choice',
      name: 'weight',
      label: t('needs.weight'),
      options,
      initial: need?.weight,
      isRequired: true,
    },
    {
      kind: 'number',
      name: 'value',
      label: t('needs.value'),
      hint: t('needs.valueHint'),
      initial: need?.value?.toString(),
    },
  ];
}

function useExplanationField(): (initial?: string | null) => Field {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const label = t('needs.explanation', { context });
  return (initial) => ({ kind: 'text', name: 'explanation', label, hint: t('needs.noDiagnosis'), initial });
}

const amount = (values: Values) => {
  const text = filled(values, 'value');
  return text === null ? null : Number(text);
};

export function useAddNeed({ id: routeId, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const fields = useNeedFields();
  const explain = useExplanationField();
  return command({
    label: t('needs.add'),
    meaning: t('needs.addMeaning', { context }),
    permission: viewerPermissions.supportNeedAdd,
    isPlain: true,
    submit: t('save'),
    fields: [
      {
        kind: 'choice',
        name: 'code',
        label: t('needs.code'),
        options: codes.map((value) => ({ value, label: t(`need.${value}`) })),
        isRequired: true,
      },
      ...fields(),
      explain(),
    ],
    document: AddNeedDocument,
    variables: (values) => ({
      routeId,
      input: {
        code: chosen(codes, values['code']),
        weight: chosen(weights, values['weight']),
        value: amount(values),
        explanation: filled(values, 'explanation'),
      },
    }),
  });
}

export function useNeedCommands(need: NeedLineFragment): { confirm: Command; others: Command[] } {
  return { confirm: useConfirmNeed(need), others: [useReviseNeed(need), useExplainNeed(need)] };
}

/** What is confirmed stands in the form: what somebody else made of it meanwhile is shown first. */
function useConfirmNeed({ id, code, version, weight, value, viewerPermissions }: NeedLineFragment): Command {
  const { t } = useTranslation();
  return command({
    label: t('needs.confirm'),
    title: t(`need.${code}`),
    permission: viewerPermissions.supportNeedConfirm,
    version,
    fields: [
      { kind: 'shown', name: 'weight', label: t('needs.weight'), options: useWeights(), initial: weight },
      { kind: 'shown', name: 'value', label: t('needs.value'), initial: value?.toString() },
    ],
    document: ConfirmNeedDocument,
    variables: (_, { expectedVersion }) => ({ id, expectedVersion }),
    theirs: measureOf,
  });
}

function useReviseNeed(need: NeedLineFragment): Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  const fields = useNeedFields();
  return command({
    label: t('needs.revise'),
    title: t(`need.${need.code}`),
    meaning: t('needs.reviseMeaning', { context }),
    permission: need.viewerPermissions.supportNeedRevise,
    isPlain: true,
    submit: t('save'),
    version: need.version,
    fields: fields(need),
    document: ReviseNeedDocument,
    variables: (values, { expectedVersion }) => ({
      id: need.id,
      expectedVersion,
      input: { weight: chosen(weights, values['weight']), value: amount(values) },
    }),
    theirs: measureOf,
  });
}

function useExplainNeed({ id, code, explanation, explanationVersion, viewerPermissions }: NeedLineFragment): Command {
  const { t } = useTranslation();
  const explain = useExplanationField();
  const { context } = usePartyWords();
  return command({
    label: t('needs.explain', { context }),
    title: t(`need.${code}`),
    permission: viewerPermissions.supportNeedExplain,
    isPlain: true,
    submit: t('save'),
    version: explanationVersion ?? 0,
    fields: [explain(explanation)],
    document: ExplainNeedDocument,
    variables: (values, { expectedVersion }) => ({
      id,
      expectedVersion,
      input: { explanation: filled(values, 'explanation') },
    }),
    theirs: (current) => (current.__typename === 'SupportNeed' ? { explanation: current.explanation ?? '' } : null),
  });
}
