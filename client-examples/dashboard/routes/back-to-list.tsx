import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { PlaceInListContext } from './place-in-list.ts';

/** To the list as it was searched, filtered and ordered. */
export function BackToList() {
  const { t } = useTranslation();
  return (
    <p>
      <Link href={useContext(PlaceInListContext).href}>‹ {t('routes.title')}</Link>
    </p>
  );
}
