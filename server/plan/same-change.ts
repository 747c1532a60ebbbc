import type { Step } from './steps.ts';

/** Two steps say the same thing of the same object, in whatever words. */
export const isSameChange = (one: Step, other: Step) =>
  one.command === other.command && one.subject.id === other.subject.id && one.field === other.field;

/** What it rests on would have been made by one of the steps, which is left out. */
export function isMadeInVain({ restsOn }: Step, steps: readonly Step[], left: readonly Step[]): boolean {
  const makes = ({ subject, baseVersion }: Step) => baseVersion === null && subject.id === restsOn?.id;
  return steps.some(makes) && !left.some(makes);
}
