import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import {
  applicationRole,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../server/database/embedded-postgres.ts';
import { superuser } from '../../server/database/postgres-cluster.ts';
import { readPostmaster } from '../../server/database/postmaster.ts';
import { prepareDatabase } from '../../server/database/prepare.ts';
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

const passwords = { superuser: 'for faults', owner: 'for faults', server: 'for faults' };

export async function startCluster(plan: WorldPlan): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'transitieroute-faults-'));
  await chmod(folder, 0o755);
  const directory = join(folder, 'postgres');
  // Not a disposable one: what it has acknowledged has to outlive a crash.
  let postgres = await startEmbeddedPostgres({ directory, passwords });
  const nodes: Node[] = [];
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.kill()));
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const world = await fill(postgres, plan);
    const { ownerUrl, applicationUrl } = postgres;
    const secretsFile = join(folder, 'secrets.json');
    for (const name of ['node 1', 'node 2', 'node 3'])
      nodes.push(await Node.make(name, { folder, ownerUrl, applicationUrl, secretsFile }));
    await Promise.all(nodes.map((node) => node.start()));
    const port = Number(new URL(ownerUrl).port);
    const restartPostgres = async (how: 'fast' | 'immediate') => {
      const { pid } = (await readPostmaster(join(directory, 'cluster'))) ?? {};
      if (pid !== undefined) process.kill(pid, how === 'fast' ? 'SIGINT' : 'SIGQUIT');
      await postgres.ended;
      postgres = await startEmbeddedPostgres({ directory, passwords, port });
    };
    return { world, nodes, ownerUrl, superuserUrl: superuserUrlOf(ownerUrl), secretsFile, restartPostgres, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fill({ ownerUrl }: EmbeddedPostgres, plan: WorldPlan): Promise<World> {
  const owner = createDataSource(ownerUrl, entities, 2);
  await owner.initialize();
  await prepareDatabase(owner, applicationRole);
  await owner.destroy();
  return makeWorld(ownerUrl, plan);
}

function superuserUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  url.username = superuser;
  url.password = passwords.superuser;
  return url.href;
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
