import { Client } from 'pg';

/** What a test writes into the log itself, to hold the transaction in its own hands. */
export interface Told {
  readonly kind: string;
  readonly category: string;
}

export async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

/** The next change of the route, as the engine writes it: in the client's transaction, or one of its own. */
export async function writeChange(client: Client, routeId: string, { kind, category }: Told): Promise<void> {
  await client.query(
    `with head as (
       insert into change (route_id, sequence, id, kind, category, at)
       select $1::uuid, max(sequence) + 1, gen_random_uuid(), $2::text, 'ROUTE', app_now()
       from change where route_id = $1 returning route_id, sequence)
     insert into change_part (id, route_id, sequence, category)
     select gen_random_uuid(), route_id, sequence, $3::text from head`,
    [routeId, kind, category],
  );
}
