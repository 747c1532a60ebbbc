import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { runBatch, type BatchStatement } from '../../server/database/batch.ts';
import { engineRole } from '../../server/access/policies.sql.ts';

/** Who reports progress on what, over and over. */
export interface Lane {
  readonly personId: string;
  readonly membershipId: string;
  readonly routeId: string;
  readonly actionId: string;
  readonly version: number;
}

export interface Round {
  readonly lanes: readonly Lane[];
  readonly seconds: number;
}

/**
 * The limit of a command: a bare script that reports progress on an action in one pipelined batch, with the lock, the
 * look as the viewer and the rows that this server writes. No GraphQL, no sign-in, no facts for rules, no answer.
 */
const pool = new pg.Pool({ connectionString: process.argv[2], max: Number(process.argv[3]) });

interface Report {
  readonly lane: Lane;
  readonly version: number;
  readonly status: string;
}

const plain = (name: string, text: string): BatchStatement => ({ name, text, parameters: [] });

function statementsFor({ lane, version, status }: Report): BatchStatement[] {
  const { personId, membershipId, routeId, actionId } = lane;
  return [
    plain('begin', 'begin'),
    {
      name: 'lock',
      text: `select pg_advisory_xact_lock(hashtextextended(p.route_id::text, 0)) from place_of('action', $1) p`,
      parameters: [actionId],
    },
    { name: 'viewer', text: 'select begin_viewer($1, $2)', parameters: [personId, membershipId] },
    {
      name: 'may',
      text: `select a.version from action a join assignment s on s.party_id = a.owner_party_id
        where a.id = $1 and s.person_id = (select viewer_person()) and a.version = $2
          and s."from" <= (select app_now()) and (s.until is null or s.until > (select app_now()))`,
      parameters: [actionId, version],
    },
    plain('role', `set local role ${engineRole}`),
    { name: 'route', text: `select set_config('app.engine_route', $1, true)`, parameters: [routeId] },
    {
      name: 'update',
      text: 'update action set version = version + 1, status = $2 where id = $1 and version = $3',
      parameters: [actionId, status, version],
    },
    {
      name: 'change',
      text: `insert into change (route_id, sequence, id, kind, category, at, actor_person_id, actor_party_id)
        select $1, coalesce((select max(sequence) from change where route_id = $1), 0) + 1, $2, 'ACTION_PROGRESSED',
          'PLAN', app_now(), $3, a.owner_party_id from action a where a.id = $4`,
      parameters: [routeId, randomUUID(), personId, actionId],
    },
    {
      name: 'part',
      text: `insert into change_part (id, route_id, sequence, category, item_id, subject_type, subject_id, patch)
        select $1, $2, max(sequence), 'PLAN', $3, 'action', $3, $4 from change where route_id = $2`,
      parameters: [randomUUID(), routeId, actionId, JSON.stringify({ status, note: null })],
    },
    {
      name: 'key',
      text: `insert into request_key (person_id, key, command, input_hash, outcome, at)
        select $1, $2, 'actionReportProgress', $3, jsonb_build_object('routeId', $4::uuid, 'sequence', max(sequence),
          'subject', jsonb_build_object('type', 'Action', 'id', $5::uuid)), app_now() from change where route_id = $4::uuid`,
      parameters: [personId, randomUUID(), randomUUID(), routeId, actionId],
    },
    plain('commit', 'commit'),
  ];
}

const mayAt = 3;

async function write(report: Report): Promise<void> {
  const client = await pool.connect();
  try {
    const results = await runBatch(client, statementsFor(report));
    if (results[mayAt]?.length !== 1) throw new Error('The action was not there as it was left.');
  } finally {
    client.release();
  }
}

async function writeAlong(lane: Lane, until: number): Promise<number> {
  let written = 0;
  while (performance.now() < until) {
    const status = written % 2 === 0 ? 'DOING' : 'BLOCKED';
    await write({ lane, version: lane.version + written, status });
    written += 1;
  }
  return written;
}

process.on('message', ({ lanes, seconds }: Round) => {
  const until = performance.now() + seconds * 1000;
  Promise.all(lanes.map((lane) => writeAlong(lane, until))).then(
    (written) => process.send?.(written.reduce((sum, count) => sum + count, 0)),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit(0));
