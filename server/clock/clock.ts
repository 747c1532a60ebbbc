import type { Logger } from 'pino';
import type { DataSource, QueryRunner } from 'typeorm';
import { jobsRole } from '../access/policies.sql.ts';
import { disagreementSettle } from '../disagreement/disagreement-clock.ts';
import type { Engine } from '../plan/engine.ts';
import { groundEnd } from '../plan/plan-unread.ts';
import { proposalExpire, proposalRemind, proposalTooLate } from '../plan/proposal-clock.ts';
import type { SystemCommand } from '../plan/system-command.ts';

/** Any number will do, as long as no other program locks it in this database. */
export const clockLock = 7_264_002;

/** In the order in which they are brought to a route. */
export const clockCommands: readonly SystemCommand[] = [
  groundEnd,
  proposalTooLate,
  proposalRemind,
  proposalExpire,
  disagreementSettle,
];

export interface ClockOptions {
  readonly engine: Engine;
  readonly dataSource: DataSource;
  readonly logger: Logger;
  /** Milliseconds between one round and the next; null: rounds are asked for, none comes by itself. */
  readonly everyMs: number | null;
}

/**
 * Brings what is due by the rules' clock, through the engine like any change. Of several servers one is at it at a time;
 * another would find nothing left to do.
 */
export class Clock {
  private timer: NodeJS.Timeout | null = null;
  private current: Promise<boolean> | null = null;
  private isStopped = false;

  constructor(private readonly options: ClockOptions) {
    this.schedule();
  }

  /** Everything that is due now. False: another server is at it. */
  round(): Promise<boolean> {
    this.current ??= this.bringAll().finally(() => {
      this.current = null;
    });
    return this.current;
  }

  /** Resolves when the route at hand is done. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.current?.catch(() => undefined);
  }

  private schedule(): void {
    const { everyMs, logger } = this.options;
    if (everyMs === null || this.isStopped) return;
    this.timer = setTimeout(() => {
      this.round()
        .catch((error: unknown) =>
          logger.error({ err: error }, 'A round of the clock failed; the next one tries again.'),
        )
        .finally(() => this.schedule());
    }, everyMs);
    this.timer.unref();
  }

  private async bringAll(): Promise<boolean> {
    const runner = this.options.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const [lock] = await runner.manager.query<{ is_ours: boolean }[]>('select pg_try_advisory_lock($1) as is_ours', [
        clockLock,
      ]);
      if (!lock?.is_ours) return false;
      try {
        for (const command of clockCommands) await this.bring(command, await routesDue(runner, command));
      } finally {
        await runner.query('select pg_advisory_unlock($1)', [clockLock]);
      }
      return true;
    } finally {
      await runner.release();
    }
  }

  /** What fails on one route is no reason to leave the others waiting; the next round tries it again. */
  private async bring(command: SystemCommand, routeIds: readonly string[]): Promise<void> {
    const { engine, logger } = this.options;
    for (const routeId of routeIds) {
      if (this.isStopped) return;
      try {
        await engine.bring(command, routeId);
      } catch (error) {
        logger.error({ err: error, command: command.name, routeId }, 'The clock could not bring a change to a route.');
      }
    }
  }
}

async function routesDue(runner: QueryRunner, { name }: SystemCommand): Promise<string[]> {
  await runner.startTransaction();
  try {
    await runner.query(`set local role ${jobsRole}`);
    const rows = await runner.manager.query<{ id: string }[]>('select id from routes_due($1) id order by id', [name]);
    await runner.commitTransaction();
    return rows.map(({ id }) => id);
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}
