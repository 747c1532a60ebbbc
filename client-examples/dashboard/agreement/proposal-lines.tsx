import { useTranslation } from 'react-i18next';
import type { ProposalLineFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { usePartyWords } from './viewer-on-route.ts';

interface Props {
  readonly lines: readonly ProposalLineFragment[];
  /** Ids of the lines that somebody said no to. */
  readonly refused: readonly string[];
}

export function ProposalLines({ lines, refused }: Props) {
  const { t } = useTranslation();
  const { names } = usePartyWords();
  return (
    <ol className="lines">
      {lines.map((line) => (
        <li key={line.id} data-testid="proposal-line">
          {line.summary}
          {line.parts.length > 0 && (
            <span className="quiet"> · {t('agreement.for', { names: names(line.parts) })}</span>
          )}
          {refused.includes(line.id) && (
            <>
              {' '}
              <span className="tag refused">{t('agreement.refusedLine')}</span>
            </>
          )}
          <Difference line={line} />
        </li>
      ))}
    </ol>
  );
}

/** What one field says now, and what it would say; in words, for an arrow is not read out. */
function Difference({ line: { field, before, after } }: { readonly line: ProposalLineFragment }) {
  const { t, i18n } = useTranslation();
  if (!field || (!before && !after)) return null;
  const worded = (value: string | null | undefined) => {
    if (!value) return t('agreement.nothing');
    if (field === 'dueOn') return dayInWords(value, i18n.language);
    return field === 'phase' ? t(`phase.${value}`) : value;
  };
  return (
    <dl className="difference">
      <dt>{t('agreement.now')}</dt>
      <dd>{worded(before)}</dd>
      <dt>{t('agreement.later')}</dt>
      <dd className="after">{worded(after)}</dd>
    </dl>
  );
}
