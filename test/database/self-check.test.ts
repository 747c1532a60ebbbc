import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { ownerRole } from '../../server/database/embedded-postgres.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startTestServer } from '../support/server.ts';

let database: TestDatabase;
let superuser: Client;
let cluster: Client;
let role: string;

beforeEach(async () => {
  database = await createTestDatabase();
  const { superuserUrl } = inject('postgres');
  superuser = new Client({ connectionString: urlAs(superuserUrl) });
  cluster = new Client({ connectionString: superuserUrl });
  await Promise.all([superuser.connect(), cluster.connect()]);
  role = `server_${randomUUID().replaceAll('-', '')}`;
});

afterEach(async () => {
  await superuser.end();
  // What the role has goes with the database. Taken from it table by table, it would deadlock with an autovacuum.
  await database.drop();
  await cluster.query(`drop role if exists ${role}`);
  await cluster.end();
});

/** Another login, on the database of the test. */
function urlAs(login: string): string {
  const url = new URL(database.applicationUrl);
  const { username, password } = new URL(login);
  return Object.assign(url, { username, password }).href;
}

const asRole = () => urlAs(`postgres://${role}:word@nowhere`);
const startAs = (applicationUrl: string) => startTestServer({ database: { ...database, applicationUrl } });

/** What a refused start must not have touched. */
const attributes = async (name: string) =>
  (
    await superuser.query<object>(
      'select rolinherit, rolconfig, pg_has_role(oid, $2, $3) as becomes from pg_roles where rolname = $1',
      [name, 'transitieroute_engine', 'member'],
    )
  ).rows;

async function expectRefused(name: string, applicationUrl: string, words: string): Promise<void> {
  const before = await attributes(name);
  await expect(startAs(applicationUrl)).rejects.toThrow(words);
  expect(await attributes(name)).toEqual(before);
}

describe('a server that is started with a database role that policies do not bind', () => {
  it('refuses a superuser, and leaves it as it was', () =>
    expectRefused('postgres', urlAs(inject('postgres').superuserUrl), 'is a superuser or bypasses'));

  it('refuses the owner of the tables', () =>
    expectRefused(ownerRole, database.ownerUrl, 'is that of DATABASE_OWNER_URL'));

  it('refuses a role that bypasses row-level security', async () => {
    await superuser.query(`create role ${role} login bypassrls password 'word'`);
    await expectRefused(role, asRole(), 'is a superuser or bypasses');
  });

  it('refuses a role that owns a table, and one that can become the owner', async () => {
    await superuser.query(
      `create role ${role} login password 'word'; create table mine (); alter table mine owner to ${role}`,
    );
    await expectRefused(role, asRole(), 'owns tables');
    await superuser.query(`drop table mine; grant ${ownerRole} to ${role}`);
    await expectRefused(role, asRole(), `is a member of "${ownerRole}"`);
  });
});

describe('a server whose database role was made beforehand', () => {
  it('says which grant the owner needs, and starts when it was given', async () => {
    await superuser.query(`create role ${role} login password 'word'`);
    const grant = `grant "${role}" to <owner> with admin true, inherit false, set false`;
    await expectRefused(role, asRole(), grant);
    await superuser.query(grant.replace('<owner>', ownerRole));
    const server = await startAs(asRole());
    await server.stop();
  });
});
