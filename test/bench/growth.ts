import { answerOf } from './compare.ts';
import { startOurs } from './contestants.ts';
import { startBenchDatabase } from './database.ts';
import { median } from './measure.ts';
import { readOperations } from './operations.ts';
import { benchCoaches, benchLead } from './world.ts';

export interface Growth {
  readonly routes: number;
  /** Milliseconds, median, of the first page of the dashboard. */
  readonly coach: number;
  readonly lead: { readonly routes: number; readonly milliseconds: number };
}

const sizes = [2000, 20_000, 200_000];
const ofBigCity = 20_000; // routes of one school
const repeats = 30;

/** How the first page of one person's dashboard grows with what everybody else has. */
export async function measureGrowth(say: (text: string) => void): Promise<Growth[]> {
  const growth: Growth[] = [];
  for (const routes of sizes) {
    say(`Building ${routes} routes …`);
    growth.push(await measureSize(routes));
  }
  return growth;
}

async function measureSize(routes: number): Promise<Growth> {
  const database = await startBenchDatabase({ routes, ofSchool: ofBigCity });
  try {
    const coaches = await benchCoaches(database.ownerUrl, 16);
    const lead = await benchLead(database.ownerUrl);
    const server = await startOurs(database, [...coaches, lead], 'logged');
    try {
      const operation = (await readOperations()).find(({ name }) => name === 'dashboard');
      if (!operation) throw new Error('There is no dashboard.');
      const timed = async (asker: (index: number) => typeof lead) => {
        const times: number[] = [];
        for (let index = 0; index < repeats; index++) {
          const began = performance.now();
          await answerOf(server, operation, asker(index));
          times.push(performance.now() - began);
        }
        return median(times);
      };
      const coach = await timed((index) => coaches[index % coaches.length] ?? lead);
      return { routes, coach, lead: { routes: Math.min(routes, ofBigCity), milliseconds: await timed(() => lead) } };
    } finally {
      await server.stop();
    }
  } finally {
    await database.stop();
  }
}
