import pg from 'pg';
import { demoIssuer } from '../../server/demo/demo-issuer.ts';
import { categoriesFor, type PartyRoleName } from '../../server/access/reading-rules.ts';

/** How many routes, and how many of them each school has. */
export interface WorldSize {
  readonly routes: number;
  readonly ofSchool: number;
}

/** Somebody who asks in the bench. */
export interface BenchViewer {
  readonly email: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly organisationId: string;
  /** A route they act on. */
  readonly routeId: string;
}

const routesOfCoach = 30;

/** Which party is whose: so many routes share one organisation, and so many one contact. */
const partners: readonly { role: PartyRoleName; kind: string; ofOrganisation: number; ofContact: number }[] = [
  { role: 'MUNICIPALITY', kind: 'MUNICIPALITY', ofOrganisation: 500, ofContact: 50 },
  { role: 'COMPANY', kind: 'COMPANY', ofOrganisation: 10, ofContact: 10 },
  { role: 'SUPPORT_PROVIDER', kind: 'SUPPORT_PROVIDER', ofOrganisation: 200, ofContact: 25 },
];

const id = (word: string, number: string) => `md5('${word} ' || ${number})::uuid`;
const first = 100; // routes that are made before there are figures of any
const chunk = 5000; // routes in one statement
const bite = 50; // routes whose rights are derived together: the server does it for one, and plans for few

/**
 * Fills an empty database: five parties with a contact each, three goals, four actions each, two needs, the log of how
 * it came to be. Everything follows from a route's number, so that two worlds of a size are alike.
 */
export async function fillWorld(ownerUrl: string, { routes, ofSchool }: WorldSize): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('set jit = off');
    await owner.query(directory(routes, ofSchool));
    for (let from = 0, to = 0; from < routes; from = to) {
      to = Math.min(from + (from === 0 ? first : chunk), routes);
      await owner.query(`begin; ${routesFrom(from, to, ofSchool)} commit`);
      // Without figures of what there is, deriving the rights of the next ones would read everything for each.
      await owner.query('analyze');
    }
    await owner.query('vacuum analyze');
  } finally {
    await owner.end();
  }
}

function directory(routes: number, ofSchool: number): string {
  const body = (word: string, kind: string, count: number) => `
    insert into organisation (id, kind, name)
    select ${id(word, 'n')}, '${kind}', '${kind} ' || n from generate_series(0, ${count - 1}) n;`;
  const people = (word: string, of: string, count: number, organisation: string) => `
    insert into person (id, display_name) select ${id(word, 'n')}, '${word} ' || n from generate_series(0, ${count - 1}) n;
    insert into membership (id, person_id, organisation_id, functions, "from")
    select ${id(`member ${word}`, 'n')}, ${id(word, 'n')}, ${id(of, organisation)}, '{CONTACT}', '2020-01-01'
    from generate_series(0, ${count - 1}) n;
    insert into login (issuer, subject, person_id)
    select '${demoIssuer}', '${word.toLowerCase().replace(' ', '-')}-' || n || '@bench.example', ${id(word, 'n')} from generate_series(0, ${count - 1}) n;`;
  const schools = Math.ceil(routes / ofSchool);
  return [
    body('school', 'SCHOOL', schools),
    people('coach', 'school', Math.ceil(routes / routesOfCoach), `(n * ${routesOfCoach} / ${ofSchool})`),
    people('lead', 'school', schools, 'n'),
    `update membership set functions = '{TEAM_LEAD}' where person_id in (
      select ${id('lead', 'n')} from generate_series(0, ${schools - 1}) n);`,
    ...partners.flatMap(({ role, kind, ofOrganisation, ofContact }) => [
      body(role, kind, Math.ceil(routes / ofOrganisation)),
      people(`contact ${role}`, role, Math.ceil(routes / ofContact), `(n * ${ofContact} / ${ofOrganisation})`),
    ]),
  ].join('\n');
}

const givenNames = ['Noor', 'Sem', 'Yara', 'Daan', 'Lotte', 'Amir', 'Fenna', 'Bram', 'Zoë', 'Milan', 'Esra', 'Jip'];
const familyNames = ['Jansen', 'de Boer', 'Bakker', 'el Amrani', 'Visser', 'Smit', 'Yıldız', 'Mulder', 'van Dijk'];
const pick = (from: readonly string[], number: string) =>
  `(array[${from.map((text) => `'${text}'`).join(', ')}])[1 + ${number} % ${from.length}]`;

