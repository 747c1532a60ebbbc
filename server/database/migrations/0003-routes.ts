import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Routes, parties, assignments, consents, and the plan. Every index of route data leads with the route. */
export class Routes1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table route (
        id uuid primary key,
        version int not null default 1,
        student_id uuid not null references student,
        school_id uuid not null references organisation,
        status text not null,
        phase text not null,
        lead_party_id uuid not null,
        created_at timestamptz not null
      );
      create index route_student on route (student_id);
      create table route_window (
        route_id uuid primary key references route,
        starts_on date not null,
        expected_graduation_on date not null,
        graduated_on date,
        ends_on date not null,
        version int not null default 1
      );
      create table route_aim (route_id uuid primary key references route, aim text, version int not null default 1);

      create table graduation_report (
        id uuid primary key,
        route_id uuid not null references route,
        student_id uuid not null references student,
        organisation_id uuid not null references organisation,
        expected_on date,
        graduated_on date,
        reason_category text,
        at timestamptz not null
      );
      create index graduation_report_student on graduation_report (student_id);

      create table party (
        id uuid primary key,
        route_id uuid not null references route deferrable initially deferred,
        student_id uuid not null references student,
        role text not null,
        status text not null,
        organisation_id uuid references organisation,
        active_from timestamptz,
        active_until timestamptz,
        created_at timestamptz not null,
        version int not null default 1,
        check ((role = 'STUDENT') = (organisation_id is null))
      );
      create index party_route on party (route_id, created_at, id);
      create index party_organisation on party (organisation_id, route_id);
      alter table route add foreign key (lead_party_id) references party deferrable initially deferred;

      create table party_invitation (
        party_id uuid primary key references party,
        route_id uuid not null references route,
        from_organisation_id uuid not null references organisation,
        role text not null,
        requested_categories text[] not null,
        purpose text not null,
        message text,
        respond_by date,
        created_at timestamptz not null
      );
      create index party_invitation_route on party_invitation (route_id);

      create table assignment (
        id uuid primary key,
        route_id uuid not null references route,
        party_id uuid not null references party,
        person_id uuid not null references person,
        organisation_id uuid references organisation,
        function text not null,
        "from" timestamptz not null,
        until timestamptz
      );
      create index assignment_person on assignment (person_id, party_id);
      create index assignment_route on assignment (route_id, party_id);

      create table consent (
        id uuid primary key,
        route_id uuid not null references route,
        party_id uuid not null references party,
        categories text[] not null,
        purpose text not null,
        text_version text not null,
        given_at timestamptz not null,
        until date,
        withdrawn_at timestamptz
      );
      create index consent_route on consent (route_id, party_id);
      create table consent_request (
        id uuid primary key,
        route_id uuid not null references route,
        party_id uuid not null references party,
        categories text[] not null,
        purpose text not null,
        message text,
        asked_at timestamptz not null,
        answered_at timestamptz
      );
      create index consent_request_route on consent_request (route_id, party_id);
      create table grant_record (
        id uuid primary key,
        route_id uuid not null references route,
        party_id uuid not null references party,
        category text not null,
        ground text not null,
        health_exception text,
        consent_id uuid references consent,
        since timestamptz not null,
        until timestamptz
      );
      create index grant_record_route on grant_record (route_id, party_id);

      create table goal (
        id uuid primary key,
        route_id uuid not null references route,
        title text not null,
        status text not null,
        measure text,
        phase text,
        is_students_own boolean not null default false,
        owner_party_id uuid references party,
        due_on date,
        version int not null default 1,
        created_at timestamptz not null
      );
      create index goal_route on goal (route_id, created_at, id);
      create index goal_owner on goal (owner_party_id, route_id);
      create table action (
        id uuid primary key,
        goal_id uuid not null references goal,
        route_id uuid not null references route,
        title text not null,
        status text not null,
        owner_party_id uuid references party,
        due_on date,
        version int not null default 1,
        created_at timestamptz not null
      );
      create index action_route on action (route_id, created_at, id);
      create index action_goal on action (goal_id, created_at, id);
      create index action_owner on action (owner_party_id, route_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table route drop constraint route_lead_party_id_fkey;
      drop table action, goal, grant_record, consent_request, consent, assignment, party_invitation, party,
        graduation_report, route_aim, route_window, route
    `);
  }
}
