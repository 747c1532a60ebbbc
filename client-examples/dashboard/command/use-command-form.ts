import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrafts } from '../drafts/drafts.ts';
import { useChange, type Change, type Issues } from '../route/use-change.ts';
import type { Command } from './command.ts';
import { filled, valuesOf, type Values } from './field.ts';
import { formOf, keepWritten, writtenIn } from './written.ts';

export interface CommandFormState {
  readonly change: Change<object>;
  /** What is wrong, by the field that it is about. */
  readonly issues: Issues;
  readonly values: Values;
  set(name: string, value: string): void;
  /** What is filled in was written before, and neither sent nor thrown away. */
  readonly isGoneOnWith: boolean;
  /** Something is filled in that was not sent. */
  readonly isTouched: boolean;
  /** What somebody else wrote meanwhile; null: nobody did, or it cannot be shown. */
  readonly theirs: Values | null;
  takeTheirs(): void;
  readonly isCollected: boolean;
  setIsCollected(isCollected: boolean): void;
  send(): Promise<boolean>;
}

/** What is typed is kept until it has arrived, whatever goes wrong and whoever else changes the page meanwhile. */
export function useCommandForm(command: Command): CommandFormState {
  const { fields = [], isContent = false, version = 0 } = command;
  const { t } = useTranslation();
  const change = useChange(command.document, command.done);
  const { collecting } = useDrafts();
  const form = formOf(command);
  const [before] = useState(() => writtenIn(form));
  const [values, setValues] = useState(() => ({ ...valuesOf(fields), ...before?.values }));
  const [isCollected, setIsCollected] = useState(true);
  // That of the moment when the form began: a change by somebody else in between is shown, not lost.
  const [basis, setBasis] = useState(before?.version ?? version);
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => keepWritten(form, fields, { values, version: basis }), [form, fields, values, basis]);
  const issues = useMemo(
    () => ({ ...change.issues, ...Object.fromEntries(missing.map((name) => [name, t('command.missing')])) }),
    [change.issues, missing, t],
  );
  const stale = change.theirs;
  const theirs = (stale?.current && command.theirs?.(stale.current)) ?? null;
  return {
    change,
    issues,
    values,
    isGoneOnWith: before !== null,
    isTouched: fields.some(({ name, initial }) => (values[name] ?? '') !== (initial ?? '')),
    set: (name, value) => setValues((now) => ({ ...now, [name]: value })),
    theirs,
    takeTheirs() {
      setValues((now) => ({ ...now, ...theirs }));
      setBasis(stale?.currentVersion ?? basis);
      change.forget();
    },
    isCollected,
    setIsCollected,
    async send() {
      const empty = fields.filter(({ name, isRequired }) => isRequired && filled(values, name) === null);
      setMissing(empty.map(({ name }) => name));
      if (empty.length > 0) return false;
      const expectedVersion = stale?.currentVersion ?? basis;
      setBasis(expectedVersion);
      const draftId = isContent && isCollected ? (collecting?.id ?? null) : null;
      return change.run(command.variables(values, { expectedVersion, draftId }));
    },
  };
}
