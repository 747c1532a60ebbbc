import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { DataCategory } from './data-category.ts';
import { FeedEvent } from './feed-event.ts';
import { Node } from './node.ts';
import { connectionOf, largestPage } from './paging.ts';
import { Party } from './party.ts';
import { Person } from './person.ts';
import { PlanChangeKind } from './plan-change-kind.ts';
import { TransitionRoute } from './route.ts';
import { Cursor, DateTime } from './scalars.ts';

@ObjectType({ description: 'Who did something, as far as the viewer may know.' })
export class ChangeActor {
  @Field(() => Person, {
    nullable: true,
    description: 'The person or service. Null: the platform itself, or someone the viewer may not know.',
  })
  person!: Person | null;

  @Field(() => Party, {
    nullable: true,
    description: 'The party for which they acted. Null: none, or one that the viewer does not read.',
  })
  actingFor!: Party | null;
}

@ObjectType({ description: 'Something happened on a route.', implements: FeedEvent })
export class PlanChange extends FeedEvent {
  @Field(() => Cursor, {
    nullable: true,
    description:
      "The event before this one on the same route in the viewer's feed, a PlanChange or AccessChanged. Null for the " +
      "route's first. A client that remembers each route's last cursor can prove that it missed nothing.",
  })
  previousCursor!: string | null;

  @Field(() => PlanChangeKind, { description: 'What happened.' })
  kind!: PlanChangeKind;

  @Field(() => DataCategory, { description: 'The category of what changed.' })
  category!: DataCategory;

  @Field(() => ChangeActor, {
    nullable: true,
    description: 'Who did it; of what was agreed with, who asked for it. Null: the platform itself, or withheld.',
  })
  actor!: ChangeActor | null;

  @Field(() => String, { description: "What happened, in a sentence, in the request's language." })
  summary!: string;

  @Field(() => Node, {
    nullable: true,
    description: 'The object, as it is now. Null: it is gone, or the viewer may not read it.',
  })
  subject!: Node | null;

  @Field(() => TransitionRoute, { description: 'The route on which it happened.' })
  route!: TransitionRoute;
}

export const PlanChangeConnection = connectionOf('PlanChange', { entries: 'changes', type: () => PlanChange });

@ArgsType()
export class PlanChangesArguments {
  @Field(() => Int, {
    nullable: true,
    description: `The oldest ones, so many at most: 1 to ${largestPage}, else the error BAD_USER_INPUT. Not with \`last\`. With neither: ${largestPage}.`,
  })
  first?: number | null;

  @Field(() => Cursor, {
    nullable: true,
    description: 'Only what comes behind this place. Of another list or person: the error CURSOR_INVALID.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `The newest ones, so many at most: 1 to ${largestPage}, else the error BAD_USER_INPUT. Not with \`first\`.`,
  })
  last?: number | null;

  @Field(() => Cursor, {
    nullable: true,
    description: 'Only what comes before this place. Of another list or person: the error CURSOR_INVALID.',
  })
  before?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Only what happened at this moment or later.' })
  since?: Date | null;
}
