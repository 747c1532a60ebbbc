import { parseArgs } from 'node:util';
import { plans } from './plans.ts';
import { runUnderFaults } from './run.ts';
import { inWords } from './words.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? plans.whole.seconds);
const seed = Number(values.seed ?? Date.now() % 1e6);
const say = (text: string) => void process.stdout.write(`${text}\n`);

say(
  `Seed ${String(seed)}, ${String(seconds)} seconds: npm run test:faults -- --seed ${String(seed)} --seconds ${String(seconds)}`,
);
const report = await runUnderFaults({ ...plans.whole, seconds, seed }, say);
say(inWords(report));
process.exitCode = report.faults.length > 0 ? 1 : 0;
