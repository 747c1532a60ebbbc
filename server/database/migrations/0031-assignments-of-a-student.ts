import type { MigrationInterface, QueryRunner } from 'typeorm';

const assignments = ['assignment', 'enrolment_assignment'];

/** Which were written lately is asked of one student's alone, of which it is also asked which began or ended: one look at them finds both. */
export class AssignmentsOfAStudent1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of assignments) await runner.query(`drop index ${table}_written`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of assignments) await runner.query(`create index ${table}_written on ${table} (written)`);
  }
}
