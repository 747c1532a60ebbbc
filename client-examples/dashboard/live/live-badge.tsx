import { useTranslation } from 'react-i18next';
import type { FeedState } from '../../feed/follow-plan.ts';

/** Told in words too: not by colour alone. Read out when it changes, after what is being read. */
export function LiveBadge({ state }: { readonly state: FeedState }) {
  const { t } = useTranslation();
  const shown = shownAs[state];
  return (
    <output className={`badge ${shown}`} data-testid="live">
      {t(`live.${shown}`)}
    </output>
  );
}

/** What is on the screen is what holds, or it may be old. */
const shownAs = {
  connecting: 'connecting',
  live: 'catchingUp',
  caughtUp: 'live',
  readAfresh: 'readAfresh',
  reconnecting: 'reconnecting',
} as const;
