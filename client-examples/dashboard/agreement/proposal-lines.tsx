import { useTranslation } from 'react-i18next';
import { CommandRow } from '../command/command-row.tsx';
import type { Command } from '../command/command.ts';
import type { ProposalLineFragment } from '../generated/graphql.ts';
import { FieldDifferences } from './field-differences.tsx';
import { usePartyWords } from './viewer-on-route.ts';

interface Props {
  readonly lines: readonly ProposalLineFragment[];
  /** Ids of the lines that somebody said no to. */
  readonly refused: readonly string[];
  /** What can be done with a line, where there is something. */
  readonly commandsFor?: (line: ProposalLineFragment) => readonly Command[];
}

export function ProposalLines({ lines, refused, commandsFor }: Props) {
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
          <DependsOn line={line} lines={lines} refused={refused} />
          {commandsFor && <CommandRow commands={commandsFor(line)} />}
        </li>
      ))}
    </ol>
  );
}

/** Without the line of its new goal nothing is left of a new action. */
function DependsOn({ line: { dependsOn }, lines, refused }: Props & { readonly line: ProposalLineFragment }) {
  const { t } = useTranslation();
  const goal = lines.find(({ id }) => id === dependsOn);
  if (!goal) return null;
  const isGone = refused.includes(goal.id);
  return <p className="quiet">{t(isGone ? 'agreement.fellAway' : 'agreement.dependsOn', { line: goal.summary })}</p>;
}
