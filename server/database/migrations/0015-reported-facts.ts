import type { MigrationInterface, QueryRunner } from 'typeorm';

const reported = `
        reported_by_party_id uuid references party,
        reported_at timestamptz not null,
        superseded_by_id uuid,
        contested_at timestamptz,
        contest_answered_at timestamptz,
        consequences_proposal_id uuid references proposal`;

/** Work that began, ended or was lost; what the student says against a fact; a graduation apart from the reason of its delay. */
export class ReportedFacts1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_fact (
        id uuid primary key,
        route_id uuid not null references route,
        kind text not null check (kind in ('STARTED', 'ENDED', 'LOST')),
        start_id uuid references work_fact,
        happened_on date not null,
        employer_name text,
        employer_party_id uuid references party,
        hours_per_week int,
        contract text check (contract in ('TEMPORARY', 'PERMANENT', 'AGENCY', 'ZERO_HOURS')),
        is_at_level boolean,${reported},
        check ((kind = 'STARTED') = (start_id is null)),
        check ((employer_name is null) <> (employer_party_id is null))
      );
      create index work_fact_route on work_fact (route_id, happened_on, reported_at, id);
      create unique index work_fact_end on work_fact (start_id) where superseded_by_id is null;

      create table work_loss_reason (
        fact_id uuid primary key references work_fact,
        student_id uuid not null references student,
        reason text not null
      );
      create index work_loss_reason_student on work_loss_reason (student_id);

      create table fact_contest (
        id uuid primary key,
        route_id uuid not null references route,
        fact_id uuid not null,
        text text not null,
        status text not null check (status in ('OPEN', 'STOOD_BY', 'CORRECTED', 'WITHDRAWN')),
        contested_at timestamptz not null,
        answer text,
        answered_at timestamptz
      );
      create index fact_contest_fact on fact_contest (fact_id, contested_at, id);
      create unique index fact_contest_open on fact_contest (fact_id) where status in ('OPEN', 'STOOD_BY');
      create index fact_contest_route on fact_contest (route_id);

      create table graduation_reason (
        report_id uuid primary key references graduation_report,
        student_id uuid not null references student,
        organisation_id uuid not null references organisation,
        reason_category text not null
      );
      create index graduation_reason_student on graduation_reason (student_id);
      insert into graduation_reason (report_id, student_id, organisation_id, reason_category)
        select id, student_id, organisation_id, reason_category from graduation_report where reason_category is not null;

      alter table graduation_report add previous_on date,
        add reported_by_party_id uuid references party, add reported_at timestamptz, add superseded_by_id uuid,
        add contested_at timestamptz, add contest_answered_at timestamptz,
        add consequences_proposal_id uuid references proposal;
      update graduation_report g set reported_at = g.at,
        reported_by_party_id = (select p.id from party p where p.route_id = g.route_id and p.role = 'SCHOOL'
          and p.organisation_id = g.organisation_id order by p.created_at limit 1),
        superseded_by_id = (select n.id from graduation_report n where n.route_id = g.route_id
          and (n.at, n.id) > (g.at, g.id) order by n.at, n.id limit 1);
      alter table graduation_report alter reported_at set not null, drop at, drop reason_category,
        drop student_id cascade, drop organisation_id cascade;
      create index graduation_report_route on graduation_report (route_id, reported_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table graduation_report add at timestamptz, add student_id uuid references student,
        add organisation_id uuid references organisation, add reason_category text;
      update graduation_report g set at = g.reported_at,
        student_id = (select r.student_id from route r where r.id = g.route_id),
        organisation_id = (select r.school_id from route r where r.id = g.route_id),
        reason_category = (select w.reason_category from graduation_reason w where w.report_id = g.id);
      alter table graduation_report alter at set not null, alter student_id set not null,
        alter organisation_id set not null, drop previous_on, drop reported_by_party_id, drop reported_at,
        drop superseded_by_id, drop contested_at, drop contest_answered_at, drop consequences_proposal_id;
      create index graduation_report_student on graduation_report (student_id);
      drop table graduation_reason, fact_contest, work_loss_reason, work_fact;
    `);
  }
}
