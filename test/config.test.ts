import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig, type Environment } from '../server/config.ts';
import { keyOfVersion, loadSecrets } from '../server/secrets.ts';

const provider = {
  issuer: 'https://sign-in.rivierenpoort.example',
  audience: 'transitieroute',
  clientId: 'dashboard',
  name: 'Rivierenpoort',
  scope: 'openid offline_access api',
  organisations: ['ROC Rivierenpoort'],
};

const withProvider = (overrides: object = {}): Environment => ({
  OIDC_ISSUERS: JSON.stringify([{ ...provider, ...overrides }]),
});

describe('readConfig', () => {
  it('gives a demo on loopback when nothing is set', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      dataDirectory: resolve('data'),
      database: { kind: 'embedded' },
      readingConnections: Math.max(4, 2 * availableParallelism()),
      issuers: [],
      isDemo: true,
      secretsFile: resolve('data/secrets.json'),
      allowedOrigins: [],
      publicUrl: 'http://localhost:4000',
      smtpUrl: null,
      logLevel: 'info',
    });
  });

  it('reads every setting', () => {
    expect(
      readConfig({
        ...withProvider(),
        PORT: '8080',
        HOST: '0.0.0.0',
        DATA_DIR: '/srv/route',
        DATABASE_URL: 'postgres://server@db/route',
        DATABASE_OWNER_URL: 'postgresql://owner@db/route',
        DATABASE_CONNECTIONS: '12',
        SECRETS_FILE: '/run/keys.json',
        ALLOWED_ORIGINS: 'https://one.example, https://two.example/',
        PUBLIC_URL: 'https://plans.example/',
        SMTP_URL: 'smtps://mail.example',
        LOG_LEVEL: 'WARN',
      }),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      dataDirectory: '/srv/route',
      database: { kind: 'external', url: 'postgres://server@db/route', ownerUrl: 'postgresql://owner@db/route' },
      readingConnections: 12,
      issuers: [provider],
      isDemo: false,
      secretsFile: '/run/keys.json',
      allowedOrigins: ['https://one.example', 'https://two.example'],
      publicUrl: 'https://plans.example',
      smtpUrl: 'smtps://mail.example',
      logLevel: 'warn',
    });
  });

  it('counts an empty variable as absent', () => {
    expect(readConfig({ PORT: '', HOST: ' ', OIDC_ISSUERS: '', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it('calls a provider by its address, and asks it for what it needs itself, when nothing else is said', () => {
    const [issuer] = readConfig(withProvider({ name: undefined, scope: undefined })).issuers;
    expect(issuer).toEqual({ ...provider, name: 'sign-in.rivierenpoort.example', scope: 'openid offline_access' });
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('lets a demo listen on %s', (HOST) => {
    expect(readConfig({ HOST }).host).toBe(HOST);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'plans.example', '127.evil.example'])('refuses a demo on %s', (HOST) => {
    expect(() => readConfig({ HOST })).toThrow(/in demo mode the server listens on loopback only/);
    expect(readConfig({ ...withProvider(), HOST }).host).toBe(HOST);
  });

  it.each<[Environment, string]>([
    [{ PORT: '80a' }, 'PORT is "80a"'],
    [{ PORT: '70000' }, 'PORT is "70000"'],
    [{ DATABASE_URL: 'postgres://db/x' }, 'DATABASE_URL is set but DATABASE_OWNER_URL is not'],
    [{ DATABASE_OWNER_URL: 'postgres://db/x' }, 'DATABASE_OWNER_URL is set but DATABASE_URL is not'],
    [
      { DATABASE_URL: 'mysql://db', DATABASE_OWNER_URL: 'postgres://db' },
      'DATABASE_URL must be a URL that begins with',
    ],
    [{ OIDC_ISSUERS: '{' }, 'OIDC_ISSUERS is not valid JSON'],
    [{ OIDC_ISSUERS: '{}' }, 'OIDC_ISSUERS must be a JSON array'],
    [{ OIDC_ISSUERS: '[3]' }, 'OIDC_ISSUERS[0] must be a JSON object'],
    [withProvider({ audience: '' }), 'OIDC_ISSUERS[0].audience'],
    [withProvider({ clientId: undefined }), 'OIDC_ISSUERS[0].clientId'],
    [withProvider({ name: '' }), 'OIDC_ISSUERS[0].name'],
    [withProvider({ organisations: [] }), 'OIDC_ISSUERS[0].organisations'],
    [withProvider({ issuer: 'http://sign-in.example' }), 'it must be an https:// URL'],
    [{ OIDC_ISSUERS: JSON.stringify([provider, provider]) }, 'twice'],
    [{ ALLOWED_ORIGINS: 'https://one.example/path' }, 'ALLOWED_ORIGINS has "https://one.example/path"'],
    [{ PUBLIC_URL: 'plans.example' }, 'PUBLIC_URL has "plans.example"'],
    [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must be a URL that begins with'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"'],
    [{ DATABASE_CONNECTIONS: '0' }, 'DATABASE_CONNECTIONS is "0"'],
    [{ DATABASE_CONNECTIONS: 'many' }, 'a number from 1 to 200'],
  ])('refuses %o and says why', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  it('never repeats a database password in its message', () => {
    const environment = {
      DATABASE_URL: 'mysql://server:hunter2@db/x',
      DATABASE_OWNER_URL: 'mysql://owner:hunter2@db/x',
    };
    expect(() => readConfig(environment)).toThrow(/^(?!.*hunter2)/);
  });
});

describe('loadSecrets', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'secrets-'));
  });
  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  it('makes a file that only its owner can read, and reads the same keys again', async () => {
    const path = join(directory, 'new/secrets.json');
    const made = await loadSecrets(path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await loadSecrets(path)).toEqual(made);
    const keys = Object.values(made.keys).map((keyring) => keyring.current.key.toString('hex'));
    expect(new Set(keys).size).toBe(5);
  });

  it('gives servers that start at once the same keys', async () => {
    const path = join(directory, 'secrets.json');
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => loadSecrets(path)));
    for (const other of others) expect(other).toEqual(first);
  });

  it('adds the keys that an older file lacks and keeps the others', async () => {
    const path = join(directory, 'secrets.json');
    const made = await loadSecrets(path);
    const file = JSON.parse(await readFile(path, 'utf8'));
    delete file.keys.vault;
    await writeFile(path, JSON.stringify(file));
    const again = await loadSecrets(path);
    expect(again.keys.cursors).toEqual(made.keys.cursors);
    expect(again.keys.vault.current.key).not.toEqual(made.keys.vault.current.key);
    expect(await loadSecrets(path)).toEqual(again);
  });

  it('seals with the newest version and still opens with the older one', async () => {
    const path = join(directory, 'secrets.json');
    const before = (await loadSecrets(path)).keys.cursors;
    const file = JSON.parse(await readFile(path, 'utf8'));
    file.keys.cursors.push({ version: 2, key: Buffer.alloc(32, 7).toString('base64url') });
    await writeFile(path, JSON.stringify(file));
    const after = (await loadSecrets(path)).keys.cursors;
    expect(after.current).toEqual({ version: 2, key: Buffer.alloc(32, 7) });
    expect(keyOfVersion(after, 1)).toEqual(before.current.key);
    expect(keyOfVersion(after, 3)).toBeNull();
  });

  it.each(['', 'not json', '[]', '{"keys": {"cursors": "x"}, "databasePasswords": {}}'])(
    'refuses a file that says %o and leaves it as it is',
    async (content) => {
      const path = join(directory, 'secrets.json');
      await writeFile(path, content);
      await expect(loadSecrets(path)).rejects.toThrow(/is not a keys file/);
      expect(await readFile(path, 'utf8')).toBe(content);
    },
  );
});
