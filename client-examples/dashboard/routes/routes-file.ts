import { stringify } from 'csv-stringify/browser/esm/sync';
import type { TFunction } from 'i18next';
import type { RouteLineFragment } from '../generated/graphql.ts';
import { momentInWords } from '../language/dates.ts';

/** A column of the file, and what stands in it. */
const columnsOf = (t: TFunction, language: string): [name: string, of: (route: RouteLineFragment) => string][] => [
  ['student', ({ student }) => student?.displayName ?? ''],
  ['status', ({ status }) => t(`routeStatus.${status}`)],
  ['phase', ({ phase }) => t(`phase.${phase}`)],
  ['startsOn', ({ startsOn }) => startsOn ?? ''],
  ['expectedGraduationOn', ({ expectedGraduationOn }) => expectedGraduationOn ?? ''],
  ['graduatedOn', ({ graduatedOn }) => graduatedOn ?? ''],
  ['endsOn', ({ endsOn }) => endsOn ?? ''],
  ['waiting', ({ attention }) => String(attention.waitingForViewer)],
  ['late', ({ attention }) => String(attention.lateActions)],
  ['nextDueOn', ({ attention }) => attention.nextDueOn ?? ''],
  ['lastChange', ({ attention }) => attention.lastChange?.summary ?? ''],
  ['lastChangeAt', ({ attention: { lastChange } }) => (lastChange ? momentInWords(lastChange.at, language) : '')],
  ['parties', ({ parties }) => parties.flatMap(({ organisation }) => organisation?.name ?? []).join(', ')],
];

/**
 * As a spreadsheet of that language expects it. What it would take for a formula, it is told to be text. Each page of the
 * list is written as it comes: all of them at once would hold the browser up.
 */
export async function fileOf(
  pages: AsyncIterable<readonly RouteLineFragment[]>,
  t: TFunction,
  language: string,
): Promise<Blob> {
  const columns = columnsOf(t, language);
  const delimiter = language === 'nl' ? ';' : ',';
  const write = (lines: readonly string[][], bom = false) =>
    stringify([...lines], { delimiter, bom, escape_formulas: true, record_delimiter: 'windows' });
  const parts = [write([columns.map(([name]) => t(`routes.file.${name}`))], true)];
  for await (const routes of pages) parts.push(write(routes.map((route) => columns.map(([, of]) => of(route)))));
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
