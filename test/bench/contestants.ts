import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readConfig } from '../../server/config.ts';
import type { BenchDatabase } from './database.ts';
import type { Operation } from './operations.ts';
import { peerDocuments } from './peer-operations.ts';
import type { BenchViewer } from './world.ts';

export interface BenchRequest {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A server that takes part: its process, and how an operation is asked of it. */
export interface Contestant {
  readonly name: 'ours' | 'limit' | 'postgraphile';
  readonly url: string;
  readonly pid: number;
  requestOf(operation: Operation, viewer: BenchViewer): BenchRequest;
  stop(): Promise<void>;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const json = { 'content-type': 'application/json' };

export async function started(
  command: string,
  args: readonly string[],
  peerIn?: string,
): Promise<[ChildProcess, string]> {
  // The peer words at length which types of the catalogue it does not know.
  const stdio = ['ignore', 'pipe', peerIn === undefined ? 'inherit' : 'ignore'] as const;
  const child = spawn(command, args, { cwd: peerIn, stdio: [...stdio, 'ipc'] });
  let said = '';
  for await (const part of child.stdout ?? []) {
    said += String(part);
    const port = /listening (\d+)/.exec(said)?.[1];
    if (port !== undefined) {
      child.stdout?.resume();
      return [child, `http://127.0.0.1:${port}`];
    }
  }
  throw new Error(`${args[0] ?? command} did not start: ${said}`);
}

const parts = (child: ChildProcess, url: string) => ({
  url,
  pid: child.pid ?? 0,
  stop: async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  },
});

const tsx = ['--import', 'tsx'];

/** To the database, for each of them: what this server takes on this machine. */
const connections = String(readConfig({}).readingConnections);

/** Those with which people start it. */
const { scripts } = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as { scripts: { start: string } };
const flags = scripts.start.split(' ').filter((word) => word.startsWith('--'));

/** This server, with everything that a request passes through: sign-in, limits, checks, log. */
export async function startOurs(
  { applicationUrl, ownerUrl }: BenchDatabase,
  viewers: readonly BenchViewer[],
  accessLog: 'logged' | 'unlogged',
  first: readonly string[] = [],
): Promise<Contestant & { readonly child: ChildProcess }> {
  const args = [...flags, ...first, here('./our-server.mjs'), applicationUrl, ownerUrl, connections, accessLog];
  const [child, url] = await started(process.execPath, args);
  const tokens = new Map<string, string>();
  for (const { email } of viewers) {
    const response = await fetch(`${url}/demo/sign-in`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email }),
    });
    const { token } = (await response.json()) as { token: string };
    tokens.set(email, token);
  }
  return {
    name: 'ours',
    child,
    ...parts(child, url),
    requestOf: ({ query, variablesOf }, viewer) => ({
      path: '/graphql',
      headers: { ...json, authorization: `Bearer ${tokens.get(viewer.email) ?? ''}` },
      body: JSON.stringify({ query, variables: variablesOf(viewer) }),
    }),
  };
}

export async function startLimit({ applicationUrl }: BenchDatabase): Promise<Contestant> {
  const [child, url] = await started(process.execPath, [
    ...tsx,
    here('./limit-server.ts'),
    applicationUrl,
    connections,
  ]);
  return {
    name: 'limit',
    ...parts(child, url),
    requestOf: ({ name }, { personId, membershipId, routeId }) => ({
      path: '/',
      headers: json,
      body: JSON.stringify({
        operation: name,
        personId,
        membershipId,
        parameters: name === 'route' ? [routeId] : [],
      }),
    }),
  };
}

/** PostGraphile, on the newer Node that it needs, in its own folder with its own packages. */
export async function startPostgraphile({ applicationUrl }: BenchDatabase): Promise<Contestant> {
  const folder = here('./postgraphile/');
  const node = `${folder}node_modules/.bin/node`;
  if (!existsSync(node)) {
    const install = ['install', '--no-audit', '--no-fund', '--no-package-lock'];
    await promisify(execFile)('npm', install, { cwd: folder });
  }
  const [child, url] = await started(node, ['server.mjs', applicationUrl, connections], folder);
  return {
    name: 'postgraphile',
    ...parts(child, url),
    requestOf: ({ name }, { personId, membershipId, organisationId, routeId }) => ({
      path: '/graphql',
      headers: { ...json, 'x-person': personId, 'x-membership': membershipId, 'x-organisation': organisationId },
      body: JSON.stringify({ query: peerDocuments[name], variables: name === 'route' ? { id: routeId } : {} }),
    }),
  };
}
