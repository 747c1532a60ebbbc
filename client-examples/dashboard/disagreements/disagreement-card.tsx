import { useTranslation } from 'react-i18next';
import { usePartyWords } from '../agreement/viewer-on-route.ts';
import { CommandRow } from '../command/command-row.tsx';
import type { DisagreementCardFragment } from '../generated/graphql.ts';
import { dayInWords, momentInWords } from '../language/dates.ts';
import { AnswerOutcome } from './answer-outcome.tsx';
import { useDisagreementCommands } from './disagreement-commands.ts';

interface Props {
  readonly disagreement: DisagreementCardFragment;
}

export function DisagreementCard({ disagreement }: Props) {
  const { t } = useTranslation();
  const commands = useDisagreementCommands(disagreement);
  const { id, subject, changes, positions, outcome } = disagreement;
  return (
    <li className="card disagreement" id={id} data-testid="disagreement">
      <h3>{subject}</h3>
      <Standing disagreement={disagreement} />
      {changes.length > 0 && (
        <p className="quiet">
          {t('disagreements.refused', { lines: changes.map(({ summary }) => summary).join('; ') })}
        </p>
      )}
      <h4>{t('disagreements.positions')}</h4>
      <ul className="lines">
        {positions.map((position) => (
          <Position key={position.id} position={position} isAsked={Boolean(outcome)} />
        ))}
      </ul>
      <Outcome disagreement={disagreement} />
      <CommandRow commands={commands} />
    </li>
  );
}

function Standing({ disagreement: { status, level, dueOn, raisedBy, raisedAt, closedAt } }: Props) {
  const { t, i18n } = useTranslation();
  const { names } = usePartyWords();
  const on = dayInWords(raisedAt, i18n.language);
  return (
    <p>
      <span className={`tag ${status === 'SETTLED' ? 'agreed' : ''}`}>{t(`disagreements.status.${status}`)}</span>{' '}
      {status === 'OPEN' && (
        <>
          <strong>{t(`disagreements.level.${level}`)}</strong>
          {' · '}
          {t('due', { day: dayInWords(dueOn, i18n.language) })}
        </>
      )}
      {closedAt && dayInWords(closedAt, i18n.language)}
      <span className="quiet">
        {' · '}
        {raisedBy
          ? t('disagreements.raisedBy', { name: names([raisedBy]), day: on })
          : t('disagreements.raised', { day: on })}
      </span>
    </p>
  );
}

type Position = DisagreementCardFragment['positions'][number];

function Position({ position, isAsked }: { readonly position: Position; readonly isAsked: boolean }) {
  const { t, i18n } = useTranslation();
  const { name } = usePartyWords();
  const { by, text, takenAt, answer } = position;
  return (
    <li data-testid="position">
      <strong>{by ? name(by) : t('disagreements.somebody')}</strong>{' '}
      {isAsked && <span className={`tag ${answer.toLowerCase()}`}>{t(`agreement.decision.${answer}`)}</span>}
      {text ? <q className="block words">{text}</q> : <span className="quiet block">{t('disagreements.silent')}</span>}
      {takenAt && <span className="quiet">{momentInWords(takenAt, i18n.language)}</span>}
    </li>
  );
}

/** What is offered as the outcome, or what it became. Yes and no are asked of every party to it, each for itself. */
function Outcome({ disagreement }: Props) {
  const { t } = useTranslation();
  const { names } = usePartyWords();
  const { outcome, outcomeOfferedBy, status } = disagreement;
  if (!outcome) return null;
  return (
    <div className="outcome" data-testid="outcome">
      <h4>{t(status === 'SETTLED' ? 'disagreements.agreedOutcome' : 'disagreements.outcome')}</h4>
      <p className="words">{outcome}</p>
      {outcomeOfferedBy && <p className="quiet">{t('disagreements.offeredBy', { name: names([outcomeOfferedBy]) })}</p>}
      {status === 'SETTLED' && <p className="quiet">{t('disagreements.settledMeaning')}</p>}
      <AnswerOutcome disagreement={disagreement} />
    </div>
  );
}
