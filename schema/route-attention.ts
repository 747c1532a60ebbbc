import { Field, Int, ObjectType } from 'type-graphql';
import { PlanChange } from './plan-change.ts';
import { CalendarDate } from './scalars.ts';

@ObjectType({
  description: 'What in a route asks for attention, counted over what the viewer may read and nothing else.',
})
export class RouteAttention {
  @Field(() => Int, {
    description:
      'Actions that are not finished and past their date; not those with whose part in the plan their owner never agreed.',
  })
  lateActions!: number;

  @Field(() => Int, { description: 'Items of this route in the inbox of the viewer.' })
  waitingForViewer!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The first date on which an unfinished goal or action is due; it may have passed. Null: there is none.',
  })
  nextDueOn!: string | null;

  @Field(() => PlanChange, { nullable: true, description: 'The latest change. Null: there is none.' })
  lastChange!: PlanChange | null;
}
