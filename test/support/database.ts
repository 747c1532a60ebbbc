import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { ownerRole } from '../../server/database/embedded-postgres.ts';
import { fillTemplate, type TemplateName } from './database-templates.ts';

/** A database of a test's own, in the PostgreSQL of the run. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  /** Ends what is still connected to it. */
  drop(): Promise<void>;
}

/** `empty` has the tables and the policies; `demo` the stories' cast and routes as well. */
export async function createTestDatabase(template: TemplateName = 'empty'): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(async (client) => {
    await ensureTemplate(client, template);
    await client.query(`create database ${name} template ${databaseOf(template)} owner ${ownerRole}`);
  });
  const { ownerUrl, applicationUrl } = inject('postgres');
  return {
    ownerUrl: urlOf(ownerUrl, name),
    applicationUrl: urlOf(applicationUrl, name),
    drop: () => asSuperuser((client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

const databaseOf = (template: TemplateName) => `template_${template}`;

/** Made by the first test that asks for it, while others that need it wait; it gets its name when it is complete. */
async function ensureTemplate(client: Client, template: TemplateName): Promise<void> {
  const name = databaseOf(template);
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  try {
    const existing = await client.query('select from pg_database where datname = $1', [name]);
    if (existing.rowCount !== 0) return;
    const { ownerUrl, applicationUrl } = inject('postgres');
    const unfinished = `unfinished_${template}`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished} owner ${ownerRole}`);
    await fillTemplate(template, urlOf(ownerUrl, unfinished), urlOf(applicationUrl, unfinished));
    await client.query(`alter database ${unfinished} rename to ${name}`);
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [name]);
  }
}

async function asSuperuser(work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: inject('postgres').superuserUrl });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(url: string, database: string): string {
  return new URL(`/${database}`, url).href;
}
