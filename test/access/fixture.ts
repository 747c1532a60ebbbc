import { Client } from 'pg';
import type { PartyRoleName } from '../../server/access/reading-rules.ts';
import { addAction, addGoal, offerPlan, planOf, sign } from '../support/agreement.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { partyIn } from '../support/agreed-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

export const people = {
  STUDENT: 'noor.jansen@student.example',
  SCHOOL: 'ilse.bakker@rivierenpoort.example',
  MUNICIPALITY: 'carla.de.wit@esschenbroek.example',
  COMPANY: 'trainer@springplank.example',
  SUPPORT_PROVIDER: 'bram.vos@kompaskoers.example',
} as const satisfies Record<PartyRoleName, string>;

export const roles: readonly PartyRoleName[] = ['STUDENT', 'SCHOOL', 'MUNICIPALITY', 'COMPANY', 'SUPPORT_PROVIDER'];

/** Noor's route, with something in every field, and the hand of the database's owner to change what is so. */
export interface Fixture {
  readonly server: TestServer;
  readonly owner: Client;
  readonly routeId: string;
  readonly studentId: string;
  client(email: string): Promise<TestClient>;
  /** Changes facts as the owner, and derives the rights anew, as the engine does after each command. */
  change(sql: string): Promise<void>;
  /** Back to five active parties, no grants, nobody graduated. */
  reset(): Promise<void>;
  /** A grant for every category of every organisation's party: that of the municipality for PLAN ends before all is done. */
  grantAll(): Promise<void>;
  close(): Promise<void>;
}

/** Before an action that it is asked to take on is due. */
const endOfPlanForMunicipality = `day_start('2027-04-01')`;

const filled = (routeId: string, studentId: string) => `
  update enrolment set crebo = '99101', level = 4, learning_path = 'BOL', cohort = '2024', hours_per_week = 20
    where student_id = '${studentId}';
  update student_identity set mobile = '+31 6 12345678' where student_id = '${studentId}';
  update support_need set value = coalesce(value, 1) where student_id = '${studentId}';
  update goal set measure = coalesce(measure, 'x'), phase = coalesce(phase, 'DIPLOMA'),
    due_on = coalesce(due_on, '2027-05-01') where route_id = '${routeId}';
  update route_window set graduated_on = null where route_id = '${routeId}';
  update route set status = 'DRAFTING', phase = 'KEEPING_WORK' where id = '${routeId}';
  update proposal_line set field = 'title', before = 'x', after = 'y' where route_id = '${routeId}';
  update sign_off set refused_changes = covers, device_person_id = person_id where route_id = '${routeId}';
  update proposal p set respond_by = '2027-05-01', (superseded_by_id, reoffer_of_id) = (
    select other.id, other.id from proposal other where other.route_id = p.route_id and other.id <> p.id limit 1)
    where route_id = '${routeId}';
  insert into plan_leaf (id, plan_version_id, route_id, subject_type, subject_id, content, salt, hash)
    select gen_random_uuid(), id, route_id, 'action', gen_random_uuid(),
      '{"title": "Gedaan", "goalId": "' || gen_random_uuid() || '"}', 'x', 'x' from plan_version where route_id = '${routeId}';
  insert into note (id, route_id, subject_type, subject_id, item_id, text, party_id, person_id, created_at)
    select gen_random_uuid(), a.route_id, 'action', a.id, case p.role when 'COMPANY' then a.id end, 'Gebeld',
      p.id, s.person_id, app_now()
    from action a join party p on p.id = a.owner_party_id join assignment s on s.party_id = p.id
    where a.route_id = '${routeId}';
  insert into note (id, route_id, subject_type, subject_id, text, party_id, person_id, created_at)
    select gen_random_uuid(), g.route_id, 'goal', g.id, 'Gebeld', p.id, s.person_id, app_now()
    from goal g join party p on p.route_id = g.route_id and p.role = 'SCHOOL' join assignment s on s.party_id = p.id
    where g.route_id = '${routeId}';
  insert into obstacle (id, route_id, party_id, kind, text, recorded_at, closed_at)
    select gen_random_uuid(), route_id, id, 'FACILITY', 'Geen bus', app_now(), app_now() from party
    where route_id = '${routeId}' and role in ('SCHOOL', 'COMPANY');
  insert into route_hold (id, route_id, reason, review_on, since)
    values (gen_random_uuid(), '${routeId}', 'Rust', '2027-03-01', app_now());
  insert into contact_attempt (id, route_id, party_id, means, attempted_on, is_answered, recorded_at)
    select gen_random_uuid(), route_id, id, 'PHONE', '2026-11-20', false, app_now() from party
    where route_id = '${routeId}' and role = 'SCHOOL';
  insert into support_profile (student_id, strengths, what_helps) values ('${studentId}', 'Geduld', 'Rust')
    on conflict do nothing;
  insert into consent_request (id, route_id, party_id, categories, purpose, message, asked_at, answered_at)
    select gen_random_uuid(), route_id, id, '{PLAN}', 'INTERNSHIP', 'Graag', app_now(), answer.at from party
    cross join (values (null), (app_now())) answer (at)
    where route_id = '${routeId}' and role = 'MUNICIPALITY';
  update grant_record g set until = ${endOfPlanForMunicipality} from party p
    where p.id = g.party_id and p.route_id = '${routeId}' and p.role = 'MUNICIPALITY' and g.category = 'PLAN';`;

