import { useTranslation } from 'react-i18next';
import { usePartyOptions, useViewerOnRoute } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen, filled, type Field, type Option, type Values } from '../command/field.ts';
import {
  CorrectWorkStartDocument,
  ReportWorkEndDocument,
  ReportWorkLossDocument,
  ReportWorkStartDocument,
  type WorkContract,
  type WorkLineFragment,
  type WorkLossReason,
} from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';

const contracts = ['TEMPORARY', 'PERMANENT', 'AGENCY', 'ZERO_HOURS'] as const satisfies readonly WorkContract[];
const reasons = [
  'EMPLOYER_ENDED',
  'CONTRACT_ENDED',
  'OWN_CHOICE',
  'HEALTH',
  'OTHER',
] as const satisfies readonly WorkLossReason[];

const elsewhere = '';

/** Companies on the route, and an employer outside of it. */
function useEmployerFields(): (start?: WorkLineFragment) => Field[] {
  const { t } = useTranslation();
  const { parties } = useViewerOnRoute();
  const options = usePartyOptions().filter(({ value }) =>
    parties.some(({ id, role }) => id === value && role === 'COMPANY'),
  );
  return (start) => [
    ...(options.length > 0
      ? [
          {
            kind: 'choice' as const,
            name: 'employerId',
            label: t('facts.employer'),
            options,
            none: t('facts.otherEmployer'),
            initial: start?.employer?.id ?? elsewhere,
          },
        ]
      : []),
    {
      kind: 'line',
      name: 'employerName',
      label: t('facts.employerName'),
      ...(options.length > 0 && { hint: t('facts.employerNameHint') }),
      initial: start?.employerName,
    },
  ];
}

function useStartFields(): (start?: WorkLineFragment) => Field[] {
  const { t } = useTranslation();
  const employer = useEmployerFields();
  const options: Option[] = contracts.map((value) => ({ value, label: t(`contract.${value}`) }));
  const levels: Option[] = [
    { value: 'yes', label: t('facts.atLevel') },
    { value: 'no', label: t('facts.notAtLevel') },
  ];
  const isAtLevel = (start?: WorkLineFragment) => (start?.isAtLevel == null ? '' : start.isAtLevel ? 'yes' : 'no');
  return (start) => [
    ...employer(start),
    { kind: 'day', name: 'from', label: t('facts.from'), initial: start?.happenedOn, isRequired: true },
    {
      kind: 'choice',
      name: 'contract',
      label: t('facts.contract'),
      options,
      initial: start?.contract,
      isRequired: true,
    },
    { kind: 'number', name: 'hoursPerWeek', label: t('facts.hours'), initial: start?.hoursPerWeek?.toString() },
    {
      kind: 'choice',
      name: 'isAtLevel',
      label: t('facts.level'),
      options: levels,
      none: t('facts.unknown'),
      initial: isAtLevel(start),
    },
  ];
}

const startOf = (values: Values) => ({
  employerId: filled(values, 'employerId'),
  employerName: filled(values, 'employerName'),
  from: values['from'] ?? '',
  contract: chosen(contracts, values['contract']),
  hoursPerWeek: filled(values, 'hoursPerWeek') === null ? null : Number(values['hoursPerWeek']),
  isAtLevel: values['isAtLevel'] ? values['isAtLevel'] === 'yes' : null,
});

export function useReportStart({ id: routeId, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const fields = useStartFields();
  return command({
    label: t('facts.reportStart'),
    meaning: t('facts.reportMeaning'),
    permission: viewerPermissions.workReportStart,
    isPlain: true,
    submit: t('facts.report'),
    fields: fields(),
    document: ReportWorkStartDocument,
    variables: (values) => ({ routeId, input: startOf(values) }),
  });
}

export function useWorkCommands(): (fact: WorkLineFragment) => Command[] {
  const { t } = useTranslation();
  const fields = useStartFields();
  return (fact) => {
    const { id, viewerPermissions } = fact;
    const common = { meaning: t('facts.reportMeaning'), isPlain: true, submit: t('facts.report') };
    const on = (label: string): Field => ({ kind: 'day', name: 'on', label, isRequired: true });
    const options: Option[] = reasons.map((value) => ({ value, label: t(`lossReason.${value}`) }));
    const isEnd = fact.kind !== 'STARTED';
    return [
      command({
        ...common,
        label: t('facts.correct'),
        permission: viewerPermissions.workCorrectStart,
        fields: fields(fact),
        document: CorrectWorkStartDocument,
        variables: (values) => ({ id, input: startOf(values) }),
      }),
      command({
        ...common,
        label: t(isEnd ? 'facts.correctEnd' : 'facts.reportEnd'),
        permission: viewerPermissions.workReportEnd,
        fields: [on(t('facts.lastDay'))],
        document: ReportWorkEndDocument,
        variables: (values) => ({ id, input: { on: values['on'] ?? '' } }),
      }),
      command({
        ...common,
        label: t(isEnd ? 'facts.correctLoss' : 'facts.reportLoss'),
        permission: viewerPermissions.workReportLoss,
        fields: [
          on(t('facts.lastDay')),
          { kind: 'choice', name: 'reason', label: t('facts.lossReason'), options, none: t('facts.notSaid') },
        ],
        document: ReportWorkLossDocument,
        variables: (values) => ({
          id,
          input: { on: values['on'] ?? '', reason: values['reason'] ? chosen(reasons, values['reason']) : null },
        }),
      }),
    ];
  };
}
