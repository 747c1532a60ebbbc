import { on } from 'node:events';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { BatchStatement } from '../../server/database/batch.ts';
import { startOurs } from './contestants.ts';
import type { BenchDatabase } from './database.ts';
import { reporter, type Deed } from './report-progress.ts';
import type { BenchViewer } from './world.ts';

/** What the server sends for one command, from `begin` to `commit`. */
export type Recorded = readonly BatchStatement[];

/** Stand where it is another each time: ids made for it, and its number in the log of the route. */
export const freshMarker = /<fresh \d+>/g;
export const sequenceMarker = '<sequence>';

interface Recording {
  readonly database: BenchDatabase;
  readonly owner: pg.Client;
  readonly viewers: readonly BenchViewer[];
}

/**
 * Has each of them done by this server, and takes down what it sends, by the action: first so that it knows who asks, then
 * twice to see what differs.
 */
export async function recordAll(
  { database, owner, viewers }: Recording,
  deeds: readonly Deed[],
): Promise<ReadonlyMap<string, Recorded>> {
  const telling = fileURLToPath(new URL('./tell-batches.mjs', import.meta.url));
  const { child, ...server } = await startOurs(database, viewers, 'logged', ['--import', telling]);
  const batches = on(child, 'message') as AsyncIterableIterator<[BatchStatement[]]>; // what tell-batches.mjs tells
  const told = async (): Promise<Recorded> => {
    const recorded: BatchStatement[] = [];
    while (recorded.at(-1)?.text !== 'commit') recorded.push(...(await batches.next()).value[0]);
    return recorded;
  };
  const found = new Map<string, Recorded>();
  try {
    for (const deed of deeds) {
      if (found.has(deed.actionId)) continue;
      const report = reporter(server, deed, viewers);
      const commands: Recorded[] = [];
      for (const times of [0, 1, 2]) {
        await report(times);
        commands.push(await told());
      }
      const [, one = [], other = []] = commands;
      found.set(deed.actionId, asTemplate(one, other, await logEndOf(owner, deed.routeId)));
    }
    return found;
  } finally {
    await server.stop();
  }
}

/** The last number in the log of a route. */
export async function logEndOf(owner: pg.Client, routeId: string): Promise<number> {
  const { rows } = await owner.query<{ last: string }>('select max(sequence) as last from change where route_id = $1', [
    routeId,
  ]);
  return Number(rows[0]?.last);
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Of two commands, the second with this number: what a third would send, with markers where it would differ. */
function asTemplate(one: Recorded, other: Recorded, sequence: number): Recorded {
  const before = new Set(JSON.stringify(one).match(uuid));
  const fresh = [...new Set(JSON.stringify(other).match(uuid))].filter((id) => !before.has(id));
  const marked = (text: string) =>
    text === String(sequence)
      ? sequenceMarker
      : text
          .replaceAll(uuid, (id) => (fresh.includes(id) ? `<fresh ${fresh.indexOf(id)}>` : id))
          .replaceAll(`"sequence":${sequence},`, `"sequence":${sequenceMarker},`);
  return other.map((statement) => ({
    ...statement,
    parameters: statement.parameters.map((value) => (typeof value === 'string' ? marked(value) : value)),
  }));
}