const filledFacts = (routeId: string, studentId: string) => `
  insert into graduation_report (id, route_id, expected_on, graduated_on, previous_on, reported_by_party_id, reported_at,
      superseded_by_id)
    select report.id, route_id, report.expected_on, report.graduated_on, '2027-07-09', party.id, app_now(), report.next
    from party cross join (values
      ('${routeId}'::uuid, null::date, '2027-01-01'::date, '${studentId}'::uuid),
      ('${studentId}', '2027-09-09', null, null)) report (id, expected_on, graduated_on, next)
    where route_id = '${routeId}' and role = 'SCHOOL';
  insert into graduation_reason (report_id, student_id, organisation_id, reason_category)
    select g.id, p.student_id, p.organisation_id, 'ILLNESS' from graduation_report g
    join party p on p.id = g.reported_by_party_id where g.route_id = '${routeId}';
  insert into work_fact (id, route_id, kind, happened_on, employer_name, employer_party_id, hours_per_week, contract,
      is_at_level, reported_by_party_id, reported_at)
    select gen_random_uuid(), route_id, 'STARTED', '2026-10-01', case role when 'SCHOOL' then 'Vlinderslag' end,
      case role when 'COMPANY' then id end, 24, 'TEMPORARY', true, id, app_now() from party
    where route_id = '${routeId}' and role in ('SCHOOL', 'COMPANY');
  insert into work_fact (id, route_id, kind, start_id, happened_on, employer_name, employer_party_id,
      reported_by_party_id, reported_at, superseded_by_id)
    select gen_random_uuid(), route_id, ends.kind, id, '2026-11-01', employer_name, employer_party_id,
      reported_by_party_id, app_now(), ends.replaced from work_fact
    cross join (values ('LOST', null::uuid), ('ENDED', '${routeId}')) ends (kind, replaced)
    where route_id = '${routeId}';
  update work_fact f set superseded_by_id = (select id from work_fact e where e.start_id = f.start_id and e.kind = 'LOST')
    where f.kind = 'ENDED' and f.route_id = '${routeId}';
  insert into work_loss_reason (fact_id, student_id, reason)
    select id, '${studentId}', 'HEALTH' from work_fact where kind = 'LOST' and route_id = '${routeId}';
  insert into fact_contest (id, route_id, fact_id, text, status, contested_at, answer, answered_at)
    select gen_random_uuid(), route_id, id, 'Klopt niet', 'STOOD_BY', app_now(), 'Toch wel', app_now() from work_fact
    where route_id = '${routeId}'
    union all select gen_random_uuid(), route_id, id, 'Klopt niet', 'STOOD_BY', app_now(), 'Toch wel', app_now()
    from graduation_report where route_id = '${routeId}';`;

