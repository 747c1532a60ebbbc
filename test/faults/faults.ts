import { parseArgs } from 'node:util';
import { faultsIn } from './check.ts';
import { plans } from './plans.ts';
import { readRecord } from './record.ts';
import { runUnderFaults } from './run.ts';
import { inWords, verdict } from './words.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, record: { type: 'string' } },
});
const seconds = Number(values.seconds ?? plans.whole.seconds);
const seed = Number(values.seed ?? Date.now() % 1e6);
const say = (text: string) => void process.stdout.write(`${text}\n`);

async function checkAgain(record: string): Promise<readonly string[]> {
  const faults = faultsIn(await readRecord(record));
  say(verdict(faults));
  return faults;
}

async function run(): Promise<readonly string[]> {
  say(
    `Seed ${String(seed)}, ${String(seconds)} seconds: npm run test:faults -- --seed ${String(seed)} --seconds ${String(seconds)}`,
  );
  const report = await runUnderFaults({ ...plans.whole, seconds, seed }, say);
  say(inWords(report));
  return report.faults;
}

const faults = await (values.record === undefined ? run() : checkAgain(values.record));
process.exitCode = faults.length > 0 ? 1 : 0;
