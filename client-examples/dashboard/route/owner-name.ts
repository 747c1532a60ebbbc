import { useTranslation } from 'react-i18next';
import type { GoalCardFragment } from '../generated/graphql.ts';

/** The organisation's name, or the student; nobody yet is said in words. */
export function useOwnerName(): (owner: GoalCardFragment['owner']) => string {
  const { t } = useTranslation();
  return (owner) => (owner ? (owner.organisation?.name ?? t(`role.${owner.role}`)) : t('nobody'));
}
