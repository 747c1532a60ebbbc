import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every proposal that is offered has a last day to answer, and those who let it pass are reminded once. */
export class Reminders1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal add reminded_at timestamptz;
      update proposal set respond_by = (offered_at at time zone 'Europe/Amsterdam')::date + 14
        where offered_at is not null and respond_by is null;
      create index proposal_open on proposal (route_id) where status = 'OPEN';
      create index sign_off_asked on sign_off (proposal_id) where decision = 'PENDING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index proposal_open, sign_off_asked;
      alter table proposal drop reminded_at;
    `);
  }
}
