import { Field, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { ObstaclePermissions } from './permissions.ts';
import { TransitionRoute } from './route.ts';
import { DateTime } from './scalars.ts';
import { Text } from './validation.ts';

export const ObstacleKind = describedEnum('ObstacleKind', 'What is lacking, where something stands in the way.', {
  FACILITY: 'A facility: a place, a room, transport to it.',
  FUNDING: 'Money for something that is there (bekostiging).',
  PROVISION: 'A provision (voorziening) that is not there, or not in time.',
  PRECONDITION: 'A condition that has to be met first (randvoorwaarde): a rule, a term, a decision.',
});
export type ObstacleKind = keyof typeof ObstacleKind;

@ObjectType({
  description: 'What stands in the way on a route (knelpunt), as a party recorded it. A company reads its own alone.',
  implements: Node,
})
export class Obstacle extends Node {
  @Field(() => ObstacleKind, { description: 'What is lacking.' })
  kind!: ObstacleKind;

  @Field(() => String, { description: 'What stands in the way. It does not change.' })
  text!: string;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that recorded it. Null: a party that the viewer does not read.',
  })
  recordedBy!: Party | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it stands in the way no longer. Null: it still does.',
  })
  closedAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether the region was told of it, in words without the person.' })
  isBroughtToRegion!: boolean;

  @Field(() => TransitionRoute, { description: 'The route on which it stands in the way.' })
  route!: TransitionRoute;

  @Field(() => ObstaclePermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: ObstaclePermissions;
}

@InputType({ description: 'Something that stands in the way.' })
export class ObstacleInput {
  @Field(() => ObstacleKind, { description: 'What is lacking.' })
  kind!: ObstacleKind;

  @Field(() => String, { description: 'What stands in the way, at most 2,000 characters.' })
  @Text({ max: 2000 })
  text!: string;
}

@InputType({ description: 'What the region is to be told of an obstacle.' })
export class ObstacleForRegionInput {
  @Field(() => String, {
    description:
      'What stands in the way, in words that lead to nobody, at most 2,000 characters. The name of the student in it: ' +
      'NAMES_THE_STUDENT.',
  })
  @Text({ max: 2000 })
  text!: string;
}
