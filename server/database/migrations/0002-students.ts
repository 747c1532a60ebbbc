import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Students, each readership in a table of its own; enrolments; needs. */
export class Students1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table student (id uuid primary key, display_name text not null, person_id uuid references person);
      create index student_person on student (person_id);

      create table student_identity (
        student_id uuid primary key references student,
        given_name text not null,
        family_name text not null,
        birth_date date not null,
        email text,
        mobile text,
        municipality_code text,
        version int not null default 1
      );
      create table student_reference (
        student_id uuid not null references student,
        organisation_id uuid not null references organisation,
        local_reference text not null,
        primary key (student_id, organisation_id),
        unique (organisation_id, local_reference)
      );
      create table enrolment (
        id uuid primary key,
        student_id uuid not null references student,
        school_id uuid not null references organisation,
        crebo text,
        level int check (level between 1 and 4),
        learning_path text,
        cohort text,
        hours_per_week int,
        version int not null default 1,
        unique (student_id, school_id)
      );
      create table enrolment_assignment (
        enrolment_id uuid not null references enrolment,
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        student_id uuid not null references student,
        "from" timestamptz not null,
        until timestamptz,
        primary key (enrolment_id, person_id)
      );
      create index enrolment_assignment_person on enrolment_assignment (person_id, organisation_id);

      create table support_profile (
        student_id uuid primary key references student,
        strengths text,
        what_helps text,
        version int not null default 1
      );
      create table support_need (
        id uuid primary key,
        student_id uuid not null references student,
        code text not null,
        weight text not null,
        value int,
        confirmed_by_student_on date,
        version int not null default 1,
        created_at timestamptz not null
      );
      create index support_need_student on support_need (student_id, created_at, id);
      create table need_explanation (
        need_id uuid primary key references support_need,
        student_id uuid not null references student,
        explanation text,
        explanation_version int not null default 1
      );
      create index need_explanation_student on need_explanation (student_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table need_explanation, support_need, support_profile, enrolment_assignment, enrolment,
        student_reference, student_identity, student
    `);
  }
}
