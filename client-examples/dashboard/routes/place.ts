export interface Window {
  readonly startsOn?: string | null;
  readonly expectedGraduationOn?: string | null;
  readonly graduatedOn?: string | null;
  readonly endsOn?: string | null;
}

export interface Place {
  /** Between 0 and 1; graduation is in the middle, however long each half lasts. */
  readonly share: number;
  /** Whole months to graduation; below zero: since. */
  readonly months: number;
  readonly isGraduated: boolean;
}

const month = (365.25 / 12) * 24 * 60 * 60 * 1000; // milliseconds

/** Where a day is on the two years around graduation. Null: the dates are not for the viewer. */
export function placeOf({ startsOn, expectedGraduationOn, graduatedOn, endsOn }: Window, today: string): Place | null {
  const graduation = graduatedOn ?? expectedGraduationOn;
  if (!startsOn || !graduation || !endsOn) return null;
  const [from, middle, to, now] = [Date.parse(startsOn), Date.parse(graduation), Date.parse(endsOn), Date.parse(today)];
  const share = now < middle ? (now - from) / (middle - from) / 2 : 0.5 + (now - middle) / (to - middle) / 2;
  return {
    share: Math.min(1, Math.max(0, share)),
    months: Math.round((middle - now) / month),
    isGraduated: Boolean(graduatedOn),
  };
}
