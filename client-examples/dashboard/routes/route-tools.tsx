import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayBefore, dayInWords } from '../language/dates.ts';
import { useSoon } from '../live/use-soon.ts';
import { phases } from '../route/phases.ts';
import { oneOf, orders, statuses, type Ask, type Question } from './question.ts';

interface Props {
  readonly question: Question;
  readonly ask: Ask;
  /** As the platform counts days; not known yet: undefined. */
  readonly today: string | undefined;
  /** Only who assigns people reads routes of colleagues. */
  readonly oversees: boolean;
}

/** Search, filters and order. */
export function RouteTools({ question, ask, today, oversees }: Props) {
  const { t, i18n } = useTranslation();
  const { phase, status, orderBy, isLate, isWaiting, since, isAll } = question;
  // While another list is asked the last answer's day holds.
  const [day, setDay] = useState(today);
  if (today && today !== day) setDay(today);
  const yesterday = day && dayBefore(day);
  return (
    <search className="tools">
      <Search words={question.search} onWords={(search) => ask({ search }, { replace: true })} />
      <Choice
        label={t('routes.phase')}
        words={phases}
        chosen={phase}
        nameOf={(word) => t(`phase.${word}`)}
        onChoose={(word) => ask({ phase: oneOf(phases, word) })}
      />
      <Choice
        label={t('routes.status')}
        words={statuses}
        chosen={status}
        nameOf={(word) => t(`routeStatus.${word}`)}
        onChoose={(word) => ask({ status: oneOf(statuses, word) })}
      />
      <Choice
        label={t('routes.order')}
        words={orders}
        chosen={orderBy}
        isWithoutAny
        nameOf={(word) => t(`routes.by.${word}`)}
        onChoose={(word) => ask({ orderBy: oneOf(orders, word) ?? 'ATTENTION' })}
      />
      <div className="checks">
        <Tick label={t('routes.late')} isTicked={isLate} onTick={(ticked) => ask({ isLate: ticked })} />
        <Tick label={t('routes.waiting')} isTicked={isWaiting} onTick={(ticked) => ask({ isWaiting: ticked })} />
        {(since ?? yesterday) && (
          <Tick
            label={
              since && since !== yesterday
                ? t('routes.changedSince', { day: dayInWords(since, i18n.language) })
                : t('routes.changedSinceYesterday')
            }
            isTicked={since !== null}
            onTick={(ticked) => ask({ since: ticked ? (yesterday ?? null) : null })}
          />
        )}
        {oversees && <Tick label={t('routes.all')} isTicked={isAll} onTick={(ticked) => ask({ isAll: ticked })} />}
      </div>
    </search>
  );
}

function Search({ words, onWords }: { readonly words: string; readonly onWords: (words: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  // On the way back the address changes, and the field with it.
  if (known !== words) {
    setKnown(words);
    setTyped(words);
  }
  const tell = useSoon(() => onWords(typed), 250);
  return (
    <SearchField
      value={typed}
      maxLength={100}
      className="search"
      onChange={(now) => {
        setTyped(now);
        tell();
      }}
    >
      <Label>{t('routes.search')}</Label>
      <Input />
    </SearchField>
  );
}

interface ChoiceProps<Word extends string> {
  readonly label: string;
  readonly words: readonly Word[];
  readonly chosen: string | null;
  /** One of the words always holds. */
  readonly isWithoutAny?: boolean;
  readonly nameOf: (word: Word) => string;
  readonly onChoose: (word: string) => void;
}

function Choice<Word extends string>({
  label,
  words,
  chosen,
  isWithoutAny = false,
  nameOf,
  onChoose,
}: ChoiceProps<Word>) {
  const { t } = useTranslation();
  return (
    <label>
      {label}
      <select value={chosen ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {!isWithoutAny && <option value="">{t('routes.any')}</option>}
        {words.map((word) => (
          <option key={word} value={word}>
            {nameOf(word)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TickProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Tick({ label, isTicked, onTick }: TickProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={isTicked} onChange={({ target }) => onTick(target.checked)} />
      {label}
    </label>
  );
}
