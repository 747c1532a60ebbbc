import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which memberships were written lately is found without looking at all of them, as it is for the log. */
export class MembershipsWritten1764000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table membership add written xid8 not null default pg_current_xact_id();
      drop function if exists memberships_now(uuid[]);
      create index membership_written on membership (written);
      create function note_written() returns trigger language plpgsql as $$
      begin
        new.written := pg_current_xact_id();
        return new;
      end $$;
      create trigger membership_written before update on membership for each row execute function note_written();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger membership_written on membership;
      drop function note_written();
      alter table membership drop written;
    `);
  }
}
