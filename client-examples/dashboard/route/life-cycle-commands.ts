import { useTranslation } from 'react-i18next';
import { usePartyWords, useViewerOnRoute } from '../agreement/viewer-on-route.ts';
import { command, type Command } from '../command/command.ts';
import { chosen } from '../command/field.ts';
import {
  CompleteRouteDocument,
  HoldRouteDocument,
  ReopenRouteDocument,
  ResumeRouteDocument,
  SetLeadDocument,
  SetPhaseDocument,
} from '../generated/graphql.ts';
import { phases, usePhaseOptions } from './phases.ts';
import type { RouteData } from './route-content.tsx';

/** The life of the route itself, but for stopping it. */
export function useLifeCycleCommands(route: RouteData): Command[] {
  return [
    useSetPhase(route),
    useSetLead(route),
    useHold(route),
    useResume(route),
    useComplete(route),
    useReopen(route),
  ];
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

/** Who usually leads in this phase stands chosen. */
function useSetLead({ id, lead, usualLeads, viewerPermissions }: RouteData): Command {
  const { t } = useTranslation();
  const { parties } = useViewerOnRoute();
  const { name } = usePartyWords();
  const options = parties
    .filter((party) => party.id !== lead?.id && !['STUDENT', 'COMPANY'].includes(party.role))
    .map((party) => ({ value: party.id, label: name(party) }));
  return command({
    label: t('lifeCycle.lead'),
    meaning: t(usualLeads.length > 0 ? 'lifeCycle.leadUsual' : 'lifeCycle.leadMeaning'),
    permission: viewerPermissions.routeSetLead,
    partyThatAgrees: 'partyId',
    isPlain: true,
    fields: [
      {
        kind: 'choice',
        name: 'partyId',
        label: t('lifeCycle.leadNext'),
        options,
        initial: usualLeads[0]?.id,
        isRequired: true,
      },
    ],
    document: SetLeadDocument,
    variables: ({ partyId = '' }) => ({ id, input: { partyId } }),
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
