import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals with their lines and signatures, and the plan as it was agreed, version by version. */
export class Agreement1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a proposal rests on: goes up with what the plan says, not with how the work goes.
      alter table goal add content_version int not null default 1;
      alter table action add content_version int not null default 1;

      create table plan_version (
        id uuid primary key,
        route_id uuid not null references route,
        number int not null,
        agreed_at timestamptz not null,
        root_hash text not null,
        unique (route_id, number)
      );
      create table plan_leaf (
        id uuid primary key,
        plan_version_id uuid not null references plan_version,
        route_id uuid not null references route,
        subject_type text not null,
        subject_id uuid not null,
        content text not null,
        salt text not null,
        hash text not null
      );
      create index plan_leaf_version on plan_leaf (plan_version_id, id);
      create index plan_leaf_route on plan_leaf (route_id);

      create table proposal (
        id uuid primary key,
        route_id uuid not null references route,
        version int not null default 1,
        status text not null,
        is_draft boolean not null,
        is_first_plan boolean not null default false,
        title text not null,
        proposed_by_party_id uuid not null references party,
        offered_at timestamptz,
        respond_by date,
        created_at timestamptz not null,
        superseded_by_id uuid references proposal,
        plan_version_id uuid references plan_version
      );
      create index proposal_route on proposal (route_id, created_at, id);
      create table proposal_line (
        id uuid primary key,
        proposal_id uuid not null references proposal,
        route_id uuid not null references route,
        is_draft boolean not null,
        proposed_by_party_id uuid not null references party,
        place int not null,
        command text not null,
        kind text not null,
        subject_type text not null,
        subject_id uuid not null,
        base_version int,
        what text,
        field text,
        before text,
        after text,
        party_ids uuid[] not null,
        step jsonb not null
      );
      create index proposal_line_proposal on proposal_line (proposal_id, place);
      create index proposal_line_route on proposal_line (route_id);
      create table sign_off (
        id uuid primary key,
        proposal_id uuid not null references proposal,
        route_id uuid not null references route,
        is_draft boolean not null,
        proposed_by_party_id uuid not null references party,
        party_id uuid not null references party,
        is_blocking boolean not null,
        covers uuid[] not null,
        decision text not null,
        person_id uuid references person,
        method text,
        refused_changes uuid[] not null default '{}',
        decided_at timestamptz,
        shown_version int,
        shown_hash text,
        unique (proposal_id, party_id)
      );
      create index sign_off_route on sign_off (route_id, proposal_id);
      create index sign_off_party on sign_off (party_id) where decision = 'PENDING';
      create table sign_off_remark (
        sign_off_id uuid primary key references sign_off,
        route_id uuid not null references route,
        remark text not null
      );
      create index sign_off_remark_route on sign_off_remark (route_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sign_off_remark, sign_off, proposal_line, proposal, plan_leaf, plan_version;
      alter table goal drop content_version;
      alter table action drop content_version;
    `);
  }
}
