import type { Command } from './command.ts';
import type { Field, Values } from './field.ts';

/** What was changed in a form that was neither sent nor thrown away, and the version of what it began with. */
export interface Written {
  readonly values: Values;
  readonly version: number;
}

// Of this tab alone, and gone with it. It outlives a sign-in that has run out, and nobody else's.
const storage = window.sessionStorage;
const writtenKey = 'transitieroute.written';
const ownerKey = 'transitieroute.writer';

function forms(): Readonly<Record<string, Written>> {
  // Written below, by this page alone.
  return JSON.parse(storage.getItem(writtenKey) ?? '{}') as Record<string, Written>;
}

function keep(all: Readonly<Record<string, Written>>): void {
  if (Object.keys(all).length === 0) storage.removeItem(writtenKey);
  else storage.setItem(writtenKey, JSON.stringify(all));
}

/** Which form it is: by what it does, and to what. */
export function formOf({ document, variables }: Command): string {
  const names = document.definitions.map((definition) => ('name' in definition ? definition.name?.value : ''));
  const ids = Object.values(variables({}, { expectedVersion: 0, draftId: null })).filter(
    (value) => typeof value === 'string',
  );
  return [names[0], ...ids].join(' ');
}

export const writtenIn = (form: string): Written | null => forms()[form] ?? null;

/** The first of them in which something was written. */
export function toGoOnWith(commands: readonly Command[]): Command | undefined {
  if (storage.getItem(writtenKey) === null) return undefined;
  return commands.find((command) => command.permission.isAllowed && writtenIn(formOf(command)) !== null);
}

/** What somebody looked for and chose is not kept: what it was called would not be. */
export function keepWritten(form: string, fields: readonly Field[], { values, version }: Written): void {
  const changed = fields.filter(
    ({ name, kind, initial }) => kind !== 'search' && (values[name] ?? '') !== (initial ?? ''),
  );
  const kept = Object.fromEntries(changed.map(({ name }) => [name, values[name] ?? '']));
  if (changed.length === 0) forgetWritten(form);
  else keep({ ...forms(), [form]: { values: kept, version } });
}

export function forgetWritten(form: string): void {
  const { [form]: gone, ...others } = forms();
  if (gone) keep(others);
}

/** Who signs in finds again what they wrote themselves; null: nobody does. */
export function keepFor(owner: string | null): void {
  if (storage.getItem(ownerKey) !== owner) storage.removeItem(writtenKey);
  if (owner === null) storage.removeItem(ownerKey);
  else storage.setItem(ownerKey, owner);
}
