import { useActing } from '../session/use-acting.ts';

/** Only who assigns people reads routes of colleagues: nobody else is offered what would change nothing. */
const overseeing = ['INTAKE', 'TEAM_LEAD'];

export const useOversight = (): boolean => useActing()?.functions.some((name) => overseeing.includes(name)) ?? false;
