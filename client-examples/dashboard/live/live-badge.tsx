import { useTranslation } from 'react-i18next';
import type { FeedState } from './use-plan-feed.ts';

/** Told in words too: not by colour alone. */
export function LiveBadge({ state }: { readonly state: FeedState }) {
  const { t } = useTranslation();
  return (
    <span className={`badge ${state}`} data-testid="live">
      {t(`live.${state}`)}
    </span>
  );
}
