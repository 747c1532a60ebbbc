import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { command, type Command } from '../command/command.ts';
import { useOpenDialog } from '../command/dialog-host.tsx';
import { filled, type Field, type Values } from '../command/field.ts';
import { find } from '../command/find.ts';
import {
  ProposeRouteDocument,
  RegisterStudentDocument,
  StudentsFoundDocument,
  type MeQuery,
} from '../generated/graphql.ts';
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

/** Those of the viewer's school to whom no route runs; two of one name are told apart by their number. */
const findStudent = find({
  document: StudentsFoundDocument,
  variables: (words) => ({ words }),
  optionsOf: ({ students }) =>
    students.nodes.map(({ id, displayName, localReference }) => ({
      value: id,
      label: [displayName, localReference].filter(Boolean).join(' · '),
    })),
});

/** To a student who was registered before: by a colleague, or by the school's own system. */
export function useProposeToKnown(beginning: Beginning): Command {
  const { t } = useTranslation();
  const propose = useProposal(beginning);
  return propose({
    label: t('begin.known'),
    meaning: t('begin.knownMeaning'),
    submit: t('begin.propose'),
    isPlain: true,
    student: {
      kind: 'search',
      name: 'studentId',
      label: t('begin.student'),
      hint: t('command.searchHint'),
      find: findStudent,
      isRequired: true,
    },
  });
}

interface Registered {
  readonly id: string;
  readonly displayName?: string | null;
}

function usePropose(beginning: Beginning): (student: Registered) => Command {
  const { t } = useTranslation();
  const propose = useProposal(beginning);
  return ({ id, displayName }) =>
    propose({
      label: t('begin.propose'),
      title: t('begin.proposeTitle', { name: displayName }),
      meaning: t('begin.proposeMeaning'),
      student: id,
    });
}

interface Proposal extends Pick<Command, 'label' | 'title' | 'meaning' | 'submit' | 'isPlain'> {
  /** Who it is, or where that is asked. */
  readonly student: string | Field;
}

function useProposal({ schoolId, permissions }: Beginning): (proposal: Proposal) => Command {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const graduation: Field = {
    kind: 'day',
    name: 'expectedGraduationOn',
    label: t('begin.graduation'),
    hint: t('begin.graduationHint'),
    isRequired: true,
  };
  return ({ student, ...words }) =>
    command({
      ...words,
      permission: permissions.routePropose,
      fields: typeof student === 'string' ? [graduation] : [student, graduation],
      document: ProposeRouteDocument,
      variables({ studentId = '', expectedGraduationOn = '' }) {
        return {
          input: { schoolId, studentId: typeof student === 'string' ? student : studentId, expectedGraduationOn },
        };
      },
      done(outcome) {
        if (outcome.__typename === 'PlanChanged' && outcome.changed) go(`/routes/${outcome.changed.id}`);
      },
    });
}
