import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import { applicationRole } from '../../server/database/embedded-postgres.ts';
import { prepareDatabase } from '../../server/database/prepare.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase('demo');
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function prepare(list = entities, ownerUrl = database.ownerUrl, role = applicationRole): Promise<void> {
  const source = createDataSource(ownerUrl, list, 2);
  await source.initialize();
  try {
    await prepareDatabase(source, role);
  } finally {
    await source.destroy();
  }
}

const one = async (sql: string) => (await owner.query<{ value: string }>(sql)).rows[0]?.value;
const viewOfRights = () => one(`select 'viewer_right'::regclass::oid::text as value`);
const rights = () =>
  one(`select md5(string_agg(concat_ws(' ', route_id, party_id, category, item_id, audience, during), ','
    order by route_id, party_id, category, item_id, audience, during)) as value from reading_right`);

describe('preparing a database that is up to date', () => {
  it('leaves the access layer alone, in whichever order the tables were declared', async () => {
    await prepare();
    const before = await viewOfRights();
    await prepare([...entities].toReversed());
    expect(await viewOfRights()).toBe(before);
  });

  it('puts it in place again after a start that was cut short, and changes no right', async () => {
    const [before, stored] = [await viewOfRights(), await rights()];
    await owner.query('delete from installed_access');
    await prepare();
    expect(await viewOfRights()).not.toBe(before);
    expect(await rights()).toBe(stored);
  });
});

describe('several databases of one cluster, whose servers start in the same moment', () => {
  it('all come up with the role that they share', async () => {
    const role = `at_once_${randomUUID().replaceAll('-', '')}`;
    const databases = await Promise.all(Array.from({ length: 6 }, () => createTestDatabase()));
    await owner.query(`create role ${role} login`);
    try {
      await Promise.all(databases.map(({ ownerUrl }) => prepare(entities, ownerUrl, role)));
      expect(
        await one(`select concat(rolinherit, rolconfig) as value from pg_roles where rolname = '${role}'`),
      ).toMatch(/^f.*jit=off/);
    } finally {
      await Promise.all(databases.map((each) => each.drop()));
      await owner.query(`drop role if exists ${role}`);
    }
  });
});
