import type { Plan } from './run.ts';

type Kind = Omit<Plan, 'seed'>;

export const plans: Readonly<Record<'whole' | 'minute', Kind>> = {
  /** 200 followers. */
  whole: { routes: 50, covers: 14, actingOn: 6, seconds: 600, writers: 6, pauseMs: 2_500, breakEveryMs: 4_000 },
  /** What two busy cores take, start and end included. */
  minute: { routes: 10, covers: 6, actingOn: 3, seconds: 20, writers: 5, pauseMs: 1_000, breakEveryMs: 2_000 },
};
