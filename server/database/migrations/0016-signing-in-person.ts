import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who are together sign on one device, each with a code of their own; on whose device stands with the signature. */
export class SigningInPerson1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table signing_code (
        person_id uuid primary key references person,
        salt text not null,
        hash text not null,
        tries int not null default 0,
        locked_until timestamptz
      );
      alter table sign_off add device_person_id uuid references person;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sign_off drop device_person_id; drop table signing_code');
  }
}
