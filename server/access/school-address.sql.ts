const domainOf = (address: string) => `lower(split_part(${address}, '@', -1))`;

/**
 * Whether an e-mail address is the school's own, and ends with the account: no organisation says what its domain is, but its
 * people sign in with addresses of it. What fewer than half of them have is their own provider's. It tells of a domain alone.
 */
export const schoolAddressSql: readonly string[] = [
  'drop function if exists is_school_address(text, uuid)',
  `create function is_school_address(address text, school uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select from (
        select ${domainOf('l.subject')} as name, count(*) as used, sum(count(*)) over () as all_used
        from membership m join login l on l.person_id = m.person_id
        where m.organisation_id = school and position('@' in l.subject) > 1 group by 1) domain
      where domain.used * 2 >= domain.all_used
        and (${domainOf('address')} = domain.name or right(${domainOf('address')}, length(domain.name) + 1) = '.' || domain.name))
  $$`,
];
