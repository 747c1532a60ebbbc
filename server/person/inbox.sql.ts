import { isBindingNobody } from '../plan/not-confirmed.sql.ts';
import { ownPartiesSql } from '../access/own-parties.sql.ts';
import { openStatuses } from '../plan/route-facts.ts';
import { titleFactsSql } from '../plan/proposal.facts.ts';

const openRoute = `(${openStatuses.map((status) => `'${status}'`).join(', ')})`;

/** A fact that the student contests waits for its reporter, and for the lead, who sees to an answer. */
const contested = (word: string, table: string) => `select 'contested_' || f.id, 'CONTESTED_FACT', 'CONTESTED', '',
      f.contested_at, null, '${word}', f.id, f.route_id, null
    from ${table} f
    join route r on r.id = f.route_id
    where f.contested_at is not null and f.contest_answered_at is null and r.status in ${openRoute}
      and (f.reported_by_party_id in (${ownPartiesSql}) or r.lead_party_id in (${ownPartiesSql}))`;

/** What waits for the viewer, as a query; every row of it is read under the viewer's own rights. */
export const inboxSql = `(
  select 'invitation_' || p.id as id, 'INVITATION' as kind, 'PARTY' as reason, o.name as what, i.created_at as since,
      i.respond_by as due_on, 'party' as subject_word, p.id as subject_id, p.route_id,
      null::jsonb as title
    from party p
    join party_invitation i on i.party_id = p.id
    join organisation o on o.id = i.from_organisation_id
    where p.status = 'INVITED' and p.organisation_id = (select viewer_oversight())
  union all
  select 'permission_' || p.id, 'INVITATION', 'PERMISSION', o.name, i.created_at, i.respond_by, 'party', p.id, p.route_id, null
    from party p
    join party_invitation i on i.party_id = p.id
    join organisation o on o.id = p.organisation_id
    join party student on student.route_id = p.route_id and student.role = 'STUDENT'
    join route r on r.id = p.route_id and r.status in ${openRoute}
    where p.status = 'PROPOSED' and student.id in (${ownPartiesSql})
  union all
  select 'proposal_' || r.id, 'INVITATION', 'ROUTE', o.name, r.created_at, null, 'route', r.id, r.id, null
    from route r
    join organisation o on o.id = r.school_id
    join party student on student.route_id = r.id and student.role = 'STUDENT'
    where r.status = 'PROPOSED' and student.id in (${ownPartiesSql})
  union all
  select 'request_' || c.id, 'CONSENT_REQUEST', 'CONSENT', o.name, c.asked_at, null, 'party', p.id, p.route_id, null
    from consent_request c
    join party p on p.id = c.party_id
    join organisation o on o.id = p.organisation_id
    join party student on student.route_id = p.route_id and student.role = 'STUDENT'
    join route r on r.id = p.route_id and r.status in ${openRoute}
    where c.answered_at is null and p.status = 'ACTIVE' and student.id in (${ownPartiesSql})
  union all
  -- Without student and lead nothing applies; another party is asked for its own part also when it already has.
  select 'sign_off_' || s.id, 'SIGN_OFF', case when p.is_first_plan then 'FIRST_PLAN' else 'SIGN_OFF' end,
      null, p.offered_at, p.respond_by, 'proposal', p.id, p.route_id, ${titleFactsSql('p')}
    from sign_off s
    join proposal p on p.id = s.proposal_id
    join route r on r.id = p.route_id
    where s.decision = 'PENDING' and s.party_id in (${ownPartiesSql})
      -- What is open on a route that has ended asks to go on with it.
      and (p.status = 'OPEN' or p.status = 'APPLIED' and not s.is_blocking and r.status in ${openRoute})
  union all
  select 'position_' || dp.id, 'DISAGREEMENT', case when d.outcome is null then 'POSITION' else 'OUTCOME' end, d.subject,
      coalesce(d.outcome_offered_at, dp.joined_at), d.due_on, 'disagreement', d.id, d.route_id, null
    from disagreement_position dp
    join disagreement d on d.id = dp.disagreement_id
    join route r on r.id = d.route_id
    where d.status = 'OPEN' and r.status in ${openRoute} and dp.party_id in (${ownPartiesSql})
      and case when d.outcome is null then dp.text is null else dp.answer = 'PENDING' end
  union all
  select 'action_' || a.id, 'ACTION', 'ACTION', a.title, a.created_at, a.due_on, 'action', a.id, a.route_id, null
    from action a
    join route r on r.id = a.route_id
    where a.status in ('OPEN', 'DOING', 'BLOCKED') and r.status in ${openRoute}
      and a.owner_party_id in (${ownPartiesSql})
      -- What it never agreed with, or refused, is not its to do.
      and not ${isBindingNobody({ of: 'a', word: 'action' })}
  union all
  ${contested('work', 'work_fact')}
  union all
  ${contested('graduation', 'graduation_report')}
)`;
