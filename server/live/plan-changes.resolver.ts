import { isObjectType, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import { PlanEvent } from '../../schema/plan-event.ts';
import { Cursor } from '../../schema/scalars.ts';
import { globalId, parseGlobalId } from '../access/global-id.ts';
import { Reads } from '../access/scope.ts';
import { notFound, unauthenticated } from '../errors.ts';
import { text } from '../language/text.ts';
import { readValues, type GivenRow } from '../reading/read.ts';
import { selectedFields } from '../reading/selected-fields.ts';
import { ask } from './ask.ts';
import type { FeedContext } from './feed-context.ts';
import type { FeedItem } from './feed-item.ts';
import { PlanFeed } from './plan-feed.ts';

interface PlanChangesArguments {
  readonly routeId?: string | null;
  readonly after?: string | null;
}

/** Runs once, when somebody subscribes. */
async function openFeed(context: FeedContext, { routeId, after }: PlanChangesArguments): Promise<PlanFeed> {
  const { viewer } = context;
  if (viewer === null) throw unauthenticated();
  if (routeId === null || routeId === undefined) {
    return PlanFeed.open(context, { viewer, routeId: null, after: after ?? null });
  }
  const parsed = parseGlobalId(routeId);
  if (parsed?.type !== 'TransitionRoute') throw notFound();
  return PlanFeed.open(context, { viewer, routeId: parsed.uuid, after: after ?? null });
}

@Resolver()
export class PlanChangesResolver {
  @Reads('ANY')
  @Subscription(() => PlanEvent, {
    description:
      'Every change that the viewer may see: none missing, none twice, in order within each route (from its last AccessChanged on); between routes there is no order. Behind `after` it replays what was missed, says CaughtUp, and goes on live. A route that the viewer does not see: NOT_FOUND. A forged or foreign cursor, or one of the other kind of feed: CURSOR_INVALID.',
    subscribe: ({ args, context }: { args: PlanChangesArguments; context: FeedContext }) => openFeed(context, args),
  })
  async planChanges(
    @Arg('routeId', () => ID, {
      nullable: true,
      description: 'One route. Absent or null: all routes on which the viewer acts.',
    })
    _routeId: string | null | undefined,
    @Arg('after', () => Cursor, {
      nullable: true,
      description:
        'Resume behind this cursor: for one route its `feedCursor` or that of one of its events; for all routes the `feedCursor` of the viewer or of an event of that feed. Absent or null: from now.',
    })
    _after: string | null | undefined,
    @Root() item: FeedItem,
    @Ctx() context: FeedContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    for (const row of await rowsFor(item, context)) {
      const isChange = row.__typename === 'PlanChange';
      const [event] = await readValues(context, info, [row], {
        words: item.subjects,
        ...(isChange && { known: cursors }),
      });
      if (event) return isChange ? { ...event, ...cursorsOf(item, info) } : event;
    }
    throw new Error(`An event of type ${item.type} was not read.`);
  }
}

const cursors = ['cursor', 'previousCursor'];

/** A change that is read has the cursors of its route; told in a feed, it has those of that feed, as it was pulled. */
function cursorsOf({ cursor, previousCursor }: FeedItem, info: GraphQLResolveInfo): Record<string, string | null> {
  const type = info.schema.getType('PlanChange');
  if (!isObjectType(type)) throw new Error('The schema has no type PlanChange.');
  const ofFeed = new Map<string, string | null>(Object.entries({ cursor, previousCursor }));
  const written: Record<string, string | null> = {};
  for (const [key, [node]] of selectedFields(info, type, info.fieldNodes)) {
    const value = ofFeed.get(node?.name.value ?? '');
    if (value !== undefined) written[key] = value;
  }
  return written;
}

/** The event; and what is told in its place when the viewer's rights ended since it was found in the log. */
async function rowsFor(item: FeedItem, context: FeedContext): Promise<GivenRow[]> {
  const { type, cursor, at, routeId, sequence } = item;
  if (type === 'CaughtUp') return [{ __typename: type, cursor, at }];
  if (type === 'FeedReset') {
    return [{ __typename: type, cursor, at, reason: text(context.language, 'changes:FEED_RESET') }];
  }
  if (routeId === null) throw new Error(`An event of type ${type} names no route.`);
  const ended = { __typename: 'AccessEnded', cursor, at, routeId: globalId('TransitionRoute', routeId) };
  if (type === 'AccessEnded') return [ended];
  const change = { __typename: 'PlanChange', routeId, sequence };
  if (item.subjects) return [change];
  const session = await context.session();
  const isVisible = await ask(
    session,
    (bind) => `select exists (select from route where id = ${bind(routeId, 'uuid')})`,
  );
  if (isVisible !== true) {
    item.hasEnded();
    return [ended];
  }
  const changed = { __typename: 'AccessChanged', cursor, at, routeId };
  return type === 'AccessChanged' ? [changed] : [change, changed];
}
