import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from './scalars.ts';

@ObjectType({
  description:
    'A day on the route, counted from graduation: the expected day, and the actual one once there is one. A moment for the ' +
    'parties to look where they are (ijkmoment).',
})
export class RouteMoment {
  @Field(() => Int, { description: 'Whole months after graduation; below zero: before it. From -12 to 12, by three.' })
  months!: number;

  @Field(() => CalendarDate, { description: 'The day; at the end of a shorter month its last.' })
  on!: string;
}
