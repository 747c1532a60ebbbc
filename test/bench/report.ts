import type { Growth } from './growth.ts';
import type { LiveReport } from './live/live.ts';
import type { Measure } from './measure.ts';
import type { WriteRow } from './writes.ts';

export interface Row {
  readonly operation: string;
  readonly connections: number;
  readonly ours: Measure;
  readonly limit: Measure;
  readonly postgraphile: Measure;
  /** This server with its access log, where the row is without. */
  readonly logged?: Measure;
}

export interface Report {
  readonly rows: readonly Row[];
  /** At 16 connections: requests per second of this server divided by theirs. */
  readonly ratios: Readonly<Record<string, { readonly postgraphile: number; readonly limit: number }>>;
  readonly memory: { readonly megabytes: number | null };
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ratio = (one: Measure, other: Measure) => (one.requestsPerSecond / other.requestsPerSecond).toFixed(2);

function cpu({ serverCpu, databaseCpu }: Measure): string {
  if (serverCpu === null || databaseCpu === null) return '';
  return `${serverCpu.toFixed(2)} + ${databaseCpu.toFixed(2)}`;
}

export function speedTable({ rows, memory }: Report): string {
  const head = [
    'operation',
    'connections',
    'requests/s',
    '÷ PostGraphile',
    '÷ limit',
    'median ms',
    'CPU ms a request, server + database (ours · limit · PostGraphile)',
    'with the access log',
  ];
  const lines = rows.map(({ operation, connections, ours, limit, postgraphile, logged }) => [
    operation,
    String(connections),
    ours.requestsPerSecond.toFixed(0),
    ratio(ours, postgraphile),
    ratio(ours, limit),
    ours.latency.toFixed(1),
    [ours, limit, postgraphile].map(cpu).join(' · '),
    operation === 'shipped' ? 'included' : logged ? `${ratio(logged, ours)} of the speed` : '',
  ]);
  return `${table(head, lines)}\n\nThe server's memory at its highest: ${memory.megabytes ?? 'unknown'} MB.`;
}

export function growthTable(growth: readonly Growth[]): string {
  const [first] = growth;
  const times = (one: number, base: number | undefined) =>
    `${one.toFixed(1)} ms (${(one / (base ?? one)).toFixed(2)} ×)`;
  const lines = growth.map(({ routes, coach, lead }) => [
    String(routes),
    times(coach, first?.coach),
    times(lead.milliseconds, first?.lead.milliseconds),
    String(lead.routes),
  ]);
  return table(
    ['routes', 'first page of a coach with 30', 'first page of a team lead', 'routes of the team lead'],
    lines,
  );
}

export function liveTable({
  sockets,
  cpuPerChangeMs,
  p99Ms,
  everydayPerRaw,
  stress,
  idle,
  measures,
}: LiveReport): string {
  const head = ['', 'changes', 'messages', 'CPU ms a change', 'server', 'database', 'p50 ms', 'p99 ms', 'bytes'];
  const rows = Object.entries(measures).map(([name, one]) => [
    name,
    ...[
      one.changes,
      one.messages,
      one.cpuPerChangeMs,
      one.serverMs,
      one.databaseMs,
      one.p50Ms,
      one.p99Ms,
      one.bytes,
    ].map(String),
  ]);
  return [
    `${sockets} sockets: ${cpuPerChangeMs} ms CPU a change (a message ${everydayPerRaw} × raw), p99 ${p99Ms} ms`,
    `a thousand on one route, CPU a message ÷ raw: ${stress.equal} with equal rights, ${stress.ten} with ten`,
    `${idle.sockets} idle: ${idle.kilobytesPerSocket} kB a socket, ${idle.cpuMsPerSecond} ms CPU a second`,
    '',
    table(head, rows),
  ].join('\n');
}

export function writesTable(rows: readonly WriteRow[]): string {
  const head = [
    '16 connections',
    'CPU ÷ script',
    'commands/s ÷ script',
    'commands/s',
    'CPU ms a command: ours · script',
  ];
  const lines = rows.map(({ where, ours, script, cpu: times, perSecond }) => [
    where,
    times.toFixed(2),
    perSecond.toFixed(2),
    `${ours.perSecond.toFixed(0)} · ${script.perSecond.toFixed(0)}`,
    [ours, script].map((one) => `${one.serverCpu.toFixed(2)} + ${one.databaseCpu.toFixed(2)}`).join(' · '),
  ]);
  return table(head, lines);
}
