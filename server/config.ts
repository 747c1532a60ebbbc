import { resolve } from 'node:path';
import { isIP } from 'node:net';
import { availableParallelism } from 'node:os';

// Libraries leave out what they check for whoever develops with them; they look when they are loaded.
process.env['NODE_ENV'] ??= 'production';

/** An OpenID provider whose tokens are accepted. */
export interface OidcIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** The public client that the dashboard signs in with. */
  readonly clientId: string;
  /** What people know it by; by default its address. */
  readonly name: string;
  /** What the dashboard asks for; with `offline_access` it can renew its token by itself. */
  readonly scope: string;
  /** Ids or names of the organisations that this provider vouches for, and no others. */
  readonly organisations: readonly string[];
}

export type DatabaseConfig =
  { readonly kind: 'embedded' } | { readonly kind: 'external'; readonly url: string; readonly ownerUrl: string };

export type LogLevel = (typeof logLevels)[number];

export interface Config {
  /** 0 lets the system choose a free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDirectory: string;
  readonly database: DatabaseConfig;
  /** Of one node, for reading: what waits for its turn here is done sooner than what crowds the database. */
  readonly readingConnections: number;
  /** Empty in demo mode. */
  readonly issuers: readonly OidcIssuer[];
  /** Without a provider people sign in at the demo door, and the server listens on loopback only. */
  readonly isDemo: boolean;
  /** Absolute path; made at the first start if absent. */
  readonly secretsFile: string;
  readonly allowedOrigins: readonly string[];
  /** Origin under which people reach the server, without a slash at the end. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly logLevel: LogLevel;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that the server cannot start with. The message names the variable and says what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Throws a ConfigError whose message is meant for the person who starts the server. */
export function readConfig(environment: Environment = process.env): Config {
  const host = text(environment, 'HOST') ?? '127.0.0.1';
  const port = portNumber(text(environment, 'PORT') ?? '4000');
  const dataDirectory = resolve(text(environment, 'DATA_DIR') ?? './data');
  const issuers = oidcIssuers(text(environment, 'OIDC_ISSUERS'));
  const isDemo = issuers.length === 0;
  if (isDemo) requireLoopback(host);

  return {
    port,
    host,
    dataDirectory,
    database: databaseConfig(text(environment, 'DATABASE_URL'), text(environment, 'DATABASE_OWNER_URL')),
    readingConnections: connections(text(environment, 'DATABASE_CONNECTIONS')),
    issuers,
    isDemo,
    secretsFile: resolve(text(environment, 'SECRETS_FILE') ?? `${dataDirectory}/secrets.json`),
    allowedOrigins: origins(text(environment, 'ALLOWED_ORIGINS')),
    publicUrl: origin('PUBLIC_URL', text(environment, 'PUBLIC_URL') ?? `http://localhost:${port}`),
    smtpUrl: smtpUrl(text(environment, 'SMTP_URL')),
    logLevel: logLevel(text(environment, 'LOG_LEVEL') ?? 'info'),
  };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** An empty variable counts as absent: that is how compose files and CI systems leave one out. */
function text(environment: Environment, name: string): string | undefined {
  return environment[name]?.trim() || undefined;
}

function requireLoopback(host: string): void {
  if (isLoopback(host)) return;
  throw new ConfigError(
    `HOST is ${host}, but without OIDC_ISSUERS anybody could sign in as anyone: in demo mode the server listens on ` +
      'loopback only. Leave HOST out (or set 127.0.0.1), or set OIDC_ISSUERS.',
  );
}

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new ConfigError(`PORT is "${value}"; it must be a number from 0 to 65535 (0: any free port).`);
}

const mostConnections = 200;

/** Twice the processors keep a database busy that has as many as this machine. */
function connections(value: string | undefined): number {
  if (value === undefined) return Math.max(4, 2 * availableParallelism());
  const count = Number(value);
  if (/^\d+$/.test(value) && count >= 1 && count <= mostConnections) return count;
  throw new ConfigError(`DATABASE_CONNECTIONS is "${value}"; it must be a number from 1 to ${mostConnections}.`);
}

function logLevel(value: string): LogLevel {
  const level = logLevels.find((candidate) => candidate === value.toLowerCase());
  if (level !== undefined) return level;
  throw new ConfigError(`LOG_LEVEL is "${value}"; it must be one of ${logLevels.join(', ')}.`);
}

function databaseConfig(url: string | undefined, ownerUrl: string | undefined): DatabaseConfig {
  if (url === undefined && ownerUrl === undefined) return { kind: 'embedded' };
  if (url === undefined || ownerUrl === undefined) {
    const [given, missing] = url === undefined ? ['OWNER_URL', 'URL'] : ['URL', 'OWNER_URL'];
    throw new ConfigError(
      `DATABASE_${given} is set but DATABASE_${missing} is not: set both to use an external PostgreSQL (one role that ` +
        'serves requests, one that owns the tables), or neither for the embedded one.',
    );
  }
  requireScheme('DATABASE_URL', url, ['postgres:', 'postgresql:']);
  requireScheme('DATABASE_OWNER_URL', ownerUrl, ['postgres:', 'postgresql:']);
  return { kind: 'external', url, ownerUrl };
}

function smtpUrl(value: string | undefined): string | null {
  if (value === undefined) return null;
  requireScheme('SMTP_URL', value, ['smtp:', 'smtps:']);
  return value;
}

/** The value stays out of the message: it may hold a password. */
function requireScheme(name: string, value: string, schemes: readonly string[]): void {
  const url = parseUrl(value);
  if (url !== null && schemes.includes(url.protocol)) return;
  throw new ConfigError(
    `${name} must be a URL that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`,
  );
}

function origins(value: string | undefined): string[] {
  const parts = (value ?? '').split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => origin('ALLOWED_ORIGINS', part));
}

