import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { GoalCardFragment } from '../generated/graphql.ts';

/** The organisation's name, or the student; nobody yet is said in words. */
export function useOwnerName(): (owner: GoalCardFragment['owner']) => string {
  const { t } = useTranslation();
  const { name } = usePartyWords();
  return (owner) => (owner ? name(owner) : t('nobody'));
}
