import type { Client } from 'pg';
import { people } from './rounds.ts';

const personOf = (email: string) => `(select person_id from login where subject = '${email}')`;

/** SQL: a row of an assignment, or of a membership, is theirs. */
export const theirs = (email: string) => `person_id = ${personOf(email)}`;

/** A colleague of Bram's, who acts on a route in his place. */
export async function actAsBram(owner: Client, routeId: string, email: string): Promise<void> {
  await owner.query(`with him as (
      select a.*, m.functions from assignment a join membership m using (person_id, organisation_id)
      where a.${theirs(people.bram)} and a.route_id = '${routeId}' limit 1),
    person as (insert into person (id, display_name) values (gen_random_uuid(), '${email}') returning id),
    login as (insert into login (issuer, subject, person_id) select 'urn:transitieroute:demo', '${email}', id from person),
    member as (insert into membership (id, person_id, organisation_id, functions, "from")
      select gen_random_uuid(), person.id, him.organisation_id, him.functions, '2020-01-01' from person, him)
    insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
    select gen_random_uuid(), him.route_id, him.party_id, person.id, him.organisation_id, 'COVER', app_now() from person, him`);
}
