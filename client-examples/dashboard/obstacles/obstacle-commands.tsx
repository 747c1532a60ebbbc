import { useTranslation } from 'react-i18next';
import { command, type Command } from '../command/command.ts';
import { chosen } from '../command/field.ts';
import {
  BringToRegionDocument,
  CloseObstacleDocument,
  RecordObstacleDocument,
  type ObstacleKind,
  type ObstacleLineFragment,
} from '../generated/graphql.ts';
import type { RouteData } from '../route/route-content.tsx';

const kinds = ['FACILITY', 'FUNDING', 'PROVISION', 'PRECONDITION'] as const satisfies readonly ObstacleKind[];

export function useRecordObstacle({ id: routeId, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  return command({
    label: t('obstacles.record'),
    permission: viewerPermissions.obstacleRecord,
    about: ['obstacles'],
    isPlain: true,
    submit: t('save'),
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: t('obstacles.kind'),
        options: kinds.map((value) => ({ value, label: t(`obstacleKind.${value}`) })),
        isRequired: true,
      },
      { kind: 'text', name: 'text', label: t('obstacles.text') },
    ],
    document: RecordObstacleDocument,
    variables: ({ kind, text = '' }) => ({ routeId, input: { kind: chosen(kinds, kind), text } }),
  });
}

export function useObstacleCommands({ id, text: words, viewerPermissions }: ObstacleLineFragment): Command[] {
  const { t } = useTranslation();
  const bring = command({
    label: t('obstacles.bring'),
    meaning: (
      <>
        <p>{t('obstacles.bringMeaning')}</p>
        <p className="quiet">{t('obstacles.bringNow')}</p>
        <q className="block words">{words}</q>
      </>
    ),
    permission: viewerPermissions.obstacleBringToRegion,
    isPlain: true,
    submit: t('obstacles.bringSend'),
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: t('obstacles.bringText'),
        hint: t('obstacles.bringHint'),
      },
    ],
    document: BringToRegionDocument,
    variables: ({ text = '' }) => ({ id, input: { text } }),
  });
  const close = command({
    label: t('obstacles.close'),
    meaning: t('obstacles.closeMeaning'),
    permission: viewerPermissions.obstacleClose,
    isPlain: true,
    document: CloseObstacleDocument,
    variables: () => ({ id }),
  });
  return [bring, close];
}
