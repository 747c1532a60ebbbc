import type { Report } from './run.ts';

const most = 40; // faults that are written out

const counts = (of: Iterable<readonly [string, number]>) =>
  [...of].map(([what, times]) => `${what} ${String(times)}`).join(', ');

export function inWords({ faults, record, happened, told, refused, ...numbers }: Report): string {
  return [
    `What broke: ${counts(happened)}.`,
    `${String(numbers.changes)} changes were acknowledged, ${String(numbers.ofRights)} of them of who reads; refused: ${counts(refused) || 'none'}.`,
    `${String(numbers.unknown)} times nobody knew what had become of a request, and it was sent again.`,
    `${String(numbers.followers)} followers (${counts(Object.entries(numbers.open))}) were told: ${counts(Object.entries(told))}.`,
    `Servers and database were prompt ${String(Math.round(100 * numbers.promptShare))} % of the time.`,
    `All had caught up ${String(Math.round(numbers.caughtUpAfter))} ms after the last word.`,
    verdict(faults),
    ...(record === null ? [] : [`Checked again by: npm run test:faults -- --record ${record}`]),
  ].join('\n');
}

export function verdict(faults: readonly string[]): string {
  if (faults.length === 0) return 'Every promise held.';
  return [`Did not hold (${String(faults.length)}):`, ...faults.slice(0, most).map((fault) => `  ${fault}`)].join('\n');
}
