import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import pino, { type Logger } from 'pino';
import { createCursorSeal } from '../../server/access/sealed-cursor.ts';
import { describeFault } from '../../server/api/logger.ts';
import { createDemoIssuer } from '../../server/api/sign-in/demo-issuer.ts';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { startApi, type ApiOptions, type RunningApi } from '../../server/api/start-api.ts';
import { LocalBus } from '../../server/live/bus.ts';
import { readConfig, type Environment } from '../../server/config.ts';
import type { Engine } from '../../server/plan/engine.ts';
import { loadSecrets, type Secrets } from '../../server/secrets.ts';
import { createTestDatabase } from '../support/database.ts';
import { poolTo } from '../support/pool.ts';
import { apiSchema } from './api-schema.ts';

/** Two organisations; Ilse works for one, Carla for both, Sam for neither, and Otto's membership has ended. */
export const people = {
  ilse: 'ilse.bakker@rivierenpoort.example',
  carla: 'carla.de.wit@esschenbroek.example',
  sam: 'sem.de.boer@student.example',
  otto: 'otto.oud@rivierenpoort.example',
} as const;

export type PersonName = keyof typeof people;

export interface ApiWorld {
  readonly url: string;
  readonly api: RunningApi;
  readonly pool: Pool;
  /** As the database's owner. */
  readonly owner: Pool;
  readonly secrets: Secrets;
  readonly ids: Readonly<Record<string, string>>;
  /** Every line that was logged. */
  readonly log: readonly string[];
  token(person: PersonName): Promise<string>;
  /** A further server on the same database. */
  start(environment?: Environment, options?: Partial<ApiOptions>): Promise<RunningApi>;
  end(): Promise<void>;
}

export async function createApiWorld(
  environment: Environment = {},
  options: Partial<ApiOptions> = {},
): Promise<ApiWorld> {
  const database = await createTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'api-'));
  const owner = poolTo(database.ownerUrl, 2);
  const pool = poolTo(database.applicationUrl, 5);
  const secrets = await loadSecrets(join(directory, 'secrets.json'));
  const ids = await populate(owner);
  const log: string[] = [];
  const apis: RunningApi[] = [];
  const start: ApiWorld['start'] = async (variables = {}, more = {}) => {
    const api = await startApi({
      config: readConfig({ PORT: '0', DATA_DIR: directory, ...variables }),
      secrets,
      pool,
      feedPool: pool,
      engine: {} as Engine, // no command is run here
      seal: createCursorSeal(secrets.keys.cursors),
      bus: new LocalBus(),
      schema: apiSchema(),
      logger: recorder(log),
      ...more,
    });
    apis.push(api);
    return api;
  };
  const api = await start(environment, options);
  const demo = createDemoIssuer(secrets.keys.demoSignIn);
  return {
    url: api.url,
    api,
    pool,
    owner,
    secrets,
    ids,
    log,
    token: (person) => demo.issue(people[person]),
    start,
    end: async () => {
      await Promise.all(apis.map((running) => running.drain()));
      await Promise.all([pool.end(), owner.end()]);
      await database.drop();
      await rm(directory, { recursive: true });
    },
  };
}

function recorder(lines: string[]): Logger {
  return pino(
    { level: 'debug', serializers: { err: describeFault } },
    { write: (line: string) => void lines.push(line) },
  );
}

async function populate(owner: Pool): Promise<Record<string, string>> {
  const names = [
    'school',
    'city',
    'ilse',
    'carla',
    'sam',
    'otto',
    'ilseSchool',
    'carlaSchool',
    'carlaCity',
    'ottoSchool',
  ];
  const ids = Object.fromEntries(names.map((name) => [name, randomUUID()]));
  const id = (name: string) => ids[name] ?? '';
  const organisation = 'insert into organisation (id, kind, name) values ($1, $2, $3)';
  await owner.query(organisation, [id('school'), 'SCHOOL', 'ROC Rivierenpoort']);
  await owner.query(organisation, [id('city'), 'MUNICIPALITY', 'Gemeente Esschenbroek']);
  for (const [name, email] of Object.entries(people)) {
    await owner.query('insert into person (id, display_name) values ($1, $2)', [id(name), name]);
    const login = 'insert into login (issuer, subject, person_id) values ($1, $2, $3)';
    await owner.query(login, [demoIssuer, email, id(name)]);
  }
  const membership = `insert into membership (id, person_id, organisation_id, functions, "from", until)
    values ($1, $2, $3, '{STAFF,INTAKE}', '2020-01-01', $4)`;
  await owner.query(membership, [id('ilseSchool'), id('ilse'), id('school'), null]);
  await owner.query(membership, [id('carlaSchool'), id('carla'), id('school'), null]);
  await owner.query(membership, [id('carlaCity'), id('carla'), id('city'), null]);
  await owner.query(membership, [id('ottoSchool'), id('otto'), id('school'), '2020-12-31']);
  return ids;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly data?: unknown; readonly errors?: readonly ErrorAnswer[] };
  readonly text: string;
}

export interface ErrorAnswer {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Asks over HTTP, as a plain client would. */
export async function ask(
  url: string,
  query: string,
  { variables, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return answerOf(response);
}

export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: text.startsWith('{') ? JSON.parse(text) : {} };
}

export const codes = (answer: Answer) => answer.body.errors?.map((error) => error.extensions['code']);
