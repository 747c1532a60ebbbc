import { useTranslation } from 'react-i18next';
import type { Field } from '../command/field.ts';

export function useDropFields(): readonly Field[] {
  const { t } = useTranslation();
  return [{ kind: 'text', name: 'reason', label: t('why') }];
}
