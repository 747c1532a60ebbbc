import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { seedDemo } from '../../server/demo/seed.ts';
import { Engine } from '../../server/plan/engine.ts';
import { signIn } from '../support/client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer } from '../support/server.ts';

const patience = 120_000; // 2 minutes: a demonstration is played several times over

let database: TestDatabase;
let owner: DataSource;
let application: DataSource;

beforeEach(async () => {
  database = await createTestDatabase();
  owner = await createDataSource(database.ownerUrl, entities, 2).initialize();
  application = await createDataSource(database.applicationUrl, entities).initialize();
}, patience);

afterEach(async () => {
  await owner.destroy();
  await application.destroy();
  await database.drop();
}, patience);

const seed = (wake: () => void = () => undefined) =>
  seedDemo(owner, new Engine({ dataSource: application, requestKeySecret: randomBytes(32), wake, demoIssuer }));

const counted = async () => {
  const [counts] = await owner.query<Record<string, unknown>[]>(
    `select (select count(*)::int from organisation) as organisations, (select count(*)::int from person) as people,
       (select count(*)::int from route) as routes, (select count(*)::int from change) as changes,
       app_today()::text as today`,
  );
  return counts;
};

describe('a server whose first start was cut short', () => {
  it(
    'has a whole demonstration after the next one',
    async () => {
      let told = 0;
      const cutShort = seed(() => {
        if (++told === 40) throw new Error('Killed.');
      });
      await expect(cutShort).rejects.toThrow('Killed.');
      expect(await seed()).toBe(true);
      const whole = await counted();
      expect(whole).toMatchObject({ today: '2027-02-01' });
      expect(await seed()).toBe(false);
      expect(await counted()).toEqual(whole);
      const reference = await createTestDatabase('demo');
      const other = await createDataSource(reference.ownerUrl, entities, 2).initialize();
      const [{ routes } = { routes: 0 }] = await other.query<{ routes: number }[]>(
        'select count(*)::int as routes from route',
      );
      await other.destroy();
      await reference.drop();
      expect(whole).toMatchObject({ routes });
    },
    patience,
  );

  it('leaves alone what somebody brought into the database themselves', async () => {
    await owner.query(
      `insert into organisation (id, kind, name) values (gen_random_uuid(), 'SCHOOL', 'A real school')`,
    );
    expect(await seed()).toBe(false);
    expect(await counted()).toMatchObject({ organisations: 1, routes: 0 });
  });
});

describe('two servers that start at once on one empty database', () => {
  it(
    'both come up, on one demonstration',
    async () => {
      const servers = await Promise.all([startTestServer({ database }), startTestServer({ database })]);
      for (const { url } of servers) {
        const { goals } = await findNoorsRoute(await signIn(url, 'noor.jansen@student.example'));
        expect(goals.length).toBeGreaterThan(0);
      }
      await Promise.all(servers.map((server) => server.stop()));
    },
    patience,
  );
});
