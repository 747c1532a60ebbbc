import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock looks each minute who reads the plan no more (`groundEnd`): of the grants, at those that have ended. */
export class GrantsEnded1764000000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index grant_record_plan_until on grant_record (until) where category = 'PLAN' and until is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index grant_record_plan_until');
  }
}
