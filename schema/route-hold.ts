import { Field, InputType, ObjectType } from 'type-graphql';
import { CalendarDate, DateTime } from './scalars.ts';
import { Text } from './validation.ts';

@ObjectType({ description: 'That a route rests, and when the parties look at it again (onderbreking).' })
export class RouteHold {
  @Field(() => String, { description: 'Why it rests, in the words of who put it on hold.' })
  reason!: string;

  @Field(() => CalendarDate, { description: 'The last day on which the parties look at it again.' })
  reviewOn!: string;

  @Field(() => DateTime, { description: 'Since when it rests.' })
  since!: Date;
}

@InputType({ description: 'Why a route is to rest, and until when at the latest.' })
export class HoldInput {
  @Field(() => String, {
    description: 'Why it is to rest, at most 2,000 characters. Those who read the whole plan read it.',
  })
  @Text({ max: 2000 })
  reason!: string;

  @Field(() => CalendarDate, {
    description: 'The last day on which the parties look at it again: today or later, at most six months ahead.',
  })
  reviewOn!: string;
}