function origin(name: string, value: string): string {
  const url = parseUrl(value);
  if (url === null || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/' || url.search !== '') {
    throw new ConfigError(`${name} has "${value}"; write an origin such as https://plans.example.org, without a path.`);
  }
  return url.origin;
}

function oidcIssuers(value: string | undefined): OidcIssuer[] {
  if (value === undefined) return [];
  const parsed = parseJson(value);
  if (!Array.isArray(parsed)) {
    throw new ConfigError(
      'OIDC_ISSUERS must be a JSON array of {"issuer", "audience", "clientId", "organisations": [ids or names]}.',
    );
  }
  const issuers = parsed.map(oidcIssuer);
  const names = issuers.map((entry) => entry.issuer);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new ConfigError(`OIDC_ISSUERS lists ${twice} twice.`);
  return issuers;
}

function oidcIssuer(entry: unknown, index: number): OidcIssuer {
  const where = `OIDC_ISSUERS[${index}]`;
  if (typeof entry !== 'object' || entry === null) throw new ConfigError(`${where} must be a JSON object.`);
  const fields = new Map<string, unknown>(Object.entries(entry));
  const issuer = requireField(fields, 'issuer', where);
  requireIssuerUrl(issuer, where);
  const organisations = fields.get('organisations');
  if (!Array.isArray(organisations) || organisations.length === 0 || !organisations.every(isFilled)) {
    throw new ConfigError(`${where}.organisations must list at least one organisation, by id or name.`);
  }
  return {
    issuer,
    audience: requireField(fields, 'audience', where),
    clientId: requireField(fields, 'clientId', where),
    name: filledOr(fields, 'name', new URL(issuer).host, where),
    scope: filledOr(fields, 'scope', 'openid offline_access', where),
    organisations,
  };
}

/** Plain http only on this machine: whoever can change a provider's keys under way can sign in as anyone. */
function requireIssuerUrl(issuer: string, where: string): void {
  const url = parseUrl(issuer);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return;
  throw new ConfigError(`${where}.issuer is "${issuer}"; it must be an https:// URL.`);
}

function requireField(fields: ReadonlyMap<string, unknown>, name: string, where: string): string {
  const value = fields.get(name);
  if (isFilled(value)) return value;
  throw new ConfigError(`${where}.${name} must be a text that is not empty.`);
}

function filledOr(fields: ReadonlyMap<string, unknown>, name: string, instead: string, where: string): string {
  return fields.has(name) ? requireField(fields, name, where) : instead;
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** URL.parse is of Node 22. */
function parseUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new ConfigError('OIDC_ISSUERS is not valid JSON. Mind the quotes of the shell or of the compose file.');
  }
}
