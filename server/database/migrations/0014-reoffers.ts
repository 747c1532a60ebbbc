import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is left of a closed proposal is offered again. */
export class Reoffers1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal add reoffer_of_id uuid references proposal;
      create index proposal_reoffer on proposal (reoffer_of_id) where reoffer_of_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table proposal drop reoffer_of_id');
  }
}
