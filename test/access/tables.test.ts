import { Client } from 'pg';
import type { DataSource, EntityMetadata } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataCategoryOf } from '../../server/access/category.ts';
import { readershipOf, type EntityClass } from '../../server/access/readable.ts';
import type { PartyRoleName } from '../../server/access/reading-rules.ts';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import { openFixture, people, roles, type Fixture } from './fixture.ts';
import { levelOf, levelOfExplanation, type Level, type Standing } from './oracle.ts';

let fixture: Fixture;
let tables: DataSource;
let application: Client;

beforeAll(async () => {
  fixture = await openFixture();
  tables = createDataSource(fixture.server.ownerUrl, entities, 1);
  await tables.initialize();
  application = new Client({ connectionString: fixture.server.applicationUrl });
  await application.connect();
});

afterAll(async () => {
  await application.end();
  await tables.destroy();
  await fixture.close();
});

beforeEach(() => fixture.reset());

/** Tables of a route's data, but for the log: there every row names its own category. */
const ofCategory = (): EntityMetadata[] =>
  tables.entityMetadatas.filter((metadata) => {
    const readership = readershipOf(metadata.target as EntityClass);
    return 'category' in readership && !readership.categoryFrom;
  });

/** In one query: the rows of Noor's route (or of Noor) in a table, by their place in it. */
function rowsOf(metadata: EntityMetadata): string {
  const readership = readershipOf(metadata.target as EntityClass);
  const column = (name: string | undefined) => metadata.findColumnWithPropertyName(name ?? '')?.databaseName;
  const route = 'category' in readership ? column(readership.route) : undefined;
  const student = 'category' in readership ? column(readership.student) : undefined;
  const where = route ? `${route} = '${fixture.routeId}'` : `${student ?? ''} = '${fixture.studentId}'`;
  return `select count(*)::int as n from ${metadata.tableName} where ${where}`;
}

