import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { escapeIdentifier } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { accessAtSql } from '../access/access-at.sql.ts';
import { beginReadingSql } from '../access/begin-reading.sql.ts';
import { dueSql } from '../access/due.sql.ts';
import { engineRole, jobsRole, policiesSql } from '../access/policies.sql.ts';
import { knownLoginSql } from '../access/known-login.sql.ts';
import { movedSql } from '../access/moved.sql.ts';
import { placeSql } from '../access/place.sql.ts';
import { schoolAddressSql } from '../access/school-address.sql.ts';
import { rarelyAskedSql } from '../access/rarely-asked.sql.ts';
import { rightsSql } from '../access/rights.sql.ts';
import { seenNowSql } from '../access/seen-now.sql.ts';
import { sharedRightsSql } from '../access/shared-rights.sql.ts';
import { routesOfStudentSql } from '../access/routes-of-student.sql.ts';
import { requiredSql } from './required.sql.ts';
import { takeUpRestored } from './restored.ts';

/** Any number will do, as long as no other program locks it in this database. */
const startLock = 7_264_001;

const insufficientPrivilege = '42501';

/** Brings the database up to date as its owner: roles, migrations, what a restored one needs, then the access layer. */
export function prepareDatabase(owner: DataSource, applicationRole: string): Promise<void> {
  return withStartLock(owner, async (runner) => {
    await explainRefusal(applicationRole, () => ensureRoles(runner.query.bind(runner), applicationRole));
    await owner.runMigrations();
    await takeUpRestored(owner);
    await installAccess(owner, applicationRole);
  });
}

/** Several servers may start at the same time: what only one may do goes under this lock, and the others wait. */
export async function withStartLock<Result>(
  owner: DataSource,
  work: (runner: QueryRunner) => Promise<Result>,
): Promise<Result> {
  const runner = owner.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('select pg_advisory_lock($1)', [startLock]);
    return await work(runner);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [startLock]).catch(() => undefined);
    await runner.release();
  }
}

type Query = (sql: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;

/** An application role that somebody made beforehand is not the owner's to alter, unless it was granted so. */
async function explainRefusal(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isRefused = error instanceof Error && 'code' in error && error.code === insufficientPrivilege;
    if (!isRefused) throw error;
    throw new Error(
      `The owner of DATABASE_OWNER_URL may not prepare the roles (${error.message}). As a superuser, let it make roles ` +
        `(alter role <owner> createrole) and, on PostgreSQL 16 and newer, alter the one of DATABASE_URL: ` +
        `grant ${escapeIdentifier(name)} to <owner> with admin true, inherit false, set false;`,
      { cause: error },
    );
  }
}

/** Of the whole cluster, where the start lock holds for one database: another's owner may be at it in the same moment. */
async function ensureRoles(query: Query, applicationRole: string): Promise<void> {
  for (let again = 5; ; again--) {
    try {
      return await bringRolesUpToDate(query, applicationRole);
    } catch (error) {
      if (again === 0 || !isAtTheSameTime(error)) throw error;
      await setTimeout(50 * Math.random());
    }
  }
}

const duplicateObject = '42710';
const uniqueViolation = '23505';
const internalError = 'XX000'; // "tuple concurrently updated" has no code of its own

function isAtTheSameTime(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code === internalError) return error.message.includes('concurrently');
  return error.code === duplicateObject || error.code === uniqueViolation;
}

/** Statements here are many and short: compiling one costs more than running it. What is read lies in memory or on a
 * disk without arms: an index in order beats a bitmap and a sort. */
const settings = {
  statement_timeout: '5s',
  idle_in_transaction_session_timeout: '10s',
  jit: 'off',
  random_page_cost: '1.1',
};

/** Changes only what is not yet so: a role that is right already may be somebody else's to alter. */
async function bringRolesUpToDate(query: Query, applicationRole: string): Promise<void> {
  const [own] = await query('select rolinherit, rolconfig from pg_roles where rolname = $1', [applicationRole]);
  const name = escapeIdentifier(applicationRole);
  // Taken on by `set role` for the time of a command; not inherited, so that reading stays reading.
  if (own?.['rolinherit'] === true) await query(`alter role ${name} noinherit`);
  for (const role of [engineRole, jobsRole]) {
    const [found] = await query('select 1 from pg_roles where rolname = $1', [role]);
    if (found === undefined) await query(`create role ${role} nologin nosuperuser nobypassrls`);
    const [is] = await query(`select pg_has_role($1, $2, 'member') as member`, [applicationRole, role]);
    if (is?.['member'] !== true) await query(`grant ${role} to ${name}`);
  }
  const set = Array.isArray(own?.['rolconfig']) ? own['rolconfig'] : [];
  for (const [setting, value] of Object.entries(settings)) {
    if (!set.includes(`${setting}=${value}`)) await query(`alter role ${name} set ${setting} = '${value}'`);
  }
}

/** Views, functions and policies are printed from the declarations and put in place again when their text changed. */
async function installAccess(owner: DataSource, applicationRole: string): Promise<void> {
  // In the order of their names: TypeORM lists tables in the order in which a program happened to import them.
  const metadatas = owner.entityMetadatas.toSorted((one, other) => (one.tableName < other.tableName ? -1 : 1));
  const statements = [
    ...requiredSql,
    ...dueSql,
    ...knownLoginSql,
    ...placeSql,
    ...schoolAddressSql,
    ...rightsSql,
    ...rarelyAskedSql,
    ...beginReadingSql,
    ...policiesSql(metadatas, applicationRole),
    ...accessAtSql(applicationRole),
    ...movedSql(applicationRole),
    ...seenNowSql(applicationRole),
    ...sharedRightsSql(applicationRole),
    ...routesOfStudentSql(applicationRole),
  ];
  const hash = createHash('sha256').update(statements.join('\n;\n')).digest('hex');
  await owner.query(
    'create table if not exists installed_access (id boolean primary key default true, hash text not null)',
  );
  const [installed] = await owner.query<{ hash: string }[]>('select hash from installed_access');
  if (installed?.hash === hash) return;
  await owner.transaction(async (manager) => {
    await manager.query('delete from installed_access');
    for (const statement of statements) await manager.query(statement);
  });
  await refreshAllRights(owner);
  // Only now: a start that was cut short begins again.
  await owner.query('insert into installed_access (hash) values ($1)', [hash]);
}

/** In bites: each keeps a lock for every student until it ends, and a region has more students than there are locks. */
async function refreshAllRights(owner: DataSource): Promise<void> {
  const bite = 500;
  let last: string | null = null;
  for (;;) {
    const routes: { id: string }[] = await owner.query(
      `select r.id from (select id, student_id from route where $1::uuid is null or id > $1 order by id limit $2) r,
        lateral refresh_rights(r.id, r.student_id)`,
      [last, bite],
    );
    last = routes.at(-1)?.id ?? null;
    if (last === null) return;
  }
}
