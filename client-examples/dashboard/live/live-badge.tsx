import { useTranslation } from 'react-i18next';
import type { FeedState } from '../../feed/follow-plan.ts';

/** Told in words too: not by colour alone. */
export function LiveBadge({ state }: { readonly state: FeedState }) {
  const { t } = useTranslation();
  const shown = shownAs[state];
  return (
    <span className={`badge ${shown}`} data-testid="live">
      {t(`live.${shown}`)}
    </span>
  );
}

/** What is on the screen is what holds, or it may be old. */
const shownAs = {
  connecting: 'connecting',
  live: 'connecting',
  caughtUp: 'live',
  readAfresh: 'live',
  reconnecting: 'reconnecting',
} as const;
