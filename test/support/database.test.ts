import { Client } from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';

describe('createTestDatabase', () => {
  it('gives each asker a database of their own, prepared by the same code as at the start of a server', async () => {
    const [one, other] = await Promise.all([create(), create()]);
    await query(one.ownerUrl, `insert into organisation (id, kind, name) values (gen_random_uuid(), 'SCHOOL', 'One')`);
    expect(await query(one.ownerUrl, 'select name from organisation')).toEqual([{ name: 'One' }]);
    expect(await query(other.ownerUrl, 'select name from organisation')).toEqual([]);
    expect(await query(other.applicationUrl, 'select count(*) from route')).toEqual([{ count: '0' }]);
  });

  it('gives the stories and their routes where a test asks for them', async () => {
    const { ownerUrl } = await create('demo');
    const [row] = await query(ownerUrl, 'select count(*) >= 40 as is_filled from route');
    expect(row).toEqual({ is_filled: true });
  });
});

async function create(template?: 'empty' | 'demo'): Promise<TestDatabase> {
  const database = await createTestDatabase(template);
  onTestFinished(() => database.drop());
  return database;
}

async function query(url: string, sql: string): Promise<object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}
