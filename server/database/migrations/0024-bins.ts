import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was taken out of a draft is kept, and is no proposal. */
export class Bins1764000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal add column is_bin boolean not null default false;
      update proposal set is_bin = true where is_draft and status = 'WITHDRAWN' and title = '';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table proposal drop column is_bin');
  }
}
