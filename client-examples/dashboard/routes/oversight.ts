import { useActing } from '../session/use-acting.ts';

/** Only who assigns people reads routes of colleagues: nobody else is offered what would change nothing. */
const overseeing = ['INTAKE', 'TEAM_LEAD'];

/** Figures of a region, and no route: what lists routes is of no use to them. */
export const useIsRegional = (): boolean => useActing()?.functions.join() === 'REGIONAL_COORDINATOR';

export const useOversight = (): boolean => useActing()?.functions.some((name) => overseeing.includes(name)) ?? false;
