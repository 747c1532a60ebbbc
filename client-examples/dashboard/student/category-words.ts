import { useTranslation } from 'react-i18next';
import type { DataCategory, PartyRole } from '../generated/graphql.ts';
import { readsOwnAlone } from '../team/reading-rules.ts';

/** What a category is, and for a party in a role: in plain words. */
export function useWordsOfCategory(): (category: DataCategory, role?: PartyRole) => string {
  const { t } = useTranslation();
  return (category, role) => {
    const whole = t(`student.category.${category}`);
    return role && readsOwnAlone({ role }) ? t(`student.ofCompany.${category}`, { defaultValue: whole }) : whole;
  };
}

export function useCategoryWords({ role }: { readonly role: PartyRole }): (category: DataCategory) => string {
  const wordsOf = useWordsOfCategory();
  return (category) => wordsOf(category, role);
}
