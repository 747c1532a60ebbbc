import pino, { type Logger } from 'pino';
import type { LogLevel } from '../config.ts';

/** Lines of JSON on standard output. */
export function createLogger(level: LogLevel): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeFault },
  });
}

interface Fault {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly stack: readonly string[];
  readonly cause?: Fault;
}

/**
 * Of an error: what it is and where, but of the database's errors only the code. Their message, detail and parameters
 * quote values, and a log is read by people who may not read plans.
 */
export function describeFault(error: unknown): Fault | string {
  if (!(error instanceof Error)) return typeof error;
  const isDatabaseError = 'severity' in error || 'driverError' in error || 'query' in error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error ? describeFault(error.cause) : undefined;
  return {
    type: error.name,
    ...(!isDatabaseError && { message: error.message }),
    ...('code' in error && { code: String(error.code) }),
    stack: frames.map((line) => line.trim()),
    ...(typeof cause === 'object' && { cause }),
  };
}
