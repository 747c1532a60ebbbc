import type { Step } from './steps.ts';

type Resting = Pick<Step, 'subject' | 'baseVersion'> & { readonly restsOn?: { readonly id: string } | null };

/** Of the steps, in their order, what is left without those that are gone: what these would have made nothing rests on. */
export function linesLeft<Line extends Resting>(lines: readonly Line[], isGone: (line: Line) => boolean): Line[] {
  const left: Line[] = [];
  for (const line of lines) if (!isGone(line) && !isMadeInVain(line, lines, left)) left.push(line);
  return left;
}

function isMadeInVain({ restsOn }: Resting, all: readonly Resting[], left: readonly Resting[]): boolean {
  const makes = ({ subject, baseVersion }: Resting) => baseVersion === null && subject.id === restsOn?.id;
  return all.some(makes) && !left.some(makes);
}

/** How a line of a closed proposal stands by now. */
export interface Standing {
  readonly isRefused: boolean;
  readonly isOutdated: boolean;
  readonly isPastDoing: boolean;
}

interface Offering {
  /** A company does not read what became of what it once owned: it asks anew for what it still reads. */
  readonly isBlind: boolean;
  readonly includesRefused: boolean;
}

/** It is left out where what is left of its proposal is offered again. */
export const isLeftOut = (line: Standing, { isBlind, includesRefused }: Offering) =>
  line.isPastDoing || (isBlind && line.isOutdated) || (line.isRefused && !includesRefused);
