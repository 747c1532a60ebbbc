const oneself = 'select os.id from student os where os.person_id = (select viewer_person())';

const record = (word: string, kind: string, at: string, route = 'o.route_id') =>
  `select '${word}_' || o.id as id, '${kind}' as kind, ${at} as at, '${word}' as subject_word, o.id as subject_id,
    ${route} as route_id`;

const onOwnRoute = (word: string, kind: string, table: string, at: string) => `${record(word, kind, `o.${at}`)}
  from ${table} o join route r on r.id = o.route_id where r.student_id in (${oneself})`;

/**
 * What is held about the viewer as a person, as a query: the student's own routes through the eyes of all parties, and what
 * bears the viewer's name elsewhere. Every row of it is read under the viewer's own rights.
 */
export const ownRecordsSql = `(${[
  `${record('route', 'ROUTE', 'o.created_at', 'o.id')} from route o where o.student_id in (${oneself})`,
  onOwnRoute('party', 'PARTY', 'party', 'created_at'),
  onOwnRoute('consent', 'CONSENT', 'consent', 'given_at'),
  onOwnRoute('goal', 'GOAL', 'goal', 'created_at'),
  onOwnRoute('action', 'ACTION', 'action', 'created_at'),
  onOwnRoute('obstacle', 'OBSTACLE', 'obstacle', 'recorded_at'),
  onOwnRoute('disagreement', 'DISAGREEMENT', 'disagreement', 'raised_at'),
  onOwnRoute('proposal', 'PROPOSAL', 'proposal', 'created_at'),
  onOwnRoute('version', 'PLAN_VERSION', 'plan_version', 'agreed_at'),
  onOwnRoute('work', 'WORK_FACT', 'work_fact', 'reported_at'),
  onOwnRoute('graduation', 'GRADUATION_REPORT', 'graduation_report', 'reported_at'),
  `${record('need', 'SUPPORT_NEED', 'o.created_at', 'null::uuid')} from support_need o where o.student_id in (${oneself})`,
  `${record('note', 'NOTE', 'o.created_at')} from note o where o.person_id = (select viewer_person())
    or o.route_id in (select r.id from route r where r.student_id in (${oneself}))`,
  `${record('membership', 'MEMBERSHIP', 'day_start(o."from")', 'null::uuid')} from membership o
    where o.person_id = (select viewer_person())`,
].join('\n  union all\n  ')})`;
