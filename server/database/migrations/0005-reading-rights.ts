import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one relation that enforces reading, and what a transaction knows of its viewer. */
export class ReadingRights1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reading_right (
        id bigint generated always as identity primary key,
        route_id uuid references route,
        student_id uuid not null references student,
        party_id uuid references party,
        organisation_id uuid references organisation,
        role text not null,
        category text not null,
        item_id uuid,
        audience text not null check (audience in ('PARTY', 'REPRESENTATIVE', 'OVERSIGHT', 'ENROLMENT')),
        during tstzrange not null,
        because text not null
      );
      create index reading_right_party on reading_right (party_id, audience, category);
      create index reading_right_route on reading_right (route_id);
      create index reading_right_student on reading_right (student_id, audience) where route_id is null;
      create index reading_right_oversight on reading_right (organisation_id, category) where audience = 'OVERSIGHT';

      -- After a reset a setting of our own is '' rather than null: fail closed on both.
      create function viewer_person() returns uuid language sql stable as
        $$ select nullif(current_setting('app.person', true), '')::uuid $$;
      create function viewer_organisation() returns uuid language sql stable as
        $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
      create function viewer_oversight() returns uuid language sql stable as
        $$ select nullif(current_setting('app.oversight', true), '')::uuid $$;
      create function viewer_administers() returns uuid language sql stable as
        $$ select nullif(current_setting('app.administers', true), '')::uuid $$;
      create function engine_route() returns uuid language sql stable as
        $$ select nullif(current_setting('app.engine_route', true), '')::uuid $$;
      create function engine_student() returns uuid language sql stable as
        $$ select nullif(current_setting('app.engine_student', true), '')::uuid $$;

      -- Every transaction begins with it: settings end with the transaction, a membership that ended gives nothing.
      create function begin_viewer(acting_person uuid, acting_membership uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        acting record;
      begin
        select m.id, m.organisation_id, m.functions into acting
          from membership m
          where m.id = acting_membership and m.person_id = acting_person
            and m."from" <= app_today() and (m.until is null or m.until >= app_today());
        perform set_config('app.person', coalesce(acting_person::text, ''), true),
          set_config('app.membership', coalesce(acting.id::text, ''), true),
          set_config('app.organisation', coalesce(acting.organisation_id::text, ''), true),
          set_config('app.oversight', case when acting.functions && array['TEAM_LEAD', 'INTAKE']
            then acting.organisation_id::text else '' end, true),
          set_config('app.administers', case when acting.functions && array['ADMINISTRATOR']
            then acting.organisation_id::text else '' end, true);
      end $$;

      -- Colleagues: the people who now work for an organisation that the viewer now works for.
      create view colleague as
        select other.person_id, other.organisation_id
        from membership mine
        join membership other on other.organisation_id = mine.organisation_id
        where mine.person_id = viewer_person()
          and mine."from" <= app_today() and (mine.until is null or mine.until >= app_today())
          and other."from" <= app_today() and (other.until is null or other.until >= app_today());

      create function sign_in(login_issuer text, login_subject text)
        returns table (person_id uuid, is_service boolean, is_student boolean, membership_id uuid,
          organisation_id uuid, functions text[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.id, p.is_service, exists (select from student s where s.person_id = p.id),
          m.id, m.organisation_id, m.functions
        from login l
        join person p on p.id = l.person_id
        left join membership m on m.person_id = p.id
          and m."from" <= app_today() and (m.until is null or m.until >= app_today())
        where l.issuer = login_issuer and l.subject = login_subject
        order by m."from", m.id
      $$;

      -- A link works once, and only for a login that is nobody's yet.
      create function bind_login(login_issuer text, login_subject text, link_hash text) returns uuid
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        invited uuid;
      begin
        update login_invitation i set used_at = app_now()
          where i.token_hash = link_hash and i.used_at is null and i.expires_at > app_now()
          returning i.person_id into invited;
        if invited is null then return null; end if;
        insert into login (issuer, subject, person_id) values (login_issuer, login_subject, invited)
          on conflict do nothing;
        if not found then raise exception 'login is bound already' using errcode = 'unique_violation'; end if;
        return invited;
      end $$;

      -- The people of the demonstration, who sign in without a secret. No other installation has such logins.
      create function demo_people()
        returns table (name text, email text, organisation text, kind text, functions text[])
        language sql stable security definer set search_path = public, pg_temp as $$
        select p.display_name, l.subject, o.name, coalesce(o.kind, 'STUDENT'), coalesce(m.functions, '{}')
        from login l
        join person p on p.id = l.person_id
        left join membership m on m.person_id = p.id
        left join organisation o on o.id = m.organisation_id
        where l.issuer = 'urn:transitieroute:demo' and not p.is_service
        order by coalesce(o.kind, 'STUDENT'), o.name, p.display_name
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function demo_people, bind_login, sign_in, begin_viewer;
      drop view if exists viewer_right cascade;
      drop function if exists derived_rights;
      drop view colleague;
      drop function viewer_person, viewer_organisation, viewer_oversight, viewer_administers, engine_route,
        engine_student cascade;
      drop table reading_right
    `);
  }
}
