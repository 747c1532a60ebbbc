import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a key is for. Keys are never shared between purposes. */
export const keyPurposes = ['demoSignIn', 'cursors', 'requestKeys', 'vault', 'links'] as const;
export type KeyPurpose = (typeof keyPurposes)[number];

/** Roles of the embedded PostgreSQL; an external one has its passwords in its URLs. */
export const passwordRoles = ['superuser', 'owner', 'server'] as const;
export type PasswordRole = (typeof passwordRoles)[number];

export interface VersionedKey {
  readonly version: number;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** Seal with `current`; open with the key of the version that the sealed value carries. */
export interface Keyring {
  readonly current: VersionedKey;
  /** Newest first. Absent from the file means revoked: what it sealed can no longer be opened. */
  readonly all: readonly VersionedKey[];
}

export interface Secrets {
  readonly keys: Readonly<Record<KeyPurpose, Keyring>>;
  readonly databasePasswords: Readonly<Record<PasswordRole, string>>;
}

interface StoredKey {
  version: number;
  key: string;
}

interface SecretsFile {
  keys: Partial<Record<KeyPurpose, StoredKey[]>>;
  databasePasswords: Partial<Record<PasswordRole, string>>;
}

const keyBytes = 32;

/**
 * Reads the file, makes it (readable for its owner only) if it does not exist, and adds keys that a newer version of
 * the server needs. To rotate a key, put one with a higher version beside the old one and restart.
 * Throws when the file is there but cannot be read or is not what this function writes: it never replaces keys.
 */
export async function loadSecrets(path: string): Promise<Secrets> {
  const existing = await readSecretsFile(path);
  if (existing !== null && isComplete(existing)) return secretsOf(existing, path);

  await makeFolder(dirname(path));
  const file = completed(existing ?? { keys: {}, databasePasswords: {} });
  if (existing !== null) {
    await replaceFile(path, file);
    return secretsOf(file, path);
  }
  await createFile(path, file);
  // Read back: of two servers that start at once, the first one's keys count for both.
  const created = await readSecretsFile(path);
  return secretsOf(created ?? file, path);
}

/** Names the setting: a bare EACCES helps nobody. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${folder} cannot be made: ${why}. Set DATA_DIR to a folder that this user may write to.`, {
      cause: error,
    });
  }
}

export function keyOfVersion(keyring: Keyring, version: number): Buffer | null {
  return keyring.all.find((candidate) => candidate.version === version)?.key ?? null;
}

async function readSecretsFile(path: string): Promise<SecretsFile | null> {
  try {
    return parseSecretsFile(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT') return null;
    throw new Error(`The keys file cannot be read: ${error.message}. Look at DATA_DIR or SECRETS_FILE.`, {
      cause: error,
    });
  }
}

function parseSecretsFile(content: string, path: string): SecretsFile {
  const problem = new Error(
    `SECRETS_FILE ${path} is not a keys file: expected {"keys": {…}, "databasePasswords": {…}}. Restore it from a ` +
      'backup; without its keys, sealed values can never be opened again.',
  );
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    throw problem;
  }
  if (!isRecord(parsed) || !isRecord(parsed.keys) || !isRecord(parsed.databasePasswords)) throw problem;
  const file: SecretsFile = { keys: {}, databasePasswords: {} };
  for (const purpose of keyPurposes) {
    const stored = parsed.keys[purpose];
    if (stored === undefined) continue;
    if (!Array.isArray(stored) || !stored.every(isStoredKey)) throw problem;
    file.keys[purpose] = stored;
  }
  for (const role of passwordRoles) {
    const password = parsed.databasePasswords[role];
    if (password === undefined) continue;
    if (typeof password !== 'string' || password === '') throw problem;
    file.databasePasswords[role] = password;
  }
  return file;
}

function isComplete(file: SecretsFile): boolean {
  const hasKeys = keyPurposes.every((purpose) => (file.keys[purpose] ?? []).length > 0);
  return hasKeys && passwordRoles.every((role) => file.databasePasswords[role] !== undefined);
}

function completed(file: SecretsFile): SecretsFile {
  const result: SecretsFile = { keys: { ...file.keys }, databasePasswords: { ...file.databasePasswords } };
  for (const purpose of keyPurposes) {
    if ((result.keys[purpose] ?? []).length === 0) result.keys[purpose] = [{ version: 1, key: randomText() }];
  }
  for (const role of passwordRoles) result.databasePasswords[role] ??= randomText();
  return result;
}

function secretsOf(file: SecretsFile, path: string): Secrets {
  const keys = Object.fromEntries(keyPurposes.map((purpose) => [purpose, keyringOf(file.keys[purpose] ?? [], path)]));
  // Complete by construction: both maps are built from the closed lists above.
  return {
    keys: keys as Record<KeyPurpose, Keyring>,
    databasePasswords: file.databasePasswords as Record<PasswordRole, string>,
  };
}

function keyringOf(stored: readonly StoredKey[], path: string): Keyring {
  const all = stored
    .map((entry) => ({ version: entry.version, key: Buffer.from(entry.key, 'base64url') }))
    .toSorted((one, other) => other.version - one.version);
  const [current] = all;
  if (current === undefined || all.some((entry) => entry.key.length !== keyBytes)) {
    throw new Error(`SECRETS_FILE ${path} has a key that is not ${keyBytes} bytes in base64url.`);
  }
  return { current, all };
}

/** A hard link fails if the name exists, so half a file is never seen and an existing one never replaced. */
async function createFile(path: string, file: SecretsFile): Promise<void> {
  const temporary = await writeTemporary(path, file);
  try {
    await link(temporary, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await unlink(temporary);
  }
}

async function replaceFile(path: string, file: SecretsFile): Promise<void> {
  await rename(await writeTemporary(path, file), path);
}

async function writeTemporary(path: string, file: SecretsFile): Promise<string> {
  const temporary = `${path}.${randomUUID()}`;
  await writeFile(temporary, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  await chmod(temporary, 0o600); // whatever the umask made of it
  return temporary;
}

function randomText(): string {
  return randomBytes(keyBytes).toString('base64url');
}

function isStoredKey(value: unknown): value is StoredKey {
  return isRecord(value) && Number.isSafeInteger(value.version) && typeof value.key === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
