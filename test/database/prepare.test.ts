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

async function prepare(list = entities): Promise<void> {
  const source = createDataSource(database.ownerUrl, list, 2);
  await source.initialize();
  await prepareDatabase(source, { name: applicationRole });
  await source.destroy();
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
