/** The parties for which the viewer acts now, as a query of one column: under the acting membership, by assignment. */
export const ownPartiesSql = `select op.party_id from assignment op
  where op.person_id = (select viewer_person())
    and (op.organisation_id is null or op.organisation_id = (select viewer_organisation()))
    and op.function in ('CONTACT', 'COVER')
    and op."from" <= (select app_now()) and (op.until is null or op.until > (select app_now()))`;
