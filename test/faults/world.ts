import pg from 'pg';
import type { PartyRoleName } from '../../server/access/reading-rules.ts';
import { consentTextVersions } from '../../server/consent/consent-text.ts';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { fillWorld } from '../bench/world.ts';
import type { PartyState, RouteStart } from './history.ts';

/** Somebody who signs in. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly organisationId: string | null;
  /** `COVER`: a colleague who comes and goes; `INTAKE`: answers invitations; `LEAD`: oversees a school's routes. */
  readonly work: 'STUDENT' | 'CONTACT' | 'COVER' | 'INTAKE' | 'LEAD' | 'OUTSIDER';
}

export interface World {
  readonly people: readonly Person[];
  /** By uuid. */
  readonly starts: ReadonlyMap<string, RouteStart>;
}

export interface WorldPlan {
  readonly routes: number;
  /** Colleagues in each organisation. */
  readonly covers: number;
  /** One of how many of its routes each of them acts on at first. */
  readonly actingOn: number;
  /** Colleagues besides, who all act on one route for its school: so many that a server looks who of them are alike. */
  readonly crowd: number;
}

const routesOfSchool = 30; // as many as a coach has: each school has one coach, who acts on all of its routes

/** The world of the bench, with colleagues in each organisation who act on some of its routes, and logins for all. */
export async function makeWorld(ownerUrl: string, { routes, covers, actingOn, crowd }: WorldPlan): Promise<World> {
  await fillWorld(ownerUrl, { routes, ofSchool: routesOfSchool });
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`begin;
      ${colleagues('cover', covers, 'STAFF')}
      ${colleagues('intake', 1, 'INTAKE')}
      insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
      select gen_random_uuid(), p.route_id, p.id, m.person_id, p.organisation_id, 'COVER', app_now() - interval '1 day'
      from party p join membership m using (organisation_id) join person d on d.id = m.person_id
      where d.display_name like 'cover %' and hashtext(p.id::text || m.person_id::text) % ${String(actingOn)} = 0;
      ${crowdOnOneRoute(crowd)}
      insert into organisation (id, kind, name) values (md5('elsewhere')::uuid, 'SCHOOL', 'Elsewhere');
      insert into person (id, display_name) select md5('outsider' || n)::uuid, 'outsider ' || n from generate_series(1, 2) n;
      insert into membership (id, person_id, organisation_id, functions, "from")
      select gen_random_uuid(), md5('outsider' || n)::uuid, md5('elsewhere')::uuid, '{STAFF}', '2020-01-01' from generate_series(1, 2) n;
      insert into login (issuer, subject, person_id)
      select '${demoIssuer}', case when s.id is null then translate(p.display_name, ' ', '-') || '-' else 'student-' end
        || p.id || '@faults.example', p.id
      from person p left join student s on s.person_id = p.id where not exists (select from login l where l.person_id = p.id);
      insert into consent_request (id, route_id, party_id, categories, purpose, asked_at)
      select gen_random_uuid(), p.route_id, p.id, '{PLAN,NEEDS,EDUCATION}', 'GUIDANCE_TO_WORK', app_now()
      from party p where p.role in ('MUNICIPALITY', 'SUPPORT_PROVIDER');
      insert into consent (id, route_id, party_id, categories, purpose, text_version, given_at)
      select md5('consent' || g.party_id)::uuid, g.route_id, g.party_id, array_agg(g.category), 'GUIDANCE_TO_WORK',
        '${consentTextVersions.GUIDANCE_TO_WORK}', min(g.since)
      from grant_record g group by g.route_id, g.party_id;
      update grant_record set consent_id = md5('consent' || party_id)::uuid;
      commit`);
    return { people: await peopleIn(owner), starts: await startsIn(owner) };
  } finally {
    await owner.end();
  }
}

const colleagues = (word: string, count: number, work: string) => `
  insert into person (id, display_name)
  select md5('${word}' || n || o.id)::uuid, '${word} ' || n || ' ' || lower(o.kind) from organisation o, generate_series(1, ${String(count)}) n;
  insert into membership (id, person_id, organisation_id, functions, "from")
  select gen_random_uuid(), md5('${word}' || n || o.id)::uuid, o.id, '{${work}}', '2020-01-01'
  from organisation o, generate_series(1, ${String(count)}) n;`;

const crowdOnOneRoute = (count: number) => `
  create temporary table crowded on commit drop as
  select p.id as party_id, p.route_id, p.organisation_id, md5('crowd' || n)::uuid as person_id, 'cover crowd ' || n as name
  from (select * from party where role = 'SCHOOL' order by route_id limit 1) p, generate_series(1, ${String(count)}) n;
  insert into person (id, display_name) select person_id, name from crowded;
  insert into membership (id, person_id, organisation_id, functions, "from")
  select gen_random_uuid(), person_id, organisation_id, '{STAFF}', '2020-01-01' from crowded;
  insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
  select gen_random_uuid(), route_id, party_id, person_id, organisation_id, 'COVER', app_now() - interval '1 day' from crowded;`;

async function peopleIn(owner: pg.Client): Promise<Person[]> {
  const { rows } = await owner.query<Person>(`select p.id, l.subject as email, m.organisation_id as "organisationId",
      case when s.id is not null then 'STUDENT' when p.display_name like 'cover %' then 'COVER'
        when p.display_name like 'intake %' then 'INTAKE' when p.display_name like 'lead %' then 'LEAD'
        when p.display_name like 'outsider %' then 'OUTSIDER' else 'CONTACT' end as work
    from person p join login l on l.person_id = p.id left join membership m on m.person_id = p.id
    left join student s on s.person_id = p.id order by l.subject`);
  return rows;
}

interface PartyRow {
  readonly routeId: string;
  readonly leadPartyId: string;
  readonly sequence: string;
  readonly id: string;
  readonly role: PartyRoleName;
  readonly organisationId: string | null;
  readonly people: string[];
  readonly categories: string[];
  /** Of the consent that covers them. */
  readonly consentId: string;
}

async function startsIn(owner: pg.Client): Promise<Map<string, RouteStart>> {
  const { rows } = await owner.query<PartyRow>(`select r.id as "routeId", r.lead_party_id as "leadPartyId",
      (select max(sequence) from change c where c.route_id = r.id) as sequence, p.id, p.role,
      p.organisation_id as "organisationId", array(select person_id from assignment a where a.party_id = p.id) as people,
      array(select category from grant_record g where g.party_id = p.id) as categories, md5('consent' || p.id)::uuid as "consentId"
    from route r join party p on p.route_id = r.id order by r.id`);
  const starts = new Map<string, RouteStart>();
  for (const row of rows) {
    const { routeId } = row;
    const ofRoute = rows.filter((other) => other.routeId === routeId);
    const { leadPartyId, sequence } = row;
    const parties = new Map(ofRoute.map((each) => [each.id, partyOf(each)]));
    const studentPartyId = ofRoute.find(({ role }) => role === 'STUDENT')?.id ?? '';
    starts.set(routeId, { state: { leadPartyId, studentPartyId, parties }, sequence: Number(sequence) });
  }
  return starts;
}

function partyOf({ id, role, organisationId, people, categories, consentId }: PartyRow): PartyState {
  const grants = new Map(categories.map((category) => [category, `consent_${consentId}`]));
  return { id, role, organisationId, isActive: true, grants, people: new Set(people) };
}
