import { useTranslation } from 'react-i18next';
import { command, type Command } from '../command/command.ts';
import { filled } from '../command/field.ts';
import { ReportGraduationDocument } from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';

const delays = ['ILLNESS', 'PREGNANCY', 'CARE', 'FAMILY', 'OTHER'];

export function useReportGraduation({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  return command({
    label: t('facts.reportGraduation'),
    meaning: t('facts.graduationMeaning'),
    permission: viewerPermissions.routeReportGraduation,
    isPlain: true,
    submit: t('facts.report'),
    fields: [
      { kind: 'day', name: 'graduatedOn', label: t('facts.graduatedOn') },
      { kind: 'day', name: 'expectedOn', label: t('facts.expectedOn'), hint: t('facts.expectedHint') },
      {
        kind: 'choice',
        name: 'reasonCategory',
        label: t('facts.delay'),
        hint: t('facts.delayHint'),
        options: delays.map((value) => ({ value, label: t(`delay.${value}`) })),
        none: t('facts.notSaid'),
      },
    ],
    document: ReportGraduationDocument,
    variables: (values) => ({
      id,
      input: {
        graduatedOn: filled(values, 'graduatedOn'),
        expectedOn: filled(values, 'expectedOn'),
        reasonCategory: filled(values, 'reasonCategory'),
      },
    }),
  });
}
