/**
 * Whether a line is the student's own: what the student says of a goal of their own, what follows from that, and what
 * another party gives itself to do for it.
 */
export const own = `lateral (select exists (select from goal g join party sy on sy.route_id = g.route_id and sy.role = 'STUDENT'
  left join action a on a.id = l.subject_id
  where g.is_students_own and g.id in (l.subject_id, a.goal_id, (l.step->'restsOn'->>'id')::uuid) and (
    l.kind = 'GOAL_DROPPED' or l.kind = 'GOAL_REVISED' and l.field <> 'owner'
    or l.kind = 'ACTION_DROPPED' and l.step ? 'isAlong'
    or l.kind = 'ACTION_ADDED' and sy.id <> p.proposed_by_party_id and l.party_ids = array[p.proposed_by_party_id])) as line) own`;

/**
 * Whoever a line commits is worked out here anew, from the line and from who is to own what it is about. `lead` (SQL): who leads,
 * or did at that moment. What joined a drop by its owner's own word commits that owner alone.
 */
export const committedTo = (
  lead: string,
) => `from proposal_line l join proposal p on p.id = l.proposal_id join route r on r.id = l.route_id
  cross join ${own}
  left join proposal_line o on o.proposal_id = l.proposal_id and o.subject_id = l.subject_id and o.field = 'owner'
  join party y on y.route_id = l.route_id
    and case when (l.step->>'isOwnWork')::boolean and o.id is null then y.id = p.proposed_by_party_id
    when (l.step->>'isForOwnerAlone')::boolean then y.id = any (l.party_ids || o.party_ids)
    else y.role = 'STUDENT' or y.id = ${lead} and not own.line or y.id = any (l.party_ids || o.party_ids) end`;
