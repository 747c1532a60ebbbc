import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clock, organisations, people, memberships and logins. */
export class Directory1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table deployment (
        id boolean primary key default true check (id),
        epoch uuid not null default gen_random_uuid()
      );
      insert into deployment default values;

      -- Only the owner role moves this clock (tests, demonstration); rules ask app_now(), never the wall clock.
      create table clock (id boolean primary key default true check (id), shift interval not null default '0');
      insert into clock default values;
      create function app_now() returns timestamptz language sql stable as
        $$ select statement_timestamp() + (select shift from clock) $$;
      create function app_today() returns date language sql stable as
        $$ select (app_now() at time zone 'Europe/Amsterdam')::date $$;
      create function day_start(day date) returns timestamptz language sql stable as
        $$ select day::timestamp at time zone 'Europe/Amsterdam' $$;
      -- A day named as the last one counts in full.
      create function day_end(day date) returns timestamptz language sql stable as
        $$ select (day + 1)::timestamp at time zone 'Europe/Amsterdam' $$;

      create table organisation (
        id uuid primary key,
        kind text not null,
        name text not null check (name <> ''),
        municipality_code text check (municipality_code ~ '^GM[0-9]{4}$'),
        region_code text check (region_code ~ '^AM[0-9]{2}$'),
        kvk_number text unique check (kvk_number ~ '^[0-9]{8}$'),
        brin text unique check (brin ~ '^[0-9]{2}[A-Z]{2}$')
      );
      create index organisation_name on organisation (name, id);

      create table person (id uuid primary key, display_name text not null, is_service boolean not null default false);

      create table login (
        issuer text not null,
        subject text not null,
        person_id uuid not null references person,
        bound_at timestamptz not null default app_now(),
        primary key (issuer, subject)
      );
      create index login_person on login (person_id);
      create table login_invitation (
        token_hash text primary key,
        person_id uuid not null references person,
        expires_at timestamptz not null,
        used_at timestamptz
      );

      create table membership (
        id uuid primary key,
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        functions text[] not null,
        "from" date not null,
        until date
      );
      create index membership_person on membership (person_id, organisation_id);
      create index membership_organisation on membership (organisation_id, person_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('There is no way back before the first migration: drop the database instead.');
  }
}
