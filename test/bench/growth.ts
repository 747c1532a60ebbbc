import { answerOf } from './compare.ts';
import { startOurs, type Contestant } from './contestants.ts';
import { startBenchDatabase, type BenchDatabase } from './database.ts';
import { median } from './measure.ts';
import { readOperations, type Operation } from './operations.ts';
import { benchCoaches, benchLead, type BenchViewer } from './world.ts';

export interface Growth {
  readonly routes: number;
  /** Milliseconds, median, of the first page of the dashboard. */
  readonly coach: number;
  readonly lead: { readonly routes: number; readonly milliseconds: number };
}

const sizes = [2000, 20_000, 200_000];
const ofBigCity = 20_000; // routes of one school
const rounds = 10;
const askedEachRound = 3;

/** One platform of a size, ready to be asked. */
interface Platform {
  readonly routes: number;
  readonly database: BenchDatabase;
  readonly server: Contestant;
  readonly coaches: readonly BenchViewer[];
  readonly lead: BenchViewer;
  readonly times: { readonly coach: number[]; readonly lead: number[] };
}

/**
 * How the first page of one person's dashboard grows with what everybody else has. All sizes stand side by side and are
 * asked in turn: whatever else the machine does meets all of them.
 */
export async function measureGrowth(say: (text: string) => void): Promise<Growth[]> {
  const platforms: Platform[] = [];
  try {
    for (const routes of sizes) {
      say(`Building ${routes} routes …`);
      platforms.push(await build(routes));
    }
    const operation = (await readOperations()).find(({ name }) => name === 'dashboard');
    if (!operation) throw new Error('There is no dashboard.');
    for (const platform of platforms) await askAll(platform, operation, 0);
    for (const { times } of platforms) for (const kept of [times.coach, times.lead]) kept.length = 0;
    for (let round = 1; round <= rounds; round++) {
      for (const platform of platforms) await askAll(platform, operation, round);
    }
    return platforms.map(({ routes, times }) => ({
      routes,
      coach: median(times.coach),
      lead: { routes: Math.min(routes, ofBigCity), milliseconds: median(times.lead) },
    }));
  } finally {
    for (const { server, database } of platforms) {
      await server.stop();
      await database.stop();
    }
  }
}

async function build(routes: number): Promise<Platform> {
  const database = await startBenchDatabase({ routes, ofSchool: ofBigCity });
  try {
    const coaches = await benchCoaches(database.ownerUrl, 16);
    const lead = await benchLead(database.ownerUrl);
    const server = await startOurs(database, [...coaches, lead], 'logged');
    return { routes, database, server, coaches, lead, times: { coach: [], lead: [] } };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function askAll({ server, coaches, lead, times }: Platform, operation: Operation, round: number): Promise<void> {
  for (let index = 0; index < askedEachRound; index++) {
    const coach = coaches[(round * askedEachRound + index) % coaches.length] ?? lead;
    times.coach.push(await timed(() => answerOf(server, operation, coach)));
    times.lead.push(await timed(() => answerOf(server, operation, lead)));
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
