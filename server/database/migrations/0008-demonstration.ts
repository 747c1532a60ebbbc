import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the data are those of the demonstration: one that was begun and not finished can be told from real data. */
export class Demonstration1764000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table deployment add column demo text check (demo in ('BEGUN', 'FINISHED'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table deployment drop column demo');
  }
}
