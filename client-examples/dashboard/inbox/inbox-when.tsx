import { useTranslation } from 'react-i18next';
import type { InboxLineFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';

/** By when it is asked; too late is said in words. */
export function InboxWhen({ item: { dueOn, isOverdue } }: { readonly item: InboxLineFragment }) {
  const { t, i18n } = useTranslation();
  if (!dueOn) return null;
  const day = dayInWords(dueOn, i18n.language);
  return (
    <span className={isOverdue ? 'late' : 'quiet'}>
      {' · '}
      {isOverdue ? t('inbox.overdue', { day }) : t('due', { day })}
    </span>
  );
}
