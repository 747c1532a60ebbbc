import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { inboxSql } from '../../server/person/inbox.sql.ts';
import { runBatch } from '../../server/database/batch.ts';

/**
 * The limit: one hand-written statement for each operation, under the same policies, on bare `node:http`. It knows no
 * GraphQL, no sign-in and no access log; what it costs, nobody who reads from this database can avoid.
 */
const parties = (fields: string) => `
  (select coalesce(json_agg(json_build_object('id', 'party_' || p.id, 'role', p.role, 'status', p.status,
      'organisation', (select json_build_object('name', o.name ${fields}) from organisation o
        where o.id = p.organisation_id),
      'assignments', (select coalesce(json_agg(json_build_object('function', a.function,
          'person', (select json_build_object('displayName', s.display_name) from person s where s.id = a.person_id))
          order by a."from", a.id), '[]')
        from assignment a where a.party_id = p.id and a."from" <= (select app_now())
          and (a.until is null or a.until > (select app_now()))))
      order by p.role <> 'STUDENT', p.created_at, p.id), '[]')
    from party p where p.route_id = r.id)`;

const needs = (more: string) => `
  (select coalesce(json_agg(json_build_object('id', 'need_' || n.id, 'code', n.code, 'weight', n.weight, 'value', n.value
      ${more}) order by n.created_at, n.id), '[]')
    from support_need n where n.student_id = r.student_id)`;

const page = (fields: string, order: string) => `
  select json_build_object('routes', json_build_object(
    'nodes', coalesce(json_agg(x.j order by x.n) filter (where x.n <= 25), '[]'),
    'pageInfo', json_build_object('hasNextPage', count(*) > 25)))
  from (select row_number() over () as n, json_build_object(${fields}) as j
    from (select r.*, w.starts_on, w.expected_graduation_on, w.ends_on ${order}`;

const byEnd = `
      from route r left join route_window w on w.route_id = r.id
      order by w.ends_on nulls last, r.created_at, r.id limit 26) r) x`;

const dashboard = page(
  `'id', 'route_' || r.id, 'status', r.status, 'phase', r.phase, 'endsOn', r.ends_on,
   'student', (select json_build_object('id', 'student_' || s.id, 'displayName', s.display_name)
     from student s where s.id = r.student_id),
   'parties', ${parties('')},
   'goals', (select coalesce(json_agg(json_build_object('id', 'goal_' || g.id, 'title', g.title, 'status', g.status,
       'measure', g.measure, 'dueOn', g.due_on,
       'actions', (select coalesce(json_agg(json_build_object('id', 'action_' || c.id, 'title', c.title,
           'status', c.status, 'dueOn', c.due_on, 'version', c.version) order by c.created_at, c.id), '[]')
         from action c where c.goal_id = g.id)) order by g.created_at, g.id), '[]')
     from goal g where g.route_id = r.id),
   'supportNeeds', ${needs('')}`,
  byEnd,
);

const route = `
  select json_build_object('route', (select json_build_object(
    'id', 'route_' || r.id, 'version', r.version, 'status', r.status, 'phase', r.phase, 'startsOn', w.starts_on,
    'expectedGraduationOn', w.expected_graduation_on, 'endsOn', w.ends_on,
    'aim', (select m.aim from route_aim m where m.route_id = r.id),
    'student', (select json_build_object('id', 'student_' || s.id, 'displayName', s.display_name,
        'givenName', i.given_name, 'familyName', i.family_name, 'birthDate', i.birth_date)
      from student s left join student_identity i on i.student_id = s.id where s.id = r.student_id),
    'enrolment', (select json_build_object('crebo', e.crebo, 'level', e.level, 'learningPath', e.learning_path,
        'school', (select json_build_object('name', o.name) from organisation o where o.id = e.school_id))
      from enrolment e where e.student_id = r.student_id and e.school_id = r.school_id limit 1),
    'parties', ${parties(`, 'kind', o.kind`)},
    'goals', (select coalesce(json_agg(json_build_object('id', 'goal_' || g.id, 'version', g.version, 'title', g.title,
        'status', g.status, 'measure', g.measure, 'phase', g.phase, 'isStudentsOwn', g.is_students_own,
        'dueOn', g.due_on, 'owner', (select json_build_object('role', p.role) from party p where p.id = g.owner_party_id),
        'actions', (select coalesce(json_agg(json_build_object('id', 'action_' || c.id, 'version', c.version,
            'title', c.title, 'status', c.status, 'dueOn', c.due_on,
            'owner', (select json_build_object('role', p.role) from party p where p.id = c.owner_party_id))
            order by c.created_at, c.id), '[]')
          from action c where c.goal_id = g.id)) order by g.created_at, g.id), '[]')
      from goal g where g.route_id = r.id),
    'supportNeeds', ${needs(`, 'confirmedByStudentOn', n.confirmed_by_student_on,
      'explanation', (select x.explanation from need_explanation x where x.need_id = n.id)`)})
  from route r left join route_window w on w.route_id = r.id where r.id = $1::uuid))`;

