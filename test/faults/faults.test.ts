import { expect, it } from 'vitest';
import { faults } from './breaking.ts';
import { plans } from './plans.ts';
import { runUnderFaults } from './run.ts';
import { inWords } from './words.ts';

const seed = Number(process.hrtime.bigint() % 1_000_000n);

it(`on 10 routes some 45 followers are told each change once, in order and by right, while servers and database are killed and wires are cut (seed ${String(seed)})`, async () => {
  const report = await runUnderFaults({ ...plans.minute, seed }, () => undefined);
  expect(report.faults, inWords(report)).toEqual([]);
  // It did happen.
  expect(faults.filter((fault) => !report.happened.has(fault))).toEqual([]);
  expect(Math.min(report.open.sockets, report.open.streams)).toBeGreaterThan(10);
  expect(report.ofRights).toBeGreaterThan(2);
  expect(report.told['change']).toBeGreaterThan(100);
}, 300_000); // 5 minutes: some 50 seconds on two cores that have nothing else to do
