import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a cluster's postmaster.pid says. The file outlives a crash, and its number may be another process's by now. */
export interface Postmaster {
  readonly folder: string;
  readonly pid: number;
  readonly isReady: boolean;
}

export async function readPostmaster(folder: string): Promise<Postmaster | null> {
  const content = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = content.split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { folder, pid, isReady: lines[7]?.trim() === 'ready' } : null;
}

/** Stands in the command line of PostgreSQL, so that anyone can see which server it belongs to. */
export const clusterName = (serverPid: number) => `transitieroute-${serverPid}`;

/** The process id of the server that it was started by, running or not. */
export function serverOf(postmaster: Postmaster): number | null {
  const found = /\bcluster_name=transitieroute-(\d+)/.exec(commandLine(postmaster.pid));
  return found ? Number(found[1]) : null;
}

/** False as well if the number is another process's by now. */
export function isPostmasterRunning(postmaster: Postmaster): boolean {
  return commandLine(postmaster.pid).includes(postmaster.folder);
}

/** True if it went away within the time. */
export async function hasProcessEnded(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isProcessRunning(pid)) {
    if (Date.now() > deadline) return false;
    await wait(50);
  }
  return true;
}

export function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isDefunct(pid);
}

/** Ended, but nobody has asked how: its number is still taken. Only Linux tells. */
function isDefunct(pid: number): boolean {
  try {
    const status = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}

/** True if it went away within the time. */
export async function hasPostmasterEnded(postmaster: Postmaster, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isPostmasterRunning(postmaster)) {
    if (Date.now() > deadline) return false;
    await wait(50);
  }
  return true;
}

/** Ends every connection and stops; if that takes too long, stops at once and lets the next start recover. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (isPostmasterRunning(postmaster)) process.kill(postmaster.pid, signal);
    if (await hasPostmasterEnded(postmaster, 15_000)) return; // 15 seconds
  }
}

/** Empty if there is no such process (any more). */
function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}
