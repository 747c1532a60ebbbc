import { useTranslation } from 'react-i18next';
import type { ProposalLineFragment } from '../generated/graphql.ts';
import { FieldDifferences } from './field-differences.tsx';
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
          <FieldDifferences fields={line.fields} sides="asked" />
        </li>
      ))}
    </ol>
  );
}
