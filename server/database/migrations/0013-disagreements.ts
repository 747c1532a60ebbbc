import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On what the parties do not agree, and what each of them finds. */
export class Disagreements1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table goal add status_before_dispute text check (status_before_dispute in ('PROPOSED', 'AGREED'));

      create table disagreement (
        id uuid primary key,
        route_id uuid not null references route,
        version int not null,
        subject text not null,
        about_type text check (about_type in ('goal', 'action')),
        about_id uuid,
        line_ids uuid[] not null default '{}',
        level text not null check (level in ('TEAM', 'MANAGEMENT', 'REGION')),
        due_on date not null,
        status text not null check (status in ('OPEN', 'SETTLED', 'WITHDRAWN')),
        raised_by_party_id uuid not null references party,
        raised_at timestamptz not null,
        outcome text,
        outcome_offered_by_party_id uuid references party,
        outcome_offered_at timestamptz,
        closed_at timestamptz
      );
      create index disagreement_route on disagreement (route_id, raised_at, id);

      create table disagreement_position (
        id uuid primary key,
        route_id uuid not null references route,
        disagreement_id uuid not null references disagreement,
        party_id uuid not null references party,
        joined_at timestamptz not null,
        text text,
        taken_at timestamptz,
        is_shown_to_company boolean not null,
        answer text not null check (answer in ('PENDING', 'AGREED', 'REFUSED')),
        answered_at timestamptz,
        unique (disagreement_id, party_id)
      );
      create index disagreement_position_route on disagreement_position (route_id, disagreement_id);
      create index disagreement_position_party on disagreement_position (party_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table disagreement_position, disagreement;
      alter table goal drop status_before_dispute;
    `);
  }
}
