import pg from 'pg';
import { pino } from 'pino';
import { randomUUID } from 'node:crypto';
import { runBatch } from '../../server/database/batch.ts';
import { PostgresBus } from '../../server/live/postgres-bus.ts';
import { freshMarker, sequenceMarker, type Recorded } from './recorded-command.ts';
import type { Deed } from './report-progress.ts';

/** What is done over and over. */
export interface Lane extends Deed {
  /** The last number in the log of the route. */
  readonly logEnd: number;
  /** What this server sends for it. */
  readonly statements: Recorded;
}

export interface Round {
  readonly lanes: readonly Lane[];
  readonly seconds: number;
}

/**
 * The limit of a command: a bare script that sends the very statements which this server sends, in one pipelined batch,
 * and the same hints to other servers. No GraphQL, no sign-in, no rules, no answer.
 */
const [url = '', connections] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(connections) });
const bus = await PostgresBus.start(url, pino({ enabled: false }));

function statementsFor({ statements }: Lane, sequence: number): Recorded {
  const fresh = new Map<string, string>();
  const freshFor = (marker: string) => {
    const id = fresh.get(marker) ?? randomUUID();
    fresh.set(marker, id);
    return id;
  };
  const filled = (value: unknown) =>
    typeof value === 'string' && value.includes('<')
      ? value.replaceAll(freshMarker, freshFor).replaceAll(sequenceMarker, String(sequence))
      : value;
  return statements.map((statement) => ({ ...statement, parameters: statement.parameters.map(filled) }));
}

async function write(lane: Lane, sequence: number): Promise<void> {
  const client = await pool.connect();
  try {
    const results = await runBatch(client, statementsFor(lane, sequence));
    const answer = results.at(-2)?.[0]?.[0];
    if (!answer) throw new Error('The script was not answered.');
    bus.wake(lane.routeId);
  } finally {
    client.release();
  }
}

/** Commands on one route go one after another: each has the next number. */
async function writeOn(lanes: readonly Lane[], until: number): Promise<number> {
  const began = Math.max(...lanes.map(({ logEnd }) => logEnd));
  let written = 0;
  while (performance.now() < until) {
    const lane = lanes[written % lanes.length];
    if (!lane) break;
    await write(lane, began + written + 1);
    written += 1;
  }
  return written;
}

process.on('message', ({ lanes, seconds }: Round) => {
  const until = performance.now() + seconds * 1000;
  const routeIds = new Set(lanes.map(({ routeId }) => routeId));
  const routes = [...routeIds].map((id) => lanes.filter(({ routeId }) => routeId === id));
  Promise.all(routes.map((onRoute) => writeOn(onRoute, until))).then(
    (written) => process.send?.(written.reduce((sum, count) => sum + count, 0)),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
