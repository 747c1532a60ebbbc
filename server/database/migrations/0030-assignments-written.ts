import type { MigrationInterface, QueryRunner } from 'typeorm';

const assignments = ['assignment', 'enrolment_assignment'];
const deletable = [...assignments, 'membership'];

/** What says whose it is, and is never to become another's: were it changed all the same, it would count as taken away. */
const keys = {
  assignment: ['route_id'],
  enrolment_assignment: ['enrolment_id', 'student_id'],
  route: ['student_id'],
  enrolment: ['student_id'],
};

/**
 * Who is assigned is known to be as it was: what was written since is found without looking at all of it, and what was
 * taken away altogether has a mark of its own.
 */
export class AssignmentsWritten1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of assignments) {
      await runner.query(`
        alter table ${table} add written xid8 not null default pg_current_xact_id();
        create index ${table}_written on ${table} (written);
        create trigger ${table}_written before insert or update on ${table} for each row execute function note_written();
      `);
    }
    await runner.query(`
      alter table deployment add taken_away xid8 not null default pg_current_xact_id();
      create function note_taken_away() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        update deployment set taken_away = pg_current_xact_id();
        return null;
      end $$;
    `);
    for (const table of deletable) {
      await runner.query(`create trigger ${table}_taken_away after delete or truncate on ${table}
        for each statement execute function note_taken_away()`);
    }
    for (const [table, columns] of Object.entries(keys)) {
      await runner.query(`create trigger ${table}_taken_over after update of ${columns.join(', ')} on ${table}
        for each statement execute function note_taken_away()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(keys)) await runner.query(`drop trigger ${table}_taken_over on ${table}`);
    for (const table of deletable) {
      await runner.query(`drop trigger ${table}_taken_away on ${table}`);
    }
    await runner.query('drop function note_taken_away(); alter table deployment drop taken_away');
    for (const table of assignments) {
      await runner.query(`drop trigger ${table}_written on ${table}; alter table ${table} drop written`);
    }
  }
}
