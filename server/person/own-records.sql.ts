const oneself = 'select os.id from student os where os.person_id = (select viewer_person())';

const record = (word: string, kind: string, at: string, route = 'o.route_id') =>
  `select '${word}_' || o.id as id, '${kind}' as kind, ${at} as at, '${word}' as subject_word, o.id as subject_id,
    ${route} as route_id, null::uuid as detail_id`;

/** Of what has no id of its own in the contract: its party's, or the student's, and beside that itself. */
const detail = (kind: string, at: string, [word, subject]: readonly [string, string], route: string, id = 'o.id') =>
  `select '${kind.toLowerCase()}_' || ${id}, '${kind}', ${at}, '${word}', ${subject}, ${route}, ${id}`;

/** What is kept of a student beside any route bears no moment: it is as old as their first route, which shows it. */
const sinceFirstRoute = (student: string) => `coalesce((select min(fr.created_at) from route fr
  where fr.student_id = ${student}), day_start((select app_today())))`;

const ofParty = (kind: string, at: string) => detail(kind, at, ['party', 'o.party_id'], 'o.route_id');
const isOnOwnRoute = `o.route_id in (select r.id from route r where r.student_id in (${oneself}))`;

const onOwnRoute = (word: string, kind: string, table: string, at: string) => `${record(word, kind, at)}
  from ${table} o join route r on r.id = o.route_id where r.student_id in (${oneself})`;

/**
 * What is held about the viewer as a person, as a query: the student's own routes through the eyes of all parties, and what
 * bears the viewer's name elsewhere. Every row of it is read under the viewer's own rights.
 */
export const ownRecordsSql = `(${[
  `${record('route', 'ROUTE', 'o.created_at', 'o.id')} from route o where o.student_id in (${oneself})`,
  `${record('student', 'STUDENT', sinceFirstRoute('o.id'), 'null::uuid')} from student o where o.id in (${oneself})`,
  `${detail('ENROLMENT', sinceFirstRoute('o.student_id'), ['student', 'o.student_id'], 'null')}
    from enrolment o where o.student_id in (${oneself})`,
  `${detail('SUPPORT_PROFILE', sinceFirstRoute('o.student_id'), ['student', 'o.student_id'], 'null', 'o.student_id')}
    from support_profile o where o.student_id in (${oneself})`,
  `${ofParty('GRANT', 'o.since')} from grant_record o where ${isOnOwnRoute}`,
  `${ofParty('CONSENT_REQUEST', 'o.asked_at')} from consent_request o where ${isOnOwnRoute}`,
  `${ofParty('ASSIGNMENT', 'o."from"')} from assignment o
    where o.person_id = (select viewer_person()) or ${isOnOwnRoute}`,
  onOwnRoute('party', 'PARTY', 'party', 'o.created_at'),
  onOwnRoute('consent', 'CONSENT', 'consent', 'o.given_at'),
  onOwnRoute('goal', 'GOAL', 'goal', 'o.created_at'),
  onOwnRoute('action', 'ACTION', 'action', 'o.created_at'),
  onOwnRoute('obstacle', 'OBSTACLE', 'obstacle', 'o.recorded_at'),
  onOwnRoute('disagreement', 'DISAGREEMENT', 'disagreement', 'o.raised_at'),
  // Since when another party had it in a draft is that party's.
  onOwnRoute('proposal', 'PROPOSAL', 'proposal', 'coalesce(o.offered_at, o.created_at)'),
  onOwnRoute('version', 'PLAN_VERSION', 'plan_version', 'o.agreed_at'),
  onOwnRoute('work', 'WORK_FACT', 'work_fact', 'o.reported_at'),
  onOwnRoute('graduation', 'GRADUATION_REPORT', 'graduation_report', 'o.reported_at'),
  `${record('need', 'SUPPORT_NEED', 'o.created_at', 'null::uuid')} from support_need o where o.student_id in (${oneself})`,
  `${record('note', 'NOTE', 'o.created_at')} from note o where o.person_id = (select viewer_person())
    or ${isOnOwnRoute}`,
  `${record('membership', 'MEMBERSHIP', 'day_start(o."from")', 'null::uuid')} from membership o
    where o.person_id = (select viewer_person())`,
].join('\n  union all\n  ')})`;
