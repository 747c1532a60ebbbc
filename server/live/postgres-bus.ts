import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import pg from 'pg';
import { endWhenSilent } from '../database/end-when-silent.ts';
import { LocalBus, type Bus, type Hint } from './bus.ts';
import { idsIn, payloadsOf } from './hint-payload.ts';

const channel = 'route_changed';
/** Of hints that wait for the connection; what is beyond it the sweep tells. */
const mostWaiting = 10_000;
const backoffMs = { first: 100, most: 10_000 };
/** The connection is asked so often whether it lives, and is given up when it says nothing for twice as long. */
const askEveryMs = 5_000;

/**
 * The bus between servers: LISTEN and NOTIFY, on a connection of its own that comes back by itself. A server hears its
 * own hints also without one.
 */
export class PostgresBus implements Bus {
  private readonly local = new LocalBus();
  /** What the other servers are still to be told. */
  private readonly outbound = new LocalBus();
  private readonly unsent = new Set<string>();
  private readonly stopping = new AbortController();
  private client: pg.Client | null = null;
  private isSending = false;

  private constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {
    this.outbound.listen((hint) => {
      for (const id of hint ?? []) if (this.unsent.size < mostWaiting) this.unsent.add(id);
      void this.send();
    });
  }

  /** Goes on where there is no connection yet, and keeps trying. */
  static async start(url: string, logger: Logger): Promise<PostgresBus> {
    const bus = new PostgresBus(url, logger);
    if (!(await bus.connect())) void bus.reconnect();
    return bus;
  }

  wake(routeId: string): void {
    this.local.wake(routeId);
    this.outbound.wake(routeId);
  }

  listen(heard: (hint: Hint) => void): () => void {
    return this.local.listen(heard);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  /** One at a time: while the database is slow, hints gather instead of queueing up. */
  private async send(): Promise<void> {
    if (this.isSending || !this.client) return;
    this.isSending = true;
    try {
      do {
        const payloads = payloadsOf(this.unsent);
        this.unsent.clear();
        await this.client?.query('select pg_notify($1, payload) from unnest($2::text[]) payload', [channel, payloads]);
      } while (this.client && this.unsent.size > 0);
    } catch (error) {
      this.logger.warn({ err: error }, 'A hint to other servers was lost; their sweep tells what changed.');
    } finally {
      this.isSending = false;
    }
  }

  private async connect(): Promise<boolean> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'transitieroute bus',
      connectionTimeoutMillis: 5_000, // 5 seconds
      keepAlive: true,
    });
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      client.on('notification', ({ payload, processId }) => {
        // What this server sent it has heard before.
        if (processId !== rows[0]?.pid) this.hear(idsIn(payload ?? ''));
      });
      await client.query(`listen ${channel}`);
    } catch (error) {
      this.logger.warn({ err: error }, 'No hints between servers for now; their sweep tells what changed.');
      await client.end().catch(() => undefined);
      return false;
    }
    if (this.stopping.signal.aborted) await client.end();
    else this.keep(client);
    return true;
  }

  private keep(client: pg.Client): void {
    this.client = client;
    endWhenSilent(client, 2 * askEveryMs, { isAwaited: () => true });
    // One at a time, as `send` does: what waits for an answer asks nothing more.
    const asking = setInterval(() => void this.send(), askEveryMs).unref();
    client.once('end', () => clearInterval(asking));
  }

  private hear(ids: ReadonlySet<string>): void {
    if (ids.size > 0) this.local.tell(ids);
  }

  private lost(client: pg.Client, error?: Error): void {
    if (client !== this.client) return;
    this.client = null;
    this.logger.warn({ err: error }, 'The connection for hints between servers was lost.');
    void this.reconnect();
  }

  private async reconnect(): Promise<void> {
    for (let pause = backoffMs.first; !this.stopping.signal.aborted; pause = Math.min(2 * pause, backoffMs.most)) {
      // Not all servers at the same moment, when it was the database that went away.
      await wait(pause * (0.5 + Math.random()), undefined, { ref: false });
      if (this.stopping.signal.aborted || !(await this.connect())) continue;
      // What others told in the meantime nobody has heard.
      this.local.tell(null);
      return this.send();
    }
  }
}