async function asViewer(email: string | null, sql: string): Promise<number> {
  await application.query('begin isolation level repeatable read');
  try {
    const { rows } = await application.query<{ person_id: string; membership_id: string | null }>(
      'select person_id, membership_id from sign_in($1, $2)',
      ['urn:transitieroute:demo', email],
    );
    const [login] = rows;
    await application.query('select begin_viewer($1, $2)', [login?.person_id ?? null, login?.membership_id ?? null]);
    return (await application.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
  } finally {
    await application.query('rollback');
  }
}

const total = async (sql: string) => (await fixture.owner.query<{ n: number }>(sql)).rows[0]?.n ?? 0;

function levelIn(metadata: EntityMetadata, standing: Standing): Level | 'own rows' {
  const readership = readershipOf(metadata.target as EntityClass);
  if (!('category' in readership)) throw new Error(`${metadata.tableName} is of no category.`);
  const { category } = readership;
  if (readership.ownOrganisation) return standing.role === 'SCHOOL' ? 'all' : 'none';
  if (category === 'NEED_EXPLANATION') return levelOfExplanation(standing);
  if (category === 'CONSENT') return standing.role === 'STUDENT' ? 'all' : 'own rows';
  if (category === 'GRANT') return ['STUDENT', 'SCHOOL'].includes(standing.role) ? 'all' : 'own rows';
  if (category === 'REMARK') return ['STUDENT', 'SCHOOL'].includes(standing.role) ? 'all' : 'own rows';
  if (category === 'INVITATION') return ['STUDENT', 'SCHOOL'].includes(standing.role) ? 'all' : 'none';
  return levelOf(dataCategoryOf(category), standing);
}

/** What was seen, against how much there is: a word for each table where it is not as decided. */
function wrongIn(metadata: EntityMetadata, standing: Standing, seen: number, all: number): string[] {
  const level = levelIn(metadata, standing);
  const isRight = {
    all: seen === all,
    none: seen === 0,
    'own rows': seen <= all,
    // What a company owns is less than all of it, wherever others have rows too.
    own: seen < all,
    face: metadata.tableName === 'party' ? seen === 3 && all > 3 : seen <= all,
  }[level];
  return isRight ? [] : [`${metadata.tableName} (${level}): ${String(seen)} of ${String(all)}`];
}

async function wrong(standing: Standing): Promise<string[]> {
  const found: string[] = [];
  for (const metadata of ofCategory()) {
    const sql = rowsOf(metadata);
    const [seen, all] = [await asViewer(people[standing.role], sql), await total(sql)];
    found.push(...wrongIn(metadata, standing, seen, all));
  }
  return found;
}

describe('under the role of the application, by plain SQL', () => {
  it.each(roles)('a party of role %s sees in every table the rows that were decided', async (role: PartyRoleName) => {
    expect(await wrong({ role, isGranted: false, isGraduated: false })).toEqual([]);
    await fixture.grantAll();
    expect(await wrong({ role, isGranted: true, isGraduated: false })).toEqual([]);
    await fixture.change(
      `update route_window set graduated_on = app_today() - 1 where route_id = '${fixture.routeId}'`,
    );
    expect(await wrong({ role, isGranted: true, isGraduated: true })).toEqual([]);
  });

  it.each([
    ['a colleague', 'colleague@rivierenpoort.example'],
    ['an outsider', 'outsider@hoogveld.example'],
    ['the regional coordinator', 'hanneke.mol@middenland.example'],
    ['nobody', null],
  ])('%s sees not one row of the route in any table', async (_who, email) => {
    for (const metadata of ofCategory()) expect(await asViewer(email, rowsOf(metadata)), metadata.tableName).toBe(0);
    const log = `select count(*)::int as n from change where route_id = '${fixture.routeId}'`;
    expect(await asViewer(email, log)).toBe(0);
    expect(await asViewer(email, log.replace('from change', 'from change_part'))).toBe(0);
  });

  it('a transaction that names no viewer sees nothing, of any route, person or organisation', async () => {
    for (const { tableName } of tables.entityMetadatas) {
      const { rows } = await application
        .query<{ n: number }>(`select count(*)::int as n from ${tableName}`)
        .catch(() => ({ rows: [{ n: 0 }] }));
      expect(rows[0]?.n, tableName).toBe(0);
    }
  });

  it('is answered where no transaction has ever named a viewer: nothing', async () => {
    const fresh = new Client({ connectionString: fixture.server.applicationUrl });
    await fresh.connect();
    for (const { tableName } of tables.entityMetadatas) {
      const seen = await fresh.query<{ n: number }>(`select count(*)::int as n from ${tableName}`).then(
        ({ rows }) => rows[0]?.n,
        (error: { code?: string }) => error.code,
      );
      expect([0, '42501'], tableName).toContain(seen);
    }
    await fresh.end();
  });

  it('a viewer does not stay behind on the connection', async () => {
    expect(await asViewer(people.SCHOOL, 'select count(*)::int as n from route')).toBeGreaterThan(0);
    const { rows } = await application.query<{ n: number }>('select count(*)::int as n from route');
    expect(rows[0]?.n).toBe(0);
  });

  it('nothing can be changed, nor the access log read, nor the clock moved', async () => {
    const refused = async (sql: string) =>
      application.query(sql).then(
        () => 'done',
        (error: { code?: string }) => error.code,
      );
    for (const { tableName } of tables.entityMetadatas) {
      expect(await refused(`delete from ${tableName}`), tableName).toBe('42501');
      expect(await refused(`truncate ${tableName}`), tableName).toBe('42501');
      const [column] = tables.getMetadata(tableName).columns;
      expect(await refused(`update ${tableName} set ${column?.databaseName ?? ''} = null`), tableName).toBe('42501');
    }
    expect(await refused('select * from access_log')).toBe('42501');
    expect(await refused(`update clock set shift = '1 year'`)).toBe('42501');
    expect(await refused('select * from reading_right')).toBe('42501');
    expect(await refused(`select refresh_rights('${fixture.routeId}', '${fixture.studentId}')`)).toBe('42501');
    expect(await refused(`select * from access_of_route('${fixture.routeId}')`)).toBe('42501');
  });
});
