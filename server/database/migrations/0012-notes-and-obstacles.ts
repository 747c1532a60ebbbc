import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the parties note with goals and actions, and what stands in the way; of that, what a region is told. */
export class NotesAndObstacles1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table note (
        id uuid primary key,
        route_id uuid not null references route,
        subject_type text not null check (subject_type in ('goal', 'action')),
        subject_id uuid not null,
        item_id uuid,
        text text not null,
        party_id uuid not null references party,
        person_id uuid not null references person,
        created_at timestamptz not null
      );
      create index note_route on note (route_id);
      create index note_subject on note (subject_id, created_at desc, id);

      create table obstacle (
        id uuid primary key,
        route_id uuid not null references route,
        party_id uuid not null references party,
        kind text not null check (kind in ('FACILITY', 'FUNDING', 'PROVISION', 'PRECONDITION')),
        text text not null,
        recorded_at timestamptz not null,
        closed_at timestamptz,
        is_brought_to_region boolean not null default false
      );
      create index obstacle_route on obstacle (route_id, recorded_at, id);

      -- No route, no party, no moment: nothing here leads back to a person.
      create table obstacle_for_region (
        id uuid primary key,
        kind text not null check (kind in ('FACILITY', 'FUNDING', 'PROVISION', 'PRECONDITION')),
        text text not null,
        region_code text not null
      );
      create index obstacle_for_region_code on obstacle_for_region (region_code, kind);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table obstacle_for_region, obstacle, note');
  }
}
