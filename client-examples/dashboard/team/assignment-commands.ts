import { useTranslation } from 'react-i18next';
import { usePartyWords, useViewerOnRoute } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen, filled } from '../command/field.ts';
import {
  AssignPersonDocument,
  UnassignPersonDocument,
  type AssignmentFunction,
  type PartyLineFragment,
} from '../generated/graphql.ts';
import { endOfDay } from '../language/dates.ts';
import { findColleague } from './found.ts';

type Assignment = PartyLineFragment['assignments'][number];

/** On the party of an organisation: a representative of the student is nobody's colleague. */
const functions = ['CONTACT', 'COVER'] as const satisfies readonly AssignmentFunction[];

/** A parent or guardian is in no list that anybody may read: they give their reference themselves. */
function useRepresent({ id, viewerPermissions }: PartyLineFragment): Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  return command({
    label: t('team.represent'),
    meaning: t('team.representMeaning', { context }),
    permission: viewerPermissions.partyAssign,
    isPlain: true,
    fields: [
      {
        kind: 'line',
        name: 'personId',
        label: t('team.reference'),
        hint: t('team.referenceHint'),
        isRequired: true,
      },
      { kind: 'day', name: 'until', label: t('team.until'), hint: t('team.representUntilHint') },
    ],
    document: AssignPersonDocument,
    variables(values) {
      const [personId, until] = [filled(values, 'personId') ?? '', filled(values, 'until')];
      return { id, input: { personId, function: 'REPRESENTATIVE' as const, until: until && endOfDay(until) } };
    },
  });
}

export function useAssign(party: PartyLineFragment): Command {
  const [colleague, representative] = [useAssignColleague(party), useRepresent(party)];
  return party.role === 'STUDENT' ? representative : colleague;
}

function useAssignColleague({ id, role, assignments, viewerPermissions, ...party }: PartyLineFragment): Command {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  const presentIds = assignments.map(({ person }) => person.id);
  return command({
    label: t('team.assign'),
    title: t('team.assignTitle', { name: name({ role, ...party }) }),
    meaning: t('team.assignMeaning'),
    permission: viewerPermissions.partyAssign,
    isPlain: true,
    fields: [
      {
        kind: 'search',
        name: 'personId',
        label: t('team.colleague'),
        hint: t('command.searchHint'),
        find: findColleague(presentIds),
        isRequired: true,
      },
      {
        kind: 'choice',
        name: 'function',
        label: t('team.function'),
        options: functions.map((value) => ({ value, label: t(`team.as.${value}`) })),
        isRequired: true,
      },
      { kind: 'day', name: 'until', label: t('team.until'), hint: t('team.untilHint') },
    ],
    document: AssignPersonDocument,
    variables(values) {
      const until = filled(values, 'until');
      return {
        id,
        input: {
          personId: values['personId'] ?? '',
          function: chosen(functions, values['function']),
          until: until && endOfDay(until),
        },
      };
    },
  });
}

export function useUnassign(): (assignment: Assignment) => Command {
  const { t } = useTranslation();
  const { personId } = useViewerOnRoute();
  return ({ id: assignmentId, person, viewerPermissions }) =>
    command({
      label: person.id === personId ? t('team.leave') : t('team.unassign', { name: person.displayName }),
      meaning:
        person.id === personId ? t('team.leaveMeaning') : t('team.unassignMeaning', { name: person.displayName }),
      permission: viewerPermissions.partyUnassign,
      isPlain: true,
      document: UnassignPersonDocument,
      variables: () => ({ assignmentId }),
    });
}
