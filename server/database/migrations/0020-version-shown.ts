import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft is completed by what others do: whoever offers it says which version of it they have read. */
export class VersionShown1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal add column version_shown int;
      update proposal set version_shown = version;
      alter table proposal alter column version_shown set not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table proposal drop column version_shown');
  }
}
