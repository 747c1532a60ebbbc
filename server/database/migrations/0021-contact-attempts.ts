import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That the lead tried to reach the student, and when. */
export class ContactAttempts1764000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contact_attempt (
        id uuid primary key,
        route_id uuid not null references route,
        party_id uuid not null references party,
        means text not null check (means in ('PHONE', 'MESSAGE', 'MAIL', 'LETTER', 'VISIT')),
        attempted_on date not null,
        is_answered boolean not null,
        recorded_at timestamptz not null
      );
      create index contact_attempt_route on contact_attempt (route_id, attempted_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contact_attempt');
  }
}
