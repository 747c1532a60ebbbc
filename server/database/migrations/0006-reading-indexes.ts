import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every list is read by what it hangs on, in its own order; rights are read from the index alone. */
export class ReadingIndexes1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index if not exists assignment_party on assignment (party_id, "from", id);
      create index reading_right_held on reading_right (party_id, audience, category)
        include (route_id, student_id, item_id, during);
      drop index reading_right_party;
      create or replace view colleague as
        select other.person_id, other.organisation_id
        from membership mine
        join membership other on other.organisation_id = mine.organisation_id
        where mine.person_id = (select viewer_person())
          and mine."from" <= (select app_today()) and (mine.until is null or mine.until >= (select app_today()))
          and other."from" <= (select app_today()) and (other.until is null or other.until >= (select app_today()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index reading_right_party on reading_right (party_id, audience, category);
      drop index reading_right_held;
      drop index assignment_party;
    `);
  }
}
