import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who reads one route asks for their assignments to it, among hundreds that they may have elsewhere. */
export class AssignmentsOfRoute1764000000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index assignment_person;
      create index assignment_person on assignment (person_id, route_id, party_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index assignment_person;
      create index assignment_person on assignment (person_id, party_id);
    `);
  }
}
