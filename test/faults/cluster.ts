import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startOwnPostgres } from '../support/own-postgres.ts';
import { makeWorld, type World, type WorldPlan } from './world.ts';

/** Three servers and their one database, each a process of its own that can be killed. */
export interface Cluster {
  readonly world: World;
  readonly nodes: readonly Node[];
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  readonly secretsFile: string;
  /** `fast`: ends what runs; `immediate`: as if it had crashed. Resolves when it accepts connections again. */
  restartPostgres(how: 'fast' | 'immediate'): Promise<void>;
  stop(): Promise<void>;
}

export async function startCluster(plan: WorldPlan): Promise<Cluster> {
  const postgres = await startOwnPostgres();
  const { folder, ownerUrl, applicationUrl, superuserUrl } = postgres;
  const nodes: Node[] = [];
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.kill()));
    await postgres.stop();
  };
  try {
    const world = await makeWorld(ownerUrl, plan);
    const secretsFile = join(folder, 'secrets.json');
    for (const name of ['node 1', 'node 2', 'node 3'])
      nodes.push(await Node.make(name, { folder, ownerUrl, applicationUrl, secretsFile }));
    await Promise.all(nodes.map((node) => node.start()));
    const restartPostgres = (how: 'fast' | 'immediate') => postgres.restart(how);
    return { world, nodes, ownerUrl, superuserUrl, secretsFile, restartPostgres, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface NodeSettings {
  readonly folder: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly secretsFile: string;
}

const startsWithin = 60_000; // 1 minute
const unlimited = 1e9;

/** One server, on a port that stays its own. */
export class Node {
  private child: ChildProcess | null = null;
  /** Why it ended, when nobody killed it. */
  readonly fallen: string[] = [];

  private constructor(
    readonly name: string,
    readonly url: string,
    private readonly settings: string,
    private readonly logFile: string,
  ) {}

  static async make(name: string, { folder, ownerUrl, applicationUrl, secretsFile }: NodeSettings): Promise<Node> {
    const port = await freePort();
    const environment = {
      PORT: String(port),
      DATA_DIR: join(folder, name),
      DATABASE_URL: applicationUrl,
      DATABASE_OWNER_URL: ownerUrl,
      SECRETS_FILE: secretsFile,
      LOG_LEVEL: 'warn',
    };
    const limits = {
      operations: unlimited,
      anonymous: unlimited,
      refusedTokens: unlimited,
      doors: unlimited,
      // A dead connection is found out sooner than people need it.
      pingEvery: 1_000,
      signEvery: 1_000,
    };
    const url = `http://127.0.0.1:${String(port)}`;
    return new Node(name, url, JSON.stringify({ environment, limits }), join(folder, `${name}.log`));
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [fileURLToPath(new URL('api-node.mjs', import.meta.url)), this.settings], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    this.child = child;
    child.stdout.pipe(createWriteStream(this.logFile, { flags: 'a' }));
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-2_000)));
    child.once('exit', (code, signal) => {
      if (this.child === child) this.fallen.push(`${this.name} ended by itself (${String(code ?? signal)}): ${said}`);
    });
    for (const began = performance.now(); !said.includes('listening at');) {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      if (hasEnded || performance.now() - began > startsWithin) throw new Error(`${this.name} did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  /** At once, in the midst of whatever it does. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