function routesFrom(from: number, to: number, ofSchool: number): string {
  const each = `generate_series(${from}, ${to - 1}) n`;
  const school = id('school', `(n / ${ofSchool})`);
  const granted = partners.flatMap(({ role }) =>
    role === 'COMPANY' ? [] : categoriesFor(role).map((category) => `('${role}', '${category}')`),
  );
  const party = (role: string) => id(`party ${role}`, 'n');
  const partyOf = (role: string, organisation: string, order: number) => `
    insert into party (id, route_id, student_id, role, status, organisation_id, active_from, created_at)
    select ${party(role)}, ${id('route', 'n')}, ${id('student', 'n')}, '${role}', 'ACTIVE', ${organisation},
      app_now() - interval '100 days', app_now() - interval '100 days' + interval '${order} minutes' from ${each};`;
  const contactOf = (role: string, person: string, organisation: string) => `
    insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
    select ${id(`assigned ${role}`, 'n')}, ${id('route', 'n')}, ${party(role)}, ${person}, ${organisation},
      'CONTACT', app_now() - interval '100 days' from ${each};`;
  const written = (sequence: number, kind: string, category: string, item: string, type: string) => `
    insert into change (route_id, sequence, id, kind, category, at, actor_person_id, actor_party_id)
    select ${id('route', 'n')}, ${sequence}, ${id(`change ${sequence}`, 'n')}, '${kind}', '${category}',
      app_now() - interval '90 days' + interval '${sequence} hours' + n * interval '1 second',
      ${id('coach', `(n / ${routesOfCoach})`)}, ${party('SCHOOL')} from ${each};
    insert into change_part (id, route_id, sequence, category, item_id, subject_type, subject_id)
    select ${id(`part ${sequence}`, 'n')}, ${id('route', 'n')}, ${sequence}, '${category}', ${item}, '${type}', ${item}
    from ${each};`;
  return `
    set constraints all deferred;
    insert into person (id, display_name)
    select ${id('pupil', 'n')}, ${pick(givenNames, 'n')} || ' ' || ${pick(familyNames, '(n / 7)')} from ${each};
    insert into student (id, display_name, person_id)
    select ${id('student', 'n')}, ${pick(givenNames, 'n')} || ' ' || ${pick(familyNames, '(n / 7)')},
      ${id('pupil', 'n')} from ${each};
    insert into student_identity (student_id, given_name, family_name, birth_date)
    select ${id('student', 'n')}, ${pick(givenNames, 'n')}, ${pick(familyNames, '(n / 7)')},
      app_today() - 6900 - (n % 900)::int from ${each};
    insert into enrolment (id, student_id, school_id, crebo, level, learning_path)
    select ${id('enrolment', 'n')}, ${id('student', 'n')}, ${school}, '25' || 100 + n % 800, 1 + n % 4, 'BOL' from ${each};
    insert into support_need (id, student_id, code, weight, value, confirmed_by_student_on, created_at)
    select ${id('need', "n || '.' || k")}, ${id('student', 'n')}, (array['REST_BREAKS', 'HOURS_PER_WEEK', 'PREDICTABLE_SCHEDULE'])[1 + (n + k) % 3],
      (array['REQUIRED', 'IMPORTANT', 'NICE'])[1 + (n + k) % 3], 10 * (n % 10), app_today() - 20,
      app_now() - interval '80 days' + k * interval '1 minute' from ${each}, generate_series(1, 2) k;
    insert into need_explanation (need_id, student_id, explanation)
    select ${id('need', "n || '.' || k")}, ${id('student', 'n')}, 'In the words of student ' || n
    from ${each}, generate_series(1, 2) k;
    insert into route (id, student_id, school_id, status, phase, lead_party_id, created_at)
    select ${id('route', 'n')}, ${id('student', 'n')}, ${school}, 'DRAFTING',
      (array['INTERNSHIP', 'DIPLOMA', 'FINDING_WORK'])[1 + n % 3], ${party('SCHOOL')}, app_now() - interval '100 days'
    from ${each};
    insert into route_window (route_id, starts_on, expected_graduation_on, ends_on)
    select ${id('route', 'n')}, app_today() - 100, app_today() + 100 + (n % 300)::int, app_today() + 465 + (n % 300)::int
    from ${each};
    insert into route_aim (route_id, aim) select ${id('route', 'n')}, 'A workshop, not an office (' || n || ')' from ${each};
    ${partyOf('STUDENT', 'null', 1)}
    ${contactOf('STUDENT', id('pupil', 'n'), 'null')}
    ${partyOf('SCHOOL', school, 2)}
    ${contactOf('SCHOOL', id('coach', `(n / ${routesOfCoach})`), school)}
    ${partners
      .map(({ role, ofOrganisation, ofContact }, index) => {
        const organisation = id(role, `(n / ${ofOrganisation})`);
        return `${partyOf(role, organisation, 3 + index)}
          ${contactOf(role, id(`contact ${role}`, `(n / ${ofContact})`), organisation)}`;
      })
      .join('')}
    insert into grant_record (id, route_id, party_id, category, ground, since)
    select ${id('grant', 'n || g.role || g.category')}, ${id('route', 'n')}, md5('party ' || g.role || ' ' || n)::uuid,
      g.category, 'CONSENT', app_now() - interval '95 days'
    from ${each}, (values ${granted.join(', ')}) g (role, category);
    insert into goal (id, route_id, title, status, measure, phase, is_students_own, owner_party_id, due_on, created_at)
    select ${id('goal', "n || '.' || k")}, ${id('route', 'n')}, 'Goal ' || k || ' of route ' || n, 'PROPOSED',
      'Seen by the trainer', 'INTERNSHIP', k = 1, ${party('SCHOOL')}, app_today() + 30 * k,
      app_now() - interval '70 days' + k * interval '1 minute' from ${each}, generate_series(1, 3) k;
    insert into action (id, goal_id, route_id, title, status, owner_party_id, due_on, created_at)
    select ${id('action', "n || '.' || k || '.' || a")}, ${id('goal', "n || '.' || k")}, ${id('route', 'n')},
      'Step ' || a || ' towards goal ' || k, (array['OPEN', 'DOING', 'DONE', 'OPEN'])[a],
      md5('party ' || (array['SCHOOL', 'STUDENT', 'COMPANY', 'SUPPORT_PROVIDER'])[a] || ' ' || n)::uuid,
      app_today() - 20 + 15 * a + (n % 7)::int, app_now() - interval '60 days' + a * interval '1 minute'
    from ${each}, generate_series(1, 3) k, generate_series(1, 4) a;
    ${written(1, 'ROUTE_PROPOSED', 'ROUTE', id('route', 'n'), 'route')}
    ${written(2, 'ROUTE_ACCEPTED', 'ROUTE', id('route', 'n'), 'route')}
    ${[1, 2, 3].map((k) => written(2 + k, 'GOAL_ADDED', 'PLAN', id('goal', `n || '.${k}'`), 'goal')).join('')}
    ${[1, 2, 3].map((k) => written(5 + k, 'ACTION_ADDED', 'PLAN', id('action', `n || '.${k}.1'`), 'action')).join('')}
    insert into reading_right
      (route_id, student_id, party_id, organisation_id, role, category, item_id, audience, during, because)
    select d.* from (
        select array_agg(${id('route', 'n')}) as routes, array_agg(${id('student', 'n')}) as students
        from ${each} group by n / ${bite}) bitten,
      lateral derived_rights(bitten.routes, bitten.students) d
    where not isempty(d.during);`;
}

