/**
 * All routes of a student, at whichever school: what concerns the student is told on each, under its lock. It tells the
 * server, never a client.
 */
export const routesOfStudentSql = (applicationRole: string): readonly string[] => [
  'drop function if exists routes_of_student(uuid)',
  `create function routes_of_student(of_student uuid) returns setof uuid
    language sql stable security definer set search_path = public, pg_temp as $$
    select r.id from route r where r.student_id = of_student
  $$`,
  'revoke execute on function routes_of_student(uuid) from public',
  `grant execute on function routes_of_student(uuid) to "${applicationRole}"`,
];
