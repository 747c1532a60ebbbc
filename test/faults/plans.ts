import type { Plan } from './run.ts';

type Kind = Omit<Plan, 'seed'>;

export const plans: Readonly<Record<'whole' | 'minute', Kind>> = {
  /** 200 followers, and a crowd on one route. */
  whole: {
    routes: 50,
    covers: 14,
    actingOn: 6,
    crowd: 45,
    seconds: 600,
    writers: 12,
    pauseMs: 1_000,
    breakEveryMs: 3_000,
  },
  /** What two busy cores take, start and end included. */
  minute: {
    routes: 10,
    covers: 6,
    actingOn: 3,
    crowd: 30,
    seconds: 25,
    writers: 10,
    pauseMs: 400,
    breakEveryMs: 1_500,
  },
};
