import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import type { Command } from '../command/command.ts';
import { CommandRow } from '../command/command-row.tsx';
import type { ContestLineFragment } from '../generated/graphql.ts';
import { dayInWords } from '../language/dates.ts';
import { useFactCommands, type Fact } from './fact-commands.ts';

interface Props {
  readonly fact: Fact;
  readonly commands: readonly Command[];
  readonly children: ReactNode;
}

/** A fact, what the student says against it, and what follows from it for the plan. */
export function FactLine({ fact, commands, children }: Props) {
  const { t } = useTranslation();
  const { names, context } = usePartyWords();
  const { contest, collect } = useFactCommands()(fact);
  const { reportedBy, isContested, contests } = fact;
  return (
    <li data-testid="fact">
      {children}
      <span className="quiet block">
        {reportedBy && t('facts.reportedBy', { name: names([reportedBy]) })}{' '}
        {isContested && <span className="tag refused">{t('facts.contested', { context })}</span>}
      </span>
      {contests.map((one) => (
        <Contest key={one.contestedAt} contest={one} />
      ))}
      <Consequences fact={fact} collect={collect} />
      <CommandRow commands={[...commands, ...contest]} />
    </li>
  );
}

function Contest({ contest: { text, status, contestedAt, answer } }: { readonly contest: ContestLineFragment }) {
  const { t, i18n } = useTranslation();
  const { context } = usePartyWords();
  return (
    <div className="contest" data-testid="contest">
      <span className="quiet">
        {t('facts.studentSaid', { context, day: dayInWords(contestedAt, i18n.language) })} ·{' '}
        {t(`contestStatus.${status}`)}
      </span>
      <q className="block words">{text}</q>
      {answer && (
        <>
          <span className="quiet">{t('facts.answer')}</span>
          <q className="block words">{answer}</q>
        </>
      )}
    </div>
  );
}

/** Suggestions, and no more: they wait in a draft until somebody offers it, and student and lead agree. */
function Consequences({ fact, collect }: { readonly fact: Fact; readonly collect: Command }) {
  const { t } = useTranslation();
  if (fact.consequences.length === 0) return null;
  return (
    <div className="consequences" data-testid="consequences">
      <h3>{t('facts.follows')}</h3>
      <ul>
        {fact.consequences.map(({ summary }) => (
          <li key={summary}>{summary}</li>
        ))}
      </ul>
      <CommandRow commands={[collect]} />
    </div>
  );
}
