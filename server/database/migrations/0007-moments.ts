import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a change was logged, which is after the rights that it gives and takes have begun and ended. `at` is the moment
 * of its command, before them. Of changes of before this column it is not known.
 */
export class Moments1764000000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table change add column logged_at timestamptz;
      alter table change alter column logged_at set default app_now();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table change drop column logged_at');
  }
}
