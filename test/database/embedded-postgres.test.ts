import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../server/database/embedded-postgres.ts';
import {
  hasPostmasterEnded,
  isPostmasterRunning,
  readPostmaster,
  type Postmaster,
} from '../../server/database/postmaster.ts';

const isRoot = process.getuid?.() === 0;
const passwords = { superuser: 'for the inside', owner: 'of the tables', server: 'of requests' };
let directory: string;

beforeEach(() => useFolderIn(tmpdir(), 0o755));

describe('startEmbeddedPostgres', () => {
  it('keeps its data from one start to the next', async () => {
    const first = await start();
    await query(first.ownerUrl, 'create table note (words text)');
    await query(first.ownerUrl, `insert into note values ('kept')`);
    await first.stop();

    const second = await start();
    expect(await query(second.ownerUrl, 'select words from note')).toEqual([{ words: 'kept' }]);
  });

  it('gives roles that cannot read around policies, and keeps the superuser inside', async () => {
    const { ownerUrl, applicationUrl } = await start();
    const rights = 'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user';
    expect(await query(ownerUrl, rights)).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: true }]);
    expect(await query(applicationUrl, rights)).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false },
    ]);
    await expect(query(applicationUrl, 'create table mine ()')).rejects.toThrow('permission denied');
    await expect(query(ownerUrl.replace(/:[^:@]*@/, ':wrong@'), rights)).rejects.toThrow('password authentication');
  });

  it('sorts text the same on every machine', async () => {
    const { ownerUrl } = await start();
    const [row] = await query(ownerUrl, `select datlocprovider, datlocale from pg_database where datname = 'postgres'`);
    expect(row).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8' });
  });

  it('tells a second server on the same folder which process uses it', async () => {
    const first = await start();
    await expect(startEmbeddedPostgres({ directory, passwords })).rejects.toThrow(
      new RegExp(`Another server \\(process ${process.pid}\\) is using the database in .*postgres/cluster`),
    );
    expect(await query(first.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('tells a server with other passwords that its keys file was replaced', async () => {
    await (await start()).stop();
    const started = startEmbeddedPostgres({ directory, passwords: { ...passwords, superuser: 'another' } });
    await expect(started).rejects.toThrow('does not know the password of SECRETS_FILE');
    expect(await readPostmaster(join(directory, 'cluster'))).toBeNull();
  });

  it('ends when its server is killed outright', async () => {
    const { server, postmaster } = await startInServer();
    server.kill('SIGKILL');
    expect(await hasPostmasterEnded(postmaster, 10_000)).toBe(true); // 10 seconds
  });

  it('waits for the end of the former when its server was killed a moment ago', async () => {
    const { server, postmaster } = await startInServer();
    server.kill('SIGKILL');
    await start();
    expect(isPostmasterRunning(postmaster)).toBe(false);
  });

  it('recovers when the server and PostgreSQL were both killed outright', async () => {
    const { server, postmaster } = await startInServer();
    process.kill(postmaster.pid, 'SIGKILL');
    server.kill('SIGKILL');
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('removes what a server that was killed while it made the database left behind, and nothing else', async () => {
    await mkdir(directory, { recursive: true });
    const of = (maker: string) => `unfinished-${maker}0b2d6f0e-4c2a-4a8e-9a53-5f8f2f1f7a10`;
    const { pid: gone } = spawnSync('true');
    const [alive, left] = [of(`${process.ppid}-`), [of(`${gone}-`), of(`${process.pid}-`), of('')]];
    for (const name of [...left, alive]) {
      await mkdir(join(directory, name, 'base'), { recursive: true });
      await writeFile(join(directory, `${name}.password`), 'secret');
    }
    await start();
    const expected = [alive, `${alive}.password`, 'cluster', 'postgres.log'];
    expect((await readdir(directory)).toSorted()).toEqual(expected.toSorted());
  });

  it('says when it ended without being asked to', async () => {
    const postgres = await start();
    const postmaster = await runningPostmaster();
    process.kill(postmaster.pid, 'SIGKILL');
    await expect(postgres.ended).resolves.toBeUndefined();
  });

  it('does not mistake another process for the PostgreSQL of a crashed server', async () => {
    await (await start()).stop();
    const leftOver = join(directory, 'cluster', 'postmaster.pid');
    await writeFile(leftOver, `${process.pid}\n${directory}/cluster\n1\n5432\n\n\n`);
    await chmod(leftOver, 0o666); // whoever runs PostgreSQL here may replace it
    const { ownerUrl } = await start();
    expect(await query(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('stays until the server is done when the whole terminal is interrupted', async () => {
    const { server, postmaster, lines } = await startInServer();
    process.kill(-(server.pid ?? 0), 'SIGINT'); // what Ctrl+C does: the signal goes to the group
    expect((await lines.next()).value).toBe('still answering');
    expect((await lines.next()).value).toBe('stopped');
    expect(isPostmasterRunning(postmaster)).toBe(false);
  });

  it.runIf(isRoot)('runs for root in a home folder that is closed to others, as a user with few rights', async () => {
    await useFolderIn(homedir(), 0o700);
    await start();
    const { pid } = await runningPostmaster();
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    expect(/^Uid:\s+(\d+)/m.exec(status)?.[1]).not.toBe('0');
  });
});

async function useFolderIn(parent: string, mode: number): Promise<void> {
  const folder = await mkdtemp(join(parent, 'transitieroute postgres '));
  onTestFinished(() => rm(folder, { recursive: true }));
  await chmod(folder, mode);
  directory = join(folder, 'data', 'postgres');
}

async function start(): Promise<EmbeddedPostgres> {
  const postgres = await startEmbeddedPostgres({ directory, passwords });
  onTestFinished(() => postgres.stop());
  return postgres;
}

async function query(url: string, sql: string): Promise<object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function runningPostmaster(): Promise<Postmaster> {
  const postmaster = await readPostmaster(join(directory, 'cluster'));
  if (!postmaster || !isPostmasterRunning(postmaster)) throw new Error('No PostgreSQL runs in the folder.');
  return postmaster;
}

interface ServerInProcess {
  readonly server: ChildProcess;
  readonly postmaster: Postmaster;
  /** What the server prints after its start. */
  readonly lines: AsyncIterator<string>;
}

/** In a process of its own, with a group of its own. */
async function startInServer(): Promise<ServerInProcess> {
  const program = join(import.meta.dirname, '..', 'support', 'postgres-holder.ts');
  const server = spawn(process.execPath, ['--import', 'tsx', program, directory], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  });
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe('holding');
  return { server, postmaster: await runningPostmaster(), lines };
}
