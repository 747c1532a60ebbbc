import { useTranslation } from 'react-i18next';
import type { FieldChangeFragment } from '../generated/graphql.ts';
import { usePartyWords } from './viewer-on-route.ts';

interface Props {
  readonly fields: readonly FieldChangeFragment[];
  /** What the two sides are called: for what is asked another word than for what was. */
  readonly sides: 'asked' | 'past';
}

/** What each field said and says: struck through and underlined, and in words, for neither line nor colour is read out. */
export function FieldDifferences({ fields, sides }: Props) {
  const { t } = useTranslation();
  const { context } = usePartyWords();
  // What comes or goes as a whole is named by its summary already.
  const isWhole = fields.some(({ name, before, after }) => name === 'title' && (!before || !after));
  const shown = fields.filter(({ name }) => !(isWhole && name === 'title'));
  if (shown.length === 0) return null;
  return (
    <dl className="difference">
      {shown.map(({ name, label, before, after }) => (
        <div key={name}>
          <dt>{name === 'isStudentsOwn' ? t('goal.ownLabel', { context, defaultValue: label }) : label}</dt>
          {(before || !isWhole) && (
            <dd>
              <span className="quiet">{t(`agreement.sides.${sides}.before`)}</span>{' '}
              {before ? <del>{before}</del> : <span>{t('agreement.nothing')}</span>}
            </dd>
          )}
          {(after || !isWhole) && (
            <dd>
              {!isWhole && <span className="quiet">{t(`agreement.sides.${sides}.after`)} </span>}
              {after ? <ins>{after}</ins> : <span>{t('agreement.nothing')}</span>}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