const list = page(
  `'id', 'route_' || r.id, 'version', r.version, 'status', r.status, 'phase', r.phase, 'startsOn', r.starts_on,
   'expectedGraduationOn', r.expected_graduation_on, 'endsOn', r.ends_on`,
  byEnd,
);

/** Attention is counted once for all routes of the viewer, not once for each. */
const shipped = `
  with inbox as materialized (select * from ${inboxSql} i),
  due as materialized (
    select d.route_id, min(d.due_on) as due_on, count(*) filter (where d.is_late) as late from (
      select a.route_id, a.due_on, a.due_on < (select app_today()) as is_late from action a
        where a.status in ('OPEN', 'DOING', 'BLOCKED')
      union all
      select g.route_id, g.due_on, false from goal g where g.status in ('PROPOSED', 'AGREED', 'DISPUTED')) d
    group by d.route_id),
  listed as (
    select r.*, w.starts_on, w.expected_graduation_on, w.graduated_on, w.ends_on,
      row_number() over (order by coalesce(i.waiting, 0) > 0 desc, coalesce(d.late, 0) > 0 desc,
        d.due_on nulls last, r.created_at, r.id) as n,
      coalesce(i.waiting, 0) as waiting, coalesce(d.late, 0) as late, d.due_on
    from route r left join route_window w on w.route_id = r.id
    left join (select i.route_id, count(*) as waiting from inbox i group by i.route_id) i on i.route_id = r.id
    left join due d on d.route_id = r.id
    order by n limit 26)
  select json_build_object(
    'viewer', json_build_object('today', (select app_today()), 'inbox', json_build_object(
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 5 from inbox)), 'nodes', (
      select coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'since', f.since, 'dueOn', f.due_on,
          'isOverdue', coalesce(f.due_on < (select app_today()), false),
          'route', (select json_build_object('id', 'route_' || r.id, 'student',
              (select json_build_object('displayName', s.display_name) from student s where s.id = r.student_id))
            from route r where r.id = f.route_id)) order by f.due_on nulls last, f.since, f.id), '[]')
      from (select * from inbox order by due_on nulls last, since, id limit 5) f))),
    'routes', json_build_object(
      'nodes', (select coalesce(json_agg(json_build_object('id', 'route_' || r.id, 'status', r.status, 'phase', r.phase,
          'startsOn', r.starts_on, 'expectedGraduationOn', r.expected_graduation_on, 'graduatedOn', r.graduated_on,
          'endsOn', r.ends_on,
          'student', (select json_build_object('displayName', s.display_name) from student s where s.id = r.student_id),
          'attention', json_build_object('lateActions', r.late, 'waitingForViewer', r.waiting, 'nextDueOn', r.due_on,
            'lastChange', (select json_build_object('at',
                to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from change c
              where c.route_id = r.id and c.kind not in ('ACCESS_CHANGED', 'ACCESS_ENDED')
              order by c.sequence desc limit 1))) order by r.n), '[]') from listed r where r.n <= 25),
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 25 from listed))))`;

const statements: Readonly<Record<string, string>> = { dashboard, route, list, shipped };

/** Who writes a statement by hand knows of what it reads. */
const categories: Readonly<Record<string, readonly string[]>> = {
  dashboard: ['ROUTE', 'WINDOW', 'PLAN', 'NEEDS'],
  route: ['ROUTE', 'WINDOW', 'PLAN', 'IDENTITY', 'EDUCATION', 'NEEDS', 'NEED_EXPLANATION'],
  list: ['ROUTE', 'WINDOW'],
  shipped: ['ROUTE', 'WINDOW', 'PLAN'],
};

interface Asked {
  readonly operation: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly parameters: readonly string[];
}

const [, , connectionString, connections] = process.argv;
const pool = new pg.Pool({ connectionString, max: Number(connections), min: Number(connections) });

async function answer({ operation, personId, membershipId, parameters }: Asked): Promise<string> {
  const client = await pool.connect();
  try {
    const results = await runBatch(client, [
      { name: 'snapshot', text: 'begin isolation level repeatable read', parameters: [] },
      {
        name: 'begin',
        text: 'select begin_reading($1, $2, $3, null, null, null, null)',
        parameters: [personId, membershipId, categories[operation] ?? []],
      },
      { name: operation, text: statements[operation] ?? '', parameters },
      { name: 'commit', text: 'commit', parameters: [] },
    ]);
    return `{"data":${results[2]?.[0]?.[0] ?? 'null'}}`;
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => (body += part));
  request.on('end', () => {
    answer(JSON.parse(body) as Asked).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo; // it listens on a port
  process.stdout.write(`listening ${port}\n`);
});
