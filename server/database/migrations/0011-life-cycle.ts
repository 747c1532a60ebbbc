import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A route that rests for a while, and the day on which one came to its end. */
export class LifeCycle1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table route add ended_at timestamptz;
      update route r set ended_at = coalesce(
          (select max(c.at) from change c
            where c.route_id = r.id and c.kind in ('ROUTE_STOPPED', 'ROUTE_DECLINED')), r.created_at)
        where r.status in ('DECLINED', 'STOPPED', 'COMPLETED');

      create table route_hold (
        id uuid primary key,
        route_id uuid not null references route,
        reason text not null,
        review_on date not null,
        since timestamptz not null,
        ended_at timestamptz
      );
      create unique index route_hold_running on route_hold (route_id) where ended_at is null;
      create index route_hold_route on route_hold (route_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table route_hold; alter table route drop ended_at');
  }
}
