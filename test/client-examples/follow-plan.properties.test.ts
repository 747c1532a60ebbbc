import fc from 'fast-check';
import { expect, it } from 'vitest';
import { followPlan, type FeedState } from '../../client-examples/feed/follow-plan.ts';
import { Auditor } from './feed-auditor.ts';
import { faults, ModelFeed, type Fault, type Write } from './model-feed.ts';

const seed = Number(process.hrtime.bigint() % 2_147_483_647n);
const routes = 2;

const write: fc.Arbitrary<Write> = fc.record({
  route: fc.nat({ max: routes - 1 }),
  what: fc.constantFrom('change', 'change', 'change', 'change', 'change', 'change', 'change', 'access', 'end'),
});
const fault = fc.constantFrom<Fault>('none', 'none', 'none', ...faults);
/** Of what a server told, all of it arrives in the end. */
const lossless = fc.constantFrom<Fault>('none', 'none', 'cut', 'twice', 'expired', 'unopened', 'again');

const happened = new Map<string, number>();
const count = (what: string, times = 1) => happened.set(what, (happened.get(what) ?? 0) + times);

/** One client of one feed, and everything that may go wrong between them, in an order that the scheduler makes up. */
async function play(scheduler: fc.Scheduler, writes: readonly Write[], toGoWrong: readonly Fault[]) {
  const step = (label: string) => scheduler.schedule(Promise.resolve(), label);
  const feed = new ModelFeed([...toGoWrong], step);
  const auditor = new Auditor(feed);
  const states: FeedState[] = [];
  let isWritten = false;
  const writing = async () => {
    for (const each of writes) {
      await step('write');
      feed.write(each);
    }
    // An event that got lost is missed when the next of its route comes.
    await step('last words');
    feed.heal();
    for (let route = 0; route < routes; route += 1) feed.write({ route, what: 'change' });
    isWritten = true;
  };
  const following = async () => {
    const tidings = followPlan(
      { url: 'model:', after: '0', token: feed.tokens(), onState: (state) => states.push(state) },
      {
        transports: [feed.transport, feed.transport],
        random: () => 0.5,
        wait: () => step('wait').then(() => undefined),
      },
    );
    for await (const tiding of tidings) {
      auditor.take(tiding);
      await step('handle');
      if (isWritten && auditor.missing().length === 0) break;
    }
  };
  await scheduler.waitFor(Promise.all([writing(), following()]));
  for (const [what, times] of feed.happened) count(what, times);
  count('gaps', auditor.gaps);
  return { mistakes: auditor.mistakes, gaps: auditor.gaps, states };
}

it(`whatever happens on the way, every change comes once and in order, or the word to read afresh (seed ${String(seed)})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(write, { minLength: 1, maxLength: 40, size: 'max' }),
      fc.array(fault, { maxLength: 40, size: 'max' }),
      async (scheduler, writes, toGoWrong) => {
        const { mistakes, states } = await play(scheduler, writes, toGoWrong);
        expect(mistakes).toEqual([]);
        expect(states[0]).toBe('connecting');
      },
    ),
    { seed, numRuns: 1500, timeout: 5_000, endOnFailure: true },
  );
}, 60_000);

it(`what comes again, after whatever change of rights, is not taken for something missing (seed ${String(seed)})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(write, { minLength: 10, maxLength: 40, size: 'max' }),
      fc.array(lossless, { minLength: 10, maxLength: 40, size: 'max' }),
      async (scheduler, writes, toGoWrong) => {
        const { mistakes, gaps } = await play(scheduler, writes, toGoWrong);
        expect({ mistakes, gaps }).toEqual({ mistakes: [], gaps: 0 });
      },
    ),
    { seed, numRuns: 400, timeout: 5_000, endOnFailure: true },
  );
}, 60_000);

it('all that may go wrong did, many times, and what was lost was noticed', () => {
  const rare = [...faults.filter((each) => each !== 'none'), 'gaps'].filter((each) => (happened.get(each) ?? 0) < 10);
  expect(rare).toEqual([]);
});
