import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rights and assignments begin or end in the next moment is asked every two seconds. */
export class Moved1764000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index reading_right_ends on reading_right (upper(during)) where not upper_inf(during);
      create index reading_right_begins on reading_right (lower(during)) where not lower_inf(during);
      create index assignment_ends on assignment (until) where until is not null;
      create index assignment_begins on assignment ("from");
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index reading_right_ends, reading_right_begins, assignment_ends, assignment_begins');
  }
}
