interface OwnPart {
  /** Alias of its row: with `id`, `route_id` and `owner_party_id`. */
  readonly of: string;
  /** As ids of its type begin. */
  readonly word: string;
}

/** SQL: the sign-off (alias) agrees with the line (alias): who refuses some of its lines agrees with the others. */
export const agreesWith = (signOff: string, line: string) => `(${signOff}.decision = 'AGREED'
  or ${signOff}.decision = 'REFUSED' and not ${line}.id = any (${signOff}.refused_changes))`;

/** What the owner was asked about it in what student and lead agreed with, each with the owner's answer. */
const answersOf = ({ of, word }: OwnPart, name: string) => `proposal_line ${name}l
    join sign_off ${name} on ${name}.proposal_id = ${name}l.proposal_id and ${name}l.id = any (${name}.covers)
      and ${name}.party_id = ${of}.owner_party_id
    join proposal ${name}p on ${name}p.id = ${name}.proposal_id and ${name}p.status = 'APPLIED'
    where ${name}l.route_id = ${of}.route_id and ${name}l.subject_type = '${word}' and ${name}l.subject_id = ${of}.id`;

/**
 * SQL: since when the owner has been asked for its part and has not agreed with it, nor with what it became since; null
 * where it has, or needs not.
 */
export const notConfirmedSince = (part: OwnPart) => `(select min(nsp.offered_at) from ${answersOf(part, 'ns')}
  and not ${agreesWith('ns', 'nsl')}
  and not exists (select from ${answersOf(part, 'ls')} and ${agreesWith('ls', 'lsl')} and lsp.offered_at > nsp.offered_at))`;

/** SQL: it stands in the plan as its owner's, who has agreed with nothing of it: it binds them to nothing. */
export const isBindingNobody = (part: OwnPart) => `case when ${part.of}.owner_party_id is null then false
  else exists (select from ${answersOf(part, 'ns')} and not ${agreesWith('ns', 'nsl')})
    and not exists (select from ${answersOf(part, 'ls')} and ${agreesWith('ls', 'lsl')}) end`;
