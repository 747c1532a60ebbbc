import type { MigrationInterface, QueryRunner } from 'typeorm';
import { overseenCategories } from '../../access/category.ts';

/** What oversight shows is looked up route by route, and student by student; the database holds no other right by it. */
export class Oversight1764000000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const categories = overseenCategories.map((category) => `'${category}'`).join(', ');
    await runner.query(`
      alter table reading_right add constraint reading_right_overseen
        check (audience <> 'OVERSIGHT' or category in (${categories}));
      create index reading_right_overseen_route on reading_right (organisation_id, category, route_id)
        include (item_id, during) where audience = 'OVERSIGHT';
      create index reading_right_overseen_student on reading_right (organisation_id, category, student_id)
        include (item_id, during) where audience = 'OVERSIGHT';
      drop index reading_right_oversight;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table reading_right drop constraint reading_right_overseen;
      create index reading_right_oversight on reading_right (organisation_id, category) where audience = 'OVERSIGHT';
      drop index reading_right_overseen_route, reading_right_overseen_student;
    `);
  }
}
