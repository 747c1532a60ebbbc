import { createLogger } from './api/logger.ts';
import { ConfigError, readConfig } from './config.ts';
import { startServer } from './start-server.ts';

/** For the person at the terminal; the log is for machines. */
function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function main(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const server = await startServer(config, logger);
  say(`Transitieroute is ready: ${config.publicUrl}`);
  if (config.isDemo) {
    say(
      'DEMO MODE: everybody on this machine can sign in as anybody, and all people are made up. Never put real data in.',
    );
  }
  let isStopping = false;
  const stop = (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    logger.info({ signal }, 'Stopping.');
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'Stopping failed.');
        process.exit(1);
      },
    );
  };
  void server.databaseEnded.then(() => {
    if (isStopping) return;
    // What was answered is safe on disk; a fresh start brings the database up again.
    say('PostgreSQL ended although nobody asked it to: the server ends too. Start it again.');
    process.exit(1);
  });
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
}

/** In words for the person who starts it, without a stack. */
function explained(error: Error): string {
  if (error instanceof ConfigError) return error.message;
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is taken by another program. Stop that one, or start this server with another PORT.`;
  }
  return `The server did not start: ${error.message}`;
}

main().catch((thrown: unknown) => {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  say(explained(error));
  if (process.argv.includes('--trace')) say(error.stack ?? '');
  process.exit(1);
});
