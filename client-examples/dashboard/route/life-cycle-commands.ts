import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen } from '../command/field.ts';
import {
  CompleteRouteDocument,
  HoldRouteDocument,
  ReopenRouteDocument,
  ResumeRouteDocument,
  SetPhaseDocument,
} from '../generated/graphql.ts';
import { phases, usePhaseOptions } from './phases.ts';
import type { RouteData } from './route-content.tsx';

/** The life of the route itself, but for stopping it. */
export function useLifeCycleCommands(route: RouteData): Command[] {
  return [useSetPhase(route), useHold(route), useResume(route), useComplete(route), useReopen(route)];
}

function useSetPhase({ id, version, phase, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const options = usePhaseOptions().filter(({ value }) => value !== phase);
  return command({
    label: t('lifeCycle.phase'),
    meaning: t('lifeCycle.phaseNow', { phase: t(`phase.${phase}`) }),
    permission: viewerPermissions.routeSetPhase,
    isContent: true,
    isPlain: true,
    version,
    fields: [{ kind: 'choice', name: 'phase', label: t('lifeCycle.phaseNext'), options, isRequired: true }],
    document: SetPhaseDocument,
    variables: (values, basis) => ({ id, ...basis, input: { phase: chosen(phases, values['phase']) } }),
    theirs: (current) => (current.__typename === 'TransitionRoute' ? { phase: current.phase } : null),
  });
}

function useHold({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  return command({
    label: t('lifeCycle.hold'),
    meaning: t('lifeCycle.holdMeaning'),
    permission: viewerPermissions.routeHold,
    isPlain: true,
    fields: [
      { kind: 'text', name: 'reason', label: t('why'), hint: t('lifeCycle.reasonHint', { context }) },
      {
        kind: 'day',
        name: 'reviewOn',
        label: t('lifeCycle.reviewOn'),
        hint: t('lifeCycle.reviewHint'),
        isRequired: true,
      },
    ],
    document: HoldRouteDocument,
    variables: ({ reason = '', reviewOn = '' }) => ({ id, input: { reason, reviewOn } }),
  });
}

function useResume({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  return command({
    label: t('lifeCycle.resume'),
    meaning: t('lifeCycle.resumeMeaning'),
    permission: viewerPermissions.routeResume,
    document: ResumeRouteDocument,
    variables: () => ({ id }),
  });
}

function useComplete({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  return command({
    label: t('lifeCycle.complete'),
    meaning: t('lifeCycle.completeMeaning'),
    permission: viewerPermissions.routeComplete,
    isPlain: true,
    document: CompleteRouteDocument,
    variables: () => ({ id }),
  });
}

function useReopen({ id, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  return command({
    label: t('lifeCycle.reopen'),
    meaning: t('lifeCycle.reopenMeaning'),
    permission: viewerPermissions.routeReopen,
    document: ReopenRouteDocument,
    variables: () => ({ id }),
  });
}
