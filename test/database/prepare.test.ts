import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

describe('a database that was read from a dump into another cluster', () => {
  const ahead = '9000000000';
  const isKnown = () =>
    one(`select bool_and(pg_visible_in_snapshot(transaction, pg_current_snapshot())
        and snapshot::text = format('%1$s:%1$s:', transaction::text::bigint + 1))::text as value
      from change`);
  const epoch = () => one('select epoch::text as value from deployment');

  it('tells nothing of before as new, and believes no cursor of before', async () => {
    const before = await epoch();
    await owner.query(`update change set transaction = '${ahead}', snapshot = '${ahead}:${ahead}:'`);
    await prepare();
    expect(await isKnown()).toBe('true');
    expect(await epoch()).not.toBe(before);
    const after = await epoch();
    await prepare();
    expect(await epoch()).toBe(after);
  });

  it('takes nobody for changed whose membership was written there', async () => {
    await owner.query('alter table membership disable trigger membership_written');
    await owner.query(`update membership set written = '${ahead}'`);
    await owner.query('alter table membership enable trigger membership_written');
    await prepare();
    expect(
      await one(
        `select bool_and(pg_visible_in_snapshot(written, pg_current_snapshot()))::text as value from membership`,
      ),
    ).toBe('true');
  });
});

describe('two databases of one cluster, whose servers start in the same moment', () => {
  it('both come up with the role that they share', async () => {
    const role = `shared_${randomUUID().replaceAll('-', '')}`;
    const other = await createTestDatabase();
    await owner.query(`create role ${role} login`);
    try {
      await owner.query('begin');
      await owner.query(`alter role ${role} set jit = off`);
      const prepared = prepare(entities, other.ownerUrl, role);
      await vi.waitFor(
        async () =>
          expect(
            await one(`select concat(pg_stat_clear_snapshot(), count(*)) as value from pg_stat_activity
            where wait_event_type = 'Lock' and query like 'alter role "${role}"%'`),
          ).toBe('1'),
        { timeout: 10_000 },
      );
      await owner.query('commit');
      await prepared;
      expect(
        await one(`select concat(rolinherit, rolconfig) as value from pg_roles where rolname = '${role}'`),
      ).toMatch(/^f.*statement_timeout=5s/);
    } finally {
      await other.drop();
      await owner.query(`drop role if exists ${role}`);
    }
  });
});
