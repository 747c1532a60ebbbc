import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signIn } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';

let directory: string;
let port: number;
let server: ChildProcess;

const url = () => `http://127.0.0.1:${String(port)}`;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** A first start makes the database and the demonstration: nearly a minute, where the machine does much else besides. */
const startPatience = 180_000; // milliseconds

/** The server as it is started for real, with the PostgreSQL that it brings. */
async function start(): Promise<void> {
  server = spawn(process.execPath, ['dist/server/main.js'], {
    env: { DATA_DIR: directory, PORT: String(port), LOG_LEVEL: 'fatal', PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const deadline = performance.now() + startPatience;
  while (!said.includes('is ready')) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${String(server.exitCode)}: ${said}`);
    if (performance.now() > deadline) throw new Error(`The server is not ready in time: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'transitieroute-killed-'));
  port = await freePort();
  await start();
}, startPatience + 10_000);

afterEach(async () => {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  await rm(directory, { recursive: true, force: true });
}, 30_000);

interface Written {
  readonly title: string;
  readonly key: string;
  /** Whether its answer was read. */
  wasAnswered: boolean;
}

const document = `mutation ($id: ID!, $title: String!, $key: String) {
  goalAdd(routeId: $id, input: { title: $title }, requestKey: $key) { __typename }
}`;

/** By several people. */
const atOnce = (work: () => Promise<void>) => Promise.all(Array.from({ length: 6 }, work));

/** 200 changes by several at once; after a number of answers something is killed in their midst. */
async function writeUntilKilled(kill: () => Promise<void>): Promise<Written[]> {
  const ilse = await signIn(url(), 'ilse.bakker@rivierenpoort.example');
  const { id } = await findNoorsRoute(ilse);
  const all = Array.from({ length: 200 }, (_, number): Written => {
    return { title: `Change ${String(number)}`, key: randomUUID(), wasAnswered: false };
  });
  const waiting = [...all];
  let answers = 0;
  const write = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const answer = await ilse
        .ask<{ goalAdd: { __typename: string } }>(document, { id, title: next.title, key: next.key })
        .catch(() => null);
      if (answer?.data?.goalAdd.__typename !== 'PlanChanged') continue;
      next.wasAnswered = true;
      answers += 1;
      if (answers === 60) await kill();
    }
  };
  await atOnce(write);
  return all;
}

/** What was answered is there, nothing is there by half, and every retry is done exactly once. */
async function expectWhole(all: readonly Written[]): Promise<void> {
  const ilse = await signIn(url(), 'ilse.bakker@rivierenpoort.example');
  const { id } = await findNoorsRoute(ilse);
  const before = await titles();
  const answered = all.filter(({ wasAnswered }) => wasAnswered).map(({ title }) => title);
  expect(before.goals).toEqual(expect.arrayContaining(answered));
  expect(before.told.toSorted()).toEqual(before.goals.toSorted());

  const again = [...all];
  await atOnce(async () => {
    for (let next = again.shift(); next; next = again.shift()) {
      const { title, key } = next;
      const { goalAdd } = await ilse.data<{ goalAdd: { __typename: string } }>(document, { id, title, key });
      expect(goalAdd.__typename).toBe('PlanChanged');
    }
  });
  const after = await titles();
  expect(after.goals.toSorted()).toEqual(all.map(({ title }) => title).toSorted());
  expect(after.told.toSorted()).toEqual(after.goals.toSorted());

  async function titles(): Promise<{ goals: string[]; told: string[] }> {
    const goals = (await findNoorsRoute(ilse)).goals.map(({ title }) => title);
    const told: string[] = [];
    for (let cursor: string | null = null, isMore = true; isMore;) {
      const page: Page = await ilse.data<Page>(pageDocument, { id, after: cursor });
      told.push(
        ...page.route.changes.nodes.flatMap(({ kind, subject }) => (kind === 'GOAL_ADDED' ? [subject.title] : [])),
      );
      ({ hasNextPage: isMore, endCursor: cursor } = page.route.changes.pageInfo);
    }
    const ours = (title: string) => title.startsWith('Change ');
    return { goals: goals.filter(ours), told: told.filter(ours) };
  }
}

interface Page {
  readonly route: {
    readonly changes: {
      readonly nodes: readonly { readonly kind: string; readonly subject: { readonly title: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}

const pageDocument = `query ($id: ID!, $after: Cursor) {
  route(id: $id) {
    changes(first: 100, after: $after) {
      nodes { kind subject { ... on Goal { title } } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

async function postmasterPid(): Promise<number> {
  const file = await readFile(join(directory, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
  return Number(file.split('\n')[0]);
}

describe('in the midst of 200 changes', () => {
  it(
    'a killed server loses nothing that it answered, and leaves nothing half done',
    async () => {
      const all = await writeUntilKilled(async () => {
        server.kill('SIGKILL');
        await once(server, 'exit');
      });
      expect(all.filter(({ wasAnswered }) => wasAnswered).length).toBeLessThan(200);
      await start();
      await expectWhole(all);
    },
    startPatience + 120_000,
  );

  it(
    'a killed PostgreSQL loses nothing either, and its server says so and ends',
    async () => {
      const all = await writeUntilKilled(async () => {
        process.kill(await postmasterPid(), 'SIGKILL');
      });
      if (server.exitCode === null) await once(server, 'exit');
      expect(server.exitCode).toBe(1);
      await start();
      await expectWhole(all);
    },
    startPatience + 120_000,
  );
});
