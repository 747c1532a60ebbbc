import { execute, parse, type GraphQLSchema } from 'graphql';
import type { FeedItem } from '../../server/live/feed-item.ts';
import { Round, type Watching } from '../../server/live/round.ts';
import type { FeedWorld } from './feed-world.ts';

/** A round in which nothing new was logged, for what a test asks in it. */
export async function inRound<Result>(world: FeedWorld, work: (round: Round) => Promise<Result>): Promise<Result> {
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
  return { personId: viewer?.personId ?? '', membershipId: viewer?.membershipId ?? null, routeId };
}

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
