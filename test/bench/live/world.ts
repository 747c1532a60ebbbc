import type pg from 'pg';
import { demoIssuer } from '../../../server/demo/demo-issuer.ts';
import type { Watcher } from './watchers.ts';

export interface Place {
  readonly email: string;
  readonly routeId: string | null;
  /** Uuids of the routes that they follow. */
  readonly routes: readonly string[];
}

/** Everybody who works on routes, with all of theirs; coaches and municipalities at two screens: six watchers a route. */
export async function everybody(owner: pg.Client): Promise<Place[]> {
  const { rows } = await owner.query<{ email: string; routes: string[] }>(
    `select l.subject as email, array_agg(distinct a.route_id) as routes
     from login l join membership m using (person_id) join assignment a using (person_id, organisation_id)
     where l.subject !~ '^crowd-' group by 1 order by 1`,
  );
  const isTwice = ({ email }: { email: string }) => /^(coach|contact-municipality)-/.test(email);
  return [...rows, ...rows.filter(isTwice)].map(({ email, routes }) => ({ email, routes, routeId: null }));
}

const uuid = (word: string, number: string) => `md5('${word} ' || ${number})::uuid`;

/**
 * A crowd on one route, for the stress test: so many people, spread over so many support providers, of which each has
 * consent for another choice of categories (the plan always).
 */
export async function addCrowd(owner: pg.Client, people: number, rights: number): Promise<Place[]> {
  const word = `crowd${rights}`;
  const route = uuid('route', rights === 1 ? '1' : '2');
  const each = `generate_series(0, ${people - 1}) n`;
  const ofParty = `generate_series(0, ${rights - 1}) k`;
  const known = await owner.query('select from login where subject = $1', [`crowd-${rights}-0@bench.example`]);
  const others = ['NEEDS', 'COACHING', 'WORKPLACE', 'PROVISIONS', 'EDUCATION'];
  if (known.rowCount === 0)
    await owner.query(`begin; set constraints all deferred;
    insert into organisation (id, kind, name) select ${uuid(`${word} body`, 'k')}, 'SUPPORT_PROVIDER', 'Crowd ' || k from ${ofParty};
    insert into person (id, display_name) select ${uuid(word, 'n')}, '${word} ' || n from ${each};
    insert into membership (id, person_id, organisation_id, functions, "from")
    select ${uuid(`${word} member`, 'n')}, ${uuid(word, 'n')}, ${uuid(`${word} body`, `n % ${rights}`)}, '{CONTACT}', '2020-01-01' from ${each};
    insert into login (issuer, subject, person_id) select '${demoIssuer}', 'crowd-${rights}-' || n || '@bench.example', ${uuid(word, 'n')} from ${each};
    insert into party (id, route_id, student_id, role, status, organisation_id, active_from, created_at)
    select ${uuid(`${word} party`, 'k')}, r.id, r.student_id, 'SUPPORT_PROVIDER', 'ACTIVE', ${uuid(`${word} body`, 'k')},
      app_now() - interval '50 days', app_now() - interval '50 days' from route r, ${ofParty} where r.id = ${route};
    insert into grant_record (id, route_id, party_id, category, ground, since)
    select ${uuid(`${word} grant`, 'k || c.category')}, ${route}, ${uuid(`${word} party`, 'k')}, c.category, 'CONSENT', app_now() - interval '50 days'
    from ${ofParty}, unnest(array['PLAN', ${others.map((name) => `'${name}'`).join(', ')}]) with ordinality c (category, place)
    where c.category = 'PLAN' or (k >> (c.place::int - 2)) % 2 = 1;
    insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
    select ${uuid(`${word} assigned`, 'n')}, ${route}, ${uuid(`${word} party`, `n % ${rights}`)}, ${uuid(word, 'n')},
      ${uuid(`${word} body`, `n % ${rights}`)}, 'COVER', app_now() - interval '50 days' from ${each};
    insert into reading_right (route_id, student_id, party_id, organisation_id, role, category, item_id, audience, during, because)
    select d.* from derived_rights(array[${route}], array(select student_id from route where id = ${route})) d
    where not isempty(d.during) and d.party_id in (select ${uuid(`${word} party`, 'k')} from ${ofParty});
    commit; analyze`);
  const { rows } = await owner.query<{ id: string }>(`select ${route} as id`);
  const routeId = rows[0]?.id ?? '';
  return Array.from({ length: people }, (_, n) => ({
    email: `crowd-${rights}-${n}@bench.example`,
    routeId,
    routes: [routeId],
  }));
}

export async function signedIn(url: string, places: readonly Place[]): Promise<Watcher[]> {
  const tokens = new Map<string, string>();
  for (const { email } of places) {
    if (tokens.has(email)) continue;
    const response = await fetch(`${url}/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email }),
    });
    const { token } = (await response.json()) as { token?: string };
    if (token === undefined) throw new Error(`${email} cannot sign in.`);
    tokens.set(email, token);
  }
  return places.map(({ email, routeId }) => ({ token: tokens.get(email) ?? '', routeId }));
}

/**
 * One change of a route, straight into the log and told as a server would tell it: somebody got on with an action of the
 * company's. What a command costs is not part of what following costs.
 */
export async function writeChange(owner: pg.Client, routeId: string): Promise<void> {
  await owner.query(
    `with head as (
       insert into change (route_id, sequence, id, kind, category, at, actor_person_id, actor_party_id)
       select c.route_id, c.sequence + 1, gen_random_uuid(), 'ACTION_PROGRESSED', 'PLAN', app_now(), c.actor_person_id, c.actor_party_id
       from change c where c.route_id = $1 order by c.sequence desc limit 1 returning route_id, sequence),
     subject as (
       select a.id from action a join party p on p.id = a.owner_party_id
       where a.route_id = $1 and p.role = 'COMPANY' order by a.id limit 1)
     insert into change_part (id, route_id, sequence, category, item_id, subject_type, subject_id, patch)
     select gen_random_uuid(), route_id, sequence, 'PLAN', subject.id, 'action', subject.id, '{"status": "DOING"}' from head, subject`,
    [routeId],
  );
  await owner.query('select pg_notify($1, $2)', ['route_changed', routeId]);
}
