import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { command, type Command } from '../command/command.ts';
import { useOpenDialog } from '../command/dialog-host.tsx';
import { filled, type Field, type Values } from '../command/field.ts';
import { ProposeRouteDocument, RegisterStudentDocument, type MeQuery } from '../generated/graphql.ts';
import { findMunicipality } from '../team/found.ts';

export interface Beginning {
  readonly schoolId: string;
  readonly permissions: MeQuery['viewer']['viewerPermissions'];
}

export function useRegister({ schoolId, permissions }: Beginning): Command {
  const { t } = useTranslation();
  const open = useOpenDialog();
  const propose = usePropose({ schoolId, permissions });
  return command({
    label: t('begin.register'),
    meaning: t('begin.registerMeaning'),
    permission: permissions.studentUpsert,
    isPlain: true,
    submit: t('begin.registerNext'),
    fields: useStudentFields(),
    document: RegisterStudentDocument,
    variables: (values) => ({ input: { schoolId, ...studentIn(values) } }),
    done(outcome) {
      if (outcome.__typename === 'StudentUpserted' && permissions.routePropose.isAllowed)
        open(propose(outcome.student));
    },
  });
}

function useStudentFields(): readonly Field[] {
  const { t } = useTranslation();
  return [
    { kind: 'line', name: 'localReference', label: t('begin.reference'), hint: t('begin.referenceHint') },
    { kind: 'line', name: 'givenName', label: t('begin.givenName') },
    { kind: 'line', name: 'familyName', label: t('begin.familyName') },
    { kind: 'day', name: 'birthDate', label: t('begin.birthDate'), isRequired: true },
    { kind: 'line', name: 'email', label: t('begin.email'), hint: t('begin.emailHint') },
    { kind: 'line', name: 'mobile', label: t('begin.mobile') },
    {
      kind: 'search',
      name: 'municipalityCode',
      label: t('begin.municipality'),
      hint: t('command.searchHint'),
      find: findMunicipality,
    },
  ];
}

/** What is left open stays as it is known. */
function studentIn(values: Values) {
  const { localReference = '', givenName = '', familyName = '', birthDate = '' } = values;
  const [email, mobile, municipalityCode] = ['email', 'mobile', 'municipalityCode'].map((name) => filled(values, name));
  return {
    localReference,
    givenName,
    familyName,
    birthDate,
    ...(email && { email }),
    ...(mobile && { mobile }),
    ...(municipalityCode && { municipalityCode }),
  };
}

interface Registered {
  readonly id: string;
  readonly displayName?: string | null;
}

function usePropose({ schoolId, permissions }: Beginning): (student: Registered) => Command {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return ({ id: studentId, displayName }) =>
    command({
      label: t('begin.propose'),
      title: t('begin.proposeTitle', { name: displayName }),
      meaning: t('begin.proposeMeaning'),
      permission: permissions.routePropose,
      fields: [
        {
          kind: 'day',
          name: 'expectedGraduationOn',
          label: t('begin.graduation'),
          hint: t('begin.graduationHint'),
          isRequired: true,
        },
      ],
      document: ProposeRouteDocument,
      variables: ({ expectedGraduationOn = '' }) => ({ input: { schoolId, studentId, expectedGraduationOn } }),
      done(outcome) {
        if (outcome.__typename === 'PlanChanged' && outcome.changed) go(`/routes/${outcome.changed.id}`);
      },
    });
}
