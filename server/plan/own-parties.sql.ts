/** SQL: whether the student of this row of `student_identity` (its alias) is younger than 16 today. */
export const isUnder16 = (identity: string) => `${identity}.birth_date + interval '16 years' > (select app_today())`;

/**
 * The parties for which the viewer acts now, as a query of one column: under the acting membership, by assignment. A parent
 * in the student's place, while the student is under 16.
 */
export const ownPartiesSql = `select op.party_id from assignment op
  where op.person_id = (select viewer_person())
    and (op.organisation_id is null or op.organisation_id = (select viewer_organisation()))
    and (op.function in ('CONTACT', 'COVER') or op.function = 'REPRESENTATIVE' and exists (select from party rp
      join student_identity ri on ri.student_id = rp.student_id where rp.id = op.party_id and ${isUnder16('ri')}))
    and op."from" <= (select app_now()) and (op.until is null or op.until > (select app_now()))`;
