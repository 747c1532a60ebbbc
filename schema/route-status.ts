import { describedEnum } from './described-enum.ts';

export const RouteStatus = describedEnum('RouteStatus', 'How far the parties are with a route.', {
  PROPOSED: 'Proposed by the school; waits for the student.',
  DECLINED: 'The student said no. It may be proposed again.',
  INTAKE: 'The student said yes: needs are gathered and parties invited (intake).',
  DRAFTING: 'The parties write the first plan; changes apply at once.',
  AWAITING_AGREEMENT: 'The first plan is offered and waits for those who must agree.',
  ACTIVE: 'The plan is agreed and runs (plan vastgesteld).',
  ON_HOLD: 'Paused, for example during illness or leave (onderbreking).',
  STOPPED: 'Ended early.',
  COMPLETED: 'Ended as planned, or earlier with all goals met.',
});
export type RouteStatus = keyof typeof RouteStatus;

export const RoutePhase = describedEnum('RoutePhase', 'Where the student is on the way from school to lasting work.', {
  PREPARATION: 'Preparing for the internship.',
  INTERNSHIP: 'In the internship (bpv, stage).',
  DIPLOMA: 'Finishing the course, up to graduation.',
  FINDING_WORK: 'Graduated and looking for work.',
  KEEPING_WORK: 'At work, with after-care (nazorg).',
  FOLLOW_UP_STUDY: 'Studying on.',
});
export type RoutePhase = keyof typeof RoutePhase;
