/** SQL: whether the student of this row of `student_identity` (its alias) is younger than 16 today. */
export const isUnder16 = (identity: string) => `${identity}.birth_date + interval '16 years' > (select app_today())`;

/** SQL: by this assignment (its alias) somebody acts for its party now: a parent in the student's place while that is under 16. */
const actsNow = (assignment: string) => `(${assignment}.function in ('CONTACT', 'COVER')
    or ${assignment}.function = 'REPRESENTATIVE' and is_represented(${assignment}.party_id))
  and ${assignment}."from" <= (select app_now()) and (${assignment}.until is null or ${assignment}.until > (select app_now()))`;

/**
 * SQL: the person who gave the signature (alias) may not give it any more. As far as whoever asks reads for whom they act: to
 * others they may.
 */
export const maySignNoMore = (signOff: string) => `exists (select from assignment sa
  where sa.person_id = ${signOff}.person_id and sa.party_id = ${signOff}.party_id having not bool_or(${actsNow('sa')}))`;

/** The parties for which the viewer acts now, as a query of one column: under the acting membership, by assignment. */
export const ownPartiesSql = `select op.party_id from assignment op
  where op.person_id = (select viewer_person())
    and (op.organisation_id is null or op.organisation_id = (select viewer_organisation())) and ${actsNow('op')}`;
