import { useTranslation } from 'react-i18next';
import type { DataCategory, PartyReadsFragment } from '../generated/graphql.ts';

/** A company reads of plan and work what is its own alone: its words and its preview say no more than that. */
export const readsOwnAlone = ({ role }: PartyReadsFragment): boolean => role === 'COMPANY';

/** A municipality reads what is needed, never why in the student's own words; a company nothing of it. */
export const readsExplanations = ({ role }: PartyReadsFragment): boolean =>
  role !== 'MUNICIPALITY' && role !== 'COMPANY';

/** What a category is for this party, in plain words. */
export function useCategoryWords(party: PartyReadsFragment): (category: DataCategory) => string {
  const { t } = useTranslation();
  return (category) => {
    const whole = t(`student.category.${category}`);
    return readsOwnAlone(party) ? t(`student.ofCompany.${category}`, { defaultValue: whole }) : whole;
  };
}
