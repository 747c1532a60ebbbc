import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, Form } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDrafts } from '../drafts/drafts.ts';
import { Notice } from '../route/notice.tsx';
import { useAgreementHint } from './agreement-hint.ts';
import type { Command } from './command.ts';
import type { Values } from './field.ts';
import { FormField } from './form-field.tsx';
import { useNews } from './news.ts';
import type { CommandFormState } from './use-command-form.ts';

interface Props {
  readonly command: Command;
  readonly state: CommandFormState;
  readonly onClose: () => void;
}

/** What follows, what is asked, what is wrong with it, and the button that does it. */
export function CommandForm({ command, state, onClose }: Props) {
  const { t } = useTranslation();
  const { fields = [], label, submit = label, meaning } = command;
  const { change, issues, values, theirs } = state;
  const isWritten = fields.some(({ kind }) => kind !== 'shown');
  const { form, submitting } = useKeyboard(state);
  const send = async () => {
    if (await state.send()) onClose();
  };
  return (
    <Form
      ref={form}
      className="title-form"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {state.isGoneOnWith && <p className="quiet">{t('command.goneOnWith')}</p>}
      {meaning && <div className="meaning">{meaning}</div>}
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(value) => state.set(field.name, value)}
          problem={issues[field.name] ?? null}
          theirs={theirs && theirs[field.name] !== values[field.name] ? (theirs[field.name] ?? null) : null}
        />
      ))}
      <Where command={command} values={values} isCollected={state.isCollected} onCollected={state.setIsCollected} />
      <Notice words={problemOf(state, fields, t('command.mend'))} />
      <div className="row start">
        <Button ref={submitting} type="submit" isDisabled={change.isRunning}>
          {theirs && isWritten ? t('command.useMine') : submit}
        </Button>
        {theirs && isWritten && <Button onPress={state.takeTheirs}>{t('command.takeTheirs')}</Button>}
        <Button className="plain" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
      <Meanwhile />
    </Form>
  );
}

/** Where the keyboard is: in the first field when the form opens, and after a failed send at what is to be mended. */
function useKeyboard({ change, issues, theirs }: CommandFormState) {
  const form = useRef<HTMLFormElement>(null);
  const submitting = useRef<HTMLButtonElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  // A button that cannot be pressed lets go of the keyboard: it is back where there is something to mend, or to press once
  // more; not where that would write over the text of another, which is to be read first.
  useEffect(() => {
    if (theirs || (change.problem === null && Object.keys(issues).length === 0)) return;
    const toMend = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    (toMend ?? submitting.current)?.focus();
  }, [change.problem, issues, theirs]);
  return { form, submitting };
}

/** What is said beside a field is not said again. */
function problemOf(
  { change: { problem }, issues }: CommandFormState,
  fields: readonly { name: string }[],
  mend: string,
) {
  const names = Object.keys(issues);
  if (names.length === 0) return problem;
  const elsewhere = names.filter((name) => !fields.some((field) => field.name === name));
  return elsewhere.length > 0 ? elsewhere.map((name) => issues[name]).join(' ') : mend;
}

const shown = 5; // sentences; of more it is said how many there are

/**
 * Told here too, all of it since the form was opened: the page behind cannot be read now. At the end, where it moves no
 * field and no button.
 */
function Meanwhile(): ReactNode {
  const { t } = useTranslation();
  const news = useNews();
  const [before] = useState(news.length);
  const since = news.slice(before);
  const earlier = since.length - shown;
  return (
    <output className="meanwhile" aria-atomic="false">
      {earlier > 0 && <p>{t('command.earlier', { count: earlier })}</p>}
      {since.slice(-shown).map((sentence, place) => (
        // Sentences may be the same; each stands where it came.
        <p key={Math.max(earlier, 0) + place}>{t('command.meanwhile', { news: sentence })}</p>
      ))}
    </output>
  );
}

interface WhereProps {
  readonly command: Command;
  readonly values: Values;
  readonly isCollected: boolean;
  readonly onCollected: (isCollected: boolean) => void;
}

/** Whose agreement it needs, or in which draft it comes. */
function Where({ command, values, isCollected, onCollected }: WhereProps) {
  const { t } = useTranslation();
  const { collecting } = useDrafts();
  const { namesFor, sentence } = useAgreementHint();
  const names = namesFor(command, isCollected, values);
  return (
    <>
      {collecting && command.isContent && (
        <label className="check">
          <input type="checkbox" checked={isCollected} onChange={({ target }) => onCollected(target.checked)} />
          {t('drafts.collectHere', { title: collecting.title })}
        </label>
      )}
      {names && (
        <p className="quiet" data-testid="needs-agreement">
          {sentence(names)}
        </p>
      )}
    </>
  );
}
