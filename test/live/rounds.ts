import { randomUUID } from 'node:crypto';
import { execute, parse, type GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../server/api/build-schema.ts';
import { entities } from '../../server/api/entities.ts';
import { createDataSource } from '../../server/database/data-source.ts';
import type { FeedItem } from '../../server/live/feed-item.ts';
import { Round, type Group } from '../../server/live/round.ts';
import { watchingOf, whoIs, type Watching } from '../../server/live/watching.ts';
import { openFeedWorld, type FeedWorld } from './feed-world.ts';

/** On Noor's route. */
export const people = {
  noor: 'noor.jansen@student.example',
  ilse: 'ilse.bakker@rivierenpoort.example',
  carla: 'carla.de.wit@esschenbroek.example',
  bram: 'bram.vos@kompaskoers.example',
  trainer: 'trainer@springplank.example',
};
export const everybody = Object.values(people);

/** The feed without a socket around it, and the schema by which its events are read. */
export interface ReadingWorld {
  readonly world: FeedWorld;
  readonly schema: GraphQLSchema;
  /** Uuid of Noor's route. */
  readonly noors: string;
  close(): Promise<void>;
}

export async function openReadingWorld(): Promise<ReadingWorld> {
  const world = await openFeedWorld();
  const tables = createDataSource(world.ownerUrl, entities, 1);
  await tables.initialize();
  const schema = await buildApiSchema(tables.entityMetadatas);
  await tables.destroy();
  return { world, schema, noors: await world.routeOf('Noor Jansen'), close: () => world.close() };
}

/** A round in which nothing new was logged, for what a test asks in it. */
export async function inRound<Result>(
  world: Pick<FeedWorld, 'owner' | 'pool'>,
  work: (round: Round) => Promise<Result>,
): Promise<Result> {
  const { rows } = await world.owner.query<{ now: string }>('select pg_current_snapshot()::text as now');
  const round = await Round.begin(world.pool, [rows[0]?.now ?? '']);
  try {
    return await work(round);
  } finally {
    await round.end('rollback');
  }
}

export async function watching(world: FeedWorld, email: string, routeId: string): Promise<Watching> {
  const { viewer } = await world.contextOf(email);
  if (!viewer) throw new Error(`${email} is nobody.`);
  return watchingOf({ viewer, who: whoIs(viewer) }, routeId);
}

/** Somebody acts for the party for which another acts, from now. */
export async function actAs(
  world: FeedWorld,
  routeId: string,
  { other, email, role }: { readonly other: string; readonly email: string; readonly role: string },
): Promise<void> {
  const { viewer } = await world.contextOf(other);
  const { viewer: newcomer } = await world.contextOf(email);
  await world.owner.query(
    `insert into assignment (id, route_id, party_id, person_id, organisation_id, function, "from")
     select gen_random_uuid(), route_id, party_id, $2, organisation_id, $3, app_now() from assignment
     where person_id = $1 and route_id = $4 and until is null limit 1`,
    [viewer?.personId, newcomer?.personId, role, routeId],
  );
  await world.owner.query(
    `insert into enrolment_assignment select (jsonb_populate_record(e, jsonb_build_object(
       'person_id', $2::uuid))).* from enrolment_assignment e where e.person_id = $1`,
    [viewer?.personId, newcomer?.personId],
  );
}

/** So many that it is looked who of all that watch the route are alike. They are nobody we know, and hold nothing. */
export const strangers = (routeId: string): Watching[] =>
  Array.from({ length: 20 }, () => {
    const viewer = { personId: randomUUID(), membershipId: randomUUID() };
    return watchingOf({ viewer, who: whoIs(viewer) }, routeId);
  });

export interface ToRead {
  readonly world: FeedWorld;
  readonly schema: GraphQLSchema;
}

/** What an event says to somebody who reads it for themselves; null where they cannot. */
export async function readAlone({ world, schema }: ToRead, email: string, query: string, item: FeedItem) {
  const context = await world.contextOf(email);
  const open = await context.openReadSession();
  try {
    const contextValue = { ...context, session: () => Promise.resolve(open.session) };
    const { data } = await execute({ schema, document: parse(query), rootValue: item, contextValue });
    return JSON.parse(JSON.stringify(data)) as unknown;
  } finally {
    await open.rollback();
  }
}

/** By the addresses of those who watch the route. */
export async function groupsOf(
  world: FeedWorld,
  round: Round,
  routeId: string,
  emails: readonly string[],
): Promise<Map<string, Group>> {
  const groups = await round.groupsOf(await Promise.all(emails.map((email) => watching(world, email, routeId))));
  return new Map(emails.map((email, place) => [email, groups[place] as Group]));
}

export const numbersOf = (groups: ReadonlyMap<string, Group>, emails: readonly string[]) =>
  emails.map((email) => groups.get(email)?.number ?? NaN);

interface Logged {
  readonly sequence: number;
  readonly kind: string;
  readonly categories: string[];
}

/** Those that speak to no one person alone. */
export async function changesOf(world: FeedWorld, routeId: string): Promise<Logged[]> {
  const { rows } = await world.owner.query<{ sequence: string; kind: string; categories: string[] }>(
    `select sequence, c.kind, array_agg(p.category) as categories from change_part p join change c using (route_id, sequence)
     where route_id = $1 and p.person_id is null group by 1, 2 order by 1`,
    [routeId],
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
}
