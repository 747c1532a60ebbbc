import { useTranslation } from 'react-i18next';
import type { RoutePhase } from '../generated/graphql.ts';
import { placeOf, type Place, type Window } from './place.ts';

interface Props {
  readonly phase: RoutePhase;
  readonly window: Window;
  readonly today: string;
}

/** Two years in one small line, and the same in words. */
export function PlaceOnLine({ phase, window, today }: Props) {
  const { t } = useTranslation();
  const place = placeOf(window, today);
  return (
    <span className="place">
      {place && <Line share={place.share} />} {t(`phase.${phase}`)}
      {place && <span className="quiet block">{t(wordsOf(place), { count: Math.abs(place.months) })}</span>}
    </span>
  );
}

function wordsOf({ months, isGraduated }: Place): string {
  if (isGraduated) return months === 0 ? 'place.justAfter' : 'place.after';
  if (months === 0) return 'place.now';
  return months > 0 ? 'place.before' : 'place.overdue';
}

const [left, right] = [5, 95];

function Line({ share }: { readonly share: number }) {
  const at = left + share * (right - left);
  return (
    <svg viewBox="0 0 100 16" aria-hidden="true">
      <path className="to-come" d={`M${String(left)} 8H${String(right)}`} />
      <path className="done" d={`M${String(left)} 8H${String(at)}`} />
      <path className="graduation" d="M50 1v14" />
      <circle cx={at} cy="8" r="5" />
    </svg>
  );
}
