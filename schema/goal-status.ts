import { describedEnum } from './described-enum.ts';

export const GoalStatus = describedEnum('GoalStatus', 'How a goal stands.', {
  PROPOSED: 'Written down, not agreed yet.',
  AGREED: 'Part of the agreed plan.',
  DISPUTED: 'The parties do not agree about it (geen overeenstemming).',
  ACHIEVED: 'Achieved.',
  PARTLY_ACHIEVED: 'Achieved in part.',
  NOT_ACHIEVED: 'Not achieved.',
  DROPPED: 'No longer a goal.',
});
export type GoalStatus = keyof typeof GoalStatus;

export const GoalResult = describedEnum('GoalResult', 'What came of a goal.', {
  ACHIEVED: 'Achieved.',
  PARTLY_ACHIEVED: 'Achieved in part.',
  NOT_ACHIEVED: 'Not achieved.',
});
export type GoalResult = keyof typeof GoalResult;

export const ActionStatus = describedEnum(
  'ActionStatus',
  'How an action stands. Late is no status: it follows from the date.',
  {
    OPEN: 'Not begun.',
    DOING: 'Begun.',
    DONE: 'Done.',
    BLOCKED: 'Cannot go on for now.',
    CANCELLED: 'No longer needed; comes from `actionDrop` alone.',
  },
);
export type ActionStatus = keyof typeof ActionStatus;
