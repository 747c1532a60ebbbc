import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What follows from a fact is found by the lines that name it: the fact itself points at no proposal. */
export class NoConsequencesProposal1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table work_fact drop consequences_proposal_id;
      alter table graduation_report drop consequences_proposal_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table work_fact add consequences_proposal_id uuid references proposal;
      alter table graduation_report add consequences_proposal_id uuid references proposal;
    `);
  }
}
