import type { Step } from './steps.ts';

/** Two steps say the same thing of the same object, in whatever words. */
export const isSameChange = (one: Step, other: Step) =>
  one.command === other.command && one.subject.id === other.subject.id && one.field === other.field;
