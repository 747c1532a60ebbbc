import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of changes, the memory of retried requests, and the access log. */
export class ChangeLog1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table change (
        route_id uuid not null references route,
        sequence bigint not null,
        id uuid not null unique,
        -- Drawn after the statement's snapshot was taken: whatever that snapshot shows has a smaller position.
        position bigint generated always as identity,
        transaction xid8 not null default pg_current_xact_id(),
        snapshot pg_snapshot not null default pg_current_snapshot(),
        kind text not null,
        category text not null,
        at timestamptz not null,
        actor_person_id uuid references person,
        actor_party_id uuid references party,
        primary key (route_id, sequence)
      );
      create index change_transaction on change (transaction);
      create table change_part (
        id uuid primary key,
        route_id uuid not null,
        sequence bigint not null,
        category text not null,
        item_id uuid,
        subject_type text,
        subject_id uuid,
        patch jsonb not null default '{}',
        -- Set where the part speaks to one person (their access changed), whatever may be read on the route.
        person_id uuid references person,
        organisation_id uuid references organisation,
        foreign key (route_id, sequence) references change
      );
      create index change_part_change on change_part (route_id, sequence);
      create index change_part_person on change_part (person_id) where person_id is not null;

      create table request_key (
        person_id uuid not null references person,
        key text not null,
        command text not null,
        input_hash text not null,
        outcome jsonb not null,
        at timestamptz not null,
        primary key (person_id, key)
      );

      create table access_log (
        id uuid primary key default gen_random_uuid(),
        at timestamptz not null default app_now(),
        person_id uuid,
        membership_id uuid,
        organisation_id uuid,
        request_id text,
        operation text,
        category text not null,
        route_ids uuid[] not null default '{}',
        student_ids uuid[] not null default '{}',
        is_oversight boolean not null default false
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_log, request_key, change_part, change');
  }
}
