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

/** As a spreadsheet of that language expects it. What it would take for a formula, it is told to be text. */
export function fileOf(routes: readonly RouteLineFragment[], t: TFunction, language: string): string {
  const columns = columnsOf(t, language);
  const headings = columns.map(([name]) => t(`routes.file.${name}`));
  const lines = routes.map((route) => columns.map(([, of]) => of(route)));
  const delimiter = language === 'nl' ? ';' : ',';
  const options = { delimiter, bom: true, escape_formulas: true, record_delimiter: 'windows' } as const;
  return stringify([headings, ...lines], options);
}
