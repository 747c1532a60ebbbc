import type { IdentifiedType } from './global-id.ts';
import { idWords } from './global-id.ts';

const ofRoute = (table: string) =>
  `select r.id, r.student_id from ${table} o join route r on r.id = o.route_id where o.id = object_id`;

/** Needs belong to the student; what happens to them is told on the route that runs now, else on the latest. */
const ofStudent = (student: string) =>
  `select r.id, s.id from (${student}) s left join route r on r.student_id = s.id
   order by r.status in ('DECLINED', 'STOPPED', 'COMPLETED'), r.created_at desc limit 1`;

const places: Partial<Record<IdentifiedType, string>> = {
  TransitionRoute: 'select r.id, r.student_id from route r where r.id = object_id',
  Party: ofRoute('party'),
  Assignment: ofRoute('assignment'),
  Grant: ofRoute('grant_record'),
  Consent: ofRoute('consent'),
  Goal: ofRoute('goal'),
  Action: ofRoute('action'),
  Proposal: ofRoute('proposal'),
  ProposedChange: ofRoute('proposal_line'),
  Obstacle: ofRoute('obstacle'),
  WorkFact: ofRoute('work_fact'),
  GraduationReport: ofRoute('graduation_report'),
  Disagreement: ofRoute('disagreement'),
  SupportNeed: ofStudent('select n.student_id as id from support_need n where n.id = object_id'),
  Student: ofStudent('select s.id from student s where s.id = object_id'),
};

/**
 * Which route (and student) an object stands on, whoever asks: a command's lock comes before its first look.
 * It tells the server, never a client.
 */
export const placeSql: readonly string[] = [
  'drop function if exists place_of(text, uuid)',
  `create function place_of(word text, object_id uuid) returns table (route_id uuid, student_id uuid)
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  begin
    case word
    ${Object.entries(places)
      .map(([type, sql]) => `when '${idWords[type as IdentifiedType]}' then return query ${sql};`)
      .join('\n    ')}
    else return;
    end case;
  end $$`,
  'drop function if exists log_end()',
  // Of the one route whose lock is held. Asked before anything is written, it is where the command's own changes begin.
  `create function log_end() returns bigint
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(max(c.sequence), 0) from change c where c.route_id = engine_route()
  $$`,
  'drop function if exists has_open_route(uuid, uuid)',
  `create function has_open_route(of_student uuid, of_school uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from route r where r.student_id = of_student and r.school_id = of_school
      and r.status not in ('DECLINED', 'STOPPED', 'COMPLETED'))
  $$`,
  'drop function if exists student_by_reference(uuid, text)',
  `create function student_by_reference(of_school uuid, reference text) returns uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.student_id from student_reference r
      where r.organisation_id = of_school and r.local_reference = reference
        and of_school = viewer_organisation()
  $$`,
];
