import { useTranslation } from 'react-i18next';
import type { Option } from '../command/field.ts';
import type { RoutePhase } from '../generated/graphql.ts';

/** In the order of the route. Which of them follows on another, the server knows. */
export const phases = [
  'PREPARATION',
  'INTERNSHIP',
  'DIPLOMA',
  'FINDING_WORK',
  'KEEPING_WORK',
  'FOLLOW_UP_STUDY',
] as const satisfies readonly [RoutePhase, ...RoutePhase[]];

export function usePhaseOptions(): Option[] {
  const { t } = useTranslation();
  return phases.map((value) => ({ value, label: t(`phase.${value}`) }));
}