/** What school and company do not agree about, each in its own disagreement with the student. */
const disagreed = (routeId: string) => `
  insert into disagreement (id, route_id, version, subject, about_type, about_id, line_ids, level, due_on, status,
      raised_by_party_id, raised_at, outcome, outcome_offered_by_party_id, outcome_offered_at, closed_at)
    select gen_random_uuid(), p.route_id, 1, 'De uren', 'goal', g.id, array[l.id], 'TEAM', '2027-05-01', 'SETTLED',
      p.id, app_now(), '28 uur', p.id, app_now(), app_now()
    from party p
    cross join lateral (select id from goal where route_id = p.route_id order by created_at limit 1) g
    cross join lateral (select id from proposal_line where route_id = p.route_id order by id limit 1) l
    where p.route_id = '${routeId}' and p.role in ('SCHOOL', 'COMPANY');
  insert into disagreement_position (id, route_id, disagreement_id, party_id, joined_at, text, taken_at,
      is_shown_to_company, answer, answered_at)
    select gen_random_uuid(), d.route_id, d.id, p.id, app_now(), 'Te veel', app_now(), false, 'AGREED', app_now()
    from disagreement d join party p on p.route_id = d.route_id and (p.id = d.raised_by_party_id or p.role = 'STUDENT')
    where d.route_id = '${routeId}';`;

const reset = (routeId: string) => `
  update party set status = 'ACTIVE', active_until = null where route_id = '${routeId}';
  update assignment set until = null where route_id = '${routeId}';
  update membership set until = null;
  update grant_record set until = since where route_id = '${routeId}' and ground <> 'CONSENT';
  update grant_record set until = app_now() where route_id = '${routeId}' and (until is null or until > app_now());
  update route_window set graduated_on = null where route_id = '${routeId}';`;

const grantAll = (routeId: string) => `
  insert into grant_record (id, route_id, party_id, category, ground, since, until)
    select gen_random_uuid(), p.route_id, p.id, c.name, 'ROUTE_TERMS', app_now(),
      case when p.role = 'MUNICIPALITY' and c.name = 'PLAN' then ${endOfPlanForMunicipality} end
    from party p cross join unnest(array['IDENTITY', 'EDUCATION', 'PLAN', 'NEEDS', 'WORK', 'PROVISIONS', 'COACHING',
      'CHECK_INS', 'OUTCOMES', 'DOCUMENTS']) c (name)
    where p.route_id = '${routeId}' and p.role <> 'STUDENT';`;

/**
 * A plan that was agreed once, with a word of student and company beside their signatures; and changes that wait, one of them
 * due after the municipality may still read the plan.
 */
async function agree(routeId: string, as: (email: string) => Promise<TestClient>): Promise<void> {
  await offerPlan(await as(people.SCHOOL), routeId);
  for (const email of [people.STUDENT, people.COMPANY]) {
    const client = await as(email);
    const [proposal] = (await planOf(client, routeId)).proposals;
    if (!proposal) throw new Error(`${email} was not asked.`);
    await sign(client, proposal, { answer: 'AGREE', remark: 'Graag' });
  }
  const school = await as(people.SCHOOL);
  await addGoal(school, routeId, { title: 'Nog een doel' });
  const plan = await planOf(school, routeId);
  const ownerId = partyIn(plan, 'MUNICIPALITY');
  await addAction(school, plan.goals[0]?.id ?? '', { title: 'Reiskosten', dueOn: '2027-06-01', ownerId });
}

export async function openFixture(): Promise<Fixture> {
  const server = await startTestServer();
  const owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  const { rows } = await owner.query<{ id: string; student_id: string }>(
    `select r.id, r.student_id from route r join student s on s.id = r.student_id where s.display_name = 'Noor Jansen'`,
  );
  const [route] = rows;
  if (!route) throw new Error('Noor has no route.');
  const { id: routeId, student_id: studentId } = route;
  const change = async (sql: string) => {
    await owner.query(sql);
    await owner.query('select refresh_rights($1, $2)', [routeId, studentId]);
  };
  const clients = new Map<string, TestClient>();
  const as = async (email: string) => {
    const known = clients.get(email) ?? (await signIn(server.url, email));
    clients.set(email, known);
    return known;
  };
  await agree(`route_${routeId}`, as);
  await change(filled(routeId, studentId) + filledFacts(routeId, studentId) + disagreed(routeId));
  return {
    server,
    owner,
    routeId,
    studentId,
    change,
    reset: () => change(reset(routeId)),
    grantAll: () => change(grantAll(routeId)),
    client: as,
    close: async () => {
      await owner.end();
      await server.stop();
    },
  };
}
