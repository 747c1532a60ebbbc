import { useTranslation } from 'react-i18next';
import { chosen, filled, listed, type Field, type Values } from '../command/field.ts';
import type { ConsentPurpose, DataCategory, PartyRole } from '../generated/graphql.ts';
import { useWordsOfCategory } from '../student/category-words.ts';
import { categories, categoriesFor } from './reading-rules.ts';

const purposes = [
  'GUIDANCE_TO_WORK',
  'INTERNSHIP',
  'FINDING_WORK',
  'KEEPING_WORK',
  'PROVISION_REQUEST',
  'HANDOVER',
] as const satisfies readonly ConsentPurpose[];

interface Asked {
  /** As the input of the mutation calls the field of the categories. */
  readonly name: string;
  readonly label: string;
  /** As what it reads, where that is known. */
  readonly role?: PartyRole | undefined;
}

/** What is asked to be read, and what for: for an organisation that is invited, and by one that takes part. */
export function useReadingFields(): (asked: Asked) => readonly Field[] {
  const { t } = useTranslation();
  const wordsFor = useWordsOfCategory();
  return ({ role, ...asked }) => [
    {
      kind: 'ticks',
      ...asked,
      hint: t('team.categoriesHint'),
      options: (role ? categoriesFor(role) : categories).map((value) => ({ value, label: wordsFor(value, role) })),
    },
    {
      kind: 'choice',
      name: 'purpose',
      label: t('team.purpose'),
      options: purposes.map((value) => ({ value, label: t(`student.purpose.${value}`) })),
      isRequired: true,
    },
    { kind: 'text', name: 'message', label: t('team.message') },
  ];
}

export const categoriesIn = (values: Values, name: string): DataCategory[] =>
  listed(values, name).map((value) => chosen(categories, value));

export const whyIn = (values: Values) => ({
  purpose: chosen(purposes, values['purpose']),
  message: filled(values, 'message'),
});