/** Coaches with as many routes as a coach has, spread over the schools. */
export async function benchCoaches(ownerUrl: string, count: number): Promise<BenchViewer[]> {
  return viewers(
    ownerUrl,
    `select l.subject as email, m.person_id as "personId", m.id as "membershipId",
      m.organisation_id as "organisationId", min(a.route_id::text) as "routeId"
    from login l join membership m using (person_id) join assignment a using (person_id)
    where l.subject like 'coach-%' group by 1, 2, 3, 4 having count(*) = ${routesOfCoach} order by md5(l.subject) limit $1`,
    count,
  );
}

/** Who oversees all routes of the first school. */
export async function benchLead(ownerUrl: string): Promise<BenchViewer> {
  const [lead] = await viewers(
    ownerUrl,
    `select l.subject as email, m.person_id as "personId", m.id as "membershipId",
      m.organisation_id as "organisationId", r.id as "routeId"
    from login l join membership m using (person_id) join route r on r.school_id = m.organisation_id
    where l.subject = 'lead-0@bench.example' limit $1`,
    1,
  );
  if (!lead) throw new Error('The first school has no team lead.');
  return lead;
}

async function viewers(ownerUrl: string, sql: string, count: number): Promise<BenchViewer[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return (await owner.query<BenchViewer>(sql, [count])).rows;
  } finally {
    await owner.end();
  }
}
