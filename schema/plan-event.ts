import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { FeedEvent } from './feed-event.ts';
import { PlanChange } from './plan-change.ts';
import { TransitionRoute } from './route.ts';
import { typeNameOf } from './type-name.ts';

@ObjectType({
  description: 'What was missed has been told; from here on the feed is live. Comes once after every subscribe.',
  implements: FeedEvent,
})
export class CaughtUp extends FeedEvent {}

@ObjectType({
  description:
    'The viewer may read more or less of a route than before, or a new route: read it afresh. The chain of ' +
    '`previousCursor` and the order begin anew here: what was hidden before may follow, also older than what was told. ' +
    'Where rights changed by the clock, its place is that of the last change of the route: in the feed of all routes, ' +
    'resumed behind it, what came since on others is told again. Whoever keeps the cursor of the event before it ' +
    'resumes without that.',
  implements: FeedEvent,
})
export class AccessChanged extends FeedEvent {
  @Field(() => TransitionRoute, { description: 'The route, as the viewer may read it now.' })
  route!: TransitionRoute;
}

@ObjectType({
  description:
    "The viewer's party, assignment or membership ended: nothing more of this route comes, until an AccessChanged. " +
    'Where access has begun again before the end could be told, the AccessChanged may come alone.',
  implements: FeedEvent,
})
export class AccessEnded extends FeedEvent {
  @Field(() => ID, { description: 'The id of the route, which can no longer be read.' })
  routeId!: string;
}

@ObjectType({
  description:
    'What lies behind the given cursor cannot be told any more: read afresh and go on from the cursor of this event.',
  implements: FeedEvent,
})
export class FeedReset extends FeedEvent {
  @Field(() => String, { description: "Why, in a sentence, in the request's language." })
  reason!: string;
}

export const PlanEvent = createUnionType({
  name: 'PlanEvent',
  description: 'What `planChanges` tells. More members may come: keep a default branch.',
  types: () => [PlanChange, CaughtUp, AccessChanged, AccessEnded, FeedReset] as const,
  resolveType: typeNameOf,
});
