import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { layWire, type Wire } from '../support/cut-off.ts';
import { addGoal, findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let wire: Wire;
let noor: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  wire = await layWire(server.url);
  noor = await signIn(server.url, 'noor.jansen@student.example');
});

afterAll(async () => {
  await wire.close();
  await server.stop();
});

interface Program {
  readonly lines: string[];
  readonly child: ChildProcess;
}

function run(environment: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', 'client-examples/integrator/main.ts'], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  return { lines, child };
}

const waitFor = (program: Program, line: string) =>
  vi.waitFor(() => expect(program.lines.join('\n')).toContain(line), { timeout: 15_000, interval: 50 });

it("a school's system lists routes, adds an action, and misses nothing while its socket is gone", async () => {
  const { id } = await findNoorsRoute(noor);
  const program = run({ TRANSITIEROUTE_URL: wire.url, TRANSITIEROUTE_EVENTS: '4' });
  await waitFor(program, 'caught up');
  expect(program.lines).toContain('signed in: Ilse Bakker');
  expect(program.lines).toContain('action: done: Ilse Bakker added the action “Rooster van periode 3 doorgegeven”.');

  await addGoal(noor, id, 'Before the cut');
  await waitFor(program, 'Before the cut');
  wire.cut();
  await addGoal(noor, id, 'While it is cut');
  await waitFor(program, 'reconnecting');
  wire.mend();
  await waitFor(program, 'While it is cut');
  await addGoal(noor, id, 'After it is mended');
  if (program.child.exitCode === null) await once(program.child, 'exit');

  expect(program.lines.filter((line) => line.startsWith('change: '))).toEqual([
    'change: Ilse Bakker added the action “Rooster van periode 3 doorgegeven”.',
    'change: Noor Jansen added the goal “Before the cut”.',
    'change: Noor Jansen added the goal “While it is cut”.',
    'change: Noor Jansen added the goal “After it is mended”.',
  ]);
  expect(program.child.exitCode).toBe(0);
});
