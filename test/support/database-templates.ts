import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import { applicationRole } from '../../server/database/embedded-postgres.ts';
import { prepareDatabase } from '../../server/database/prepare.ts';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { seedDemo } from '../../server/demo/seed.ts';
import { Engine } from '../../server/plan/engine.ts';

export type TemplateName = 'empty' | 'demo';

/** Fills the new database of a template. */
export async function fillTemplate(template: TemplateName, ownerUrl: string, applicationUrl: string): Promise<void> {
  await withDataSource(ownerUrl, async (owner) => {
    await prepareDatabase(owner, applicationRole);
    if (template === 'demo') await withDataSource(applicationUrl, (application) => seed(owner, application));
  });
}

async function seed(owner: DataSource, application: DataSource): Promise<void> {
  // They declare, among others, of what plans are made, and the seed runs commands. A world with readings of its own
  // begins empty.
  await import('../../server/api/readings.ts');
  await seedDemo(
    owner,
    new Engine({
      dataSource: application,
      requestKeySecret: randomBytes(32),
      wake: () => undefined,
      demoIssuer,
    }),
  );
}

async function withDataSource(url: string, work: (dataSource: DataSource) => Promise<void>): Promise<void> {
  const dataSource = createDataSource(url, entities);
  await dataSource.initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
