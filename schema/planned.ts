import { Field, ObjectType } from 'type-graphql';
import { Action, Goal } from './goal.ts';
import { Party } from './party.ts';
import { RoutePhase } from './route-status.ts';
import { CalendarDate } from './scalars.ts';

@ObjectType({ description: 'An action as it stood in one version of the plan.' })
export class PlannedAction {
  @Field(() => Action, {
    nullable: true,
    description: 'The action, as it is now. Null: it is not read by the viewer now.',
  })
  action!: Action | null;

  @Field(() => String, { description: 'What was to be done.' })
  title!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'By which day. Null: no day was set.' })
  dueOn!: string | null;

  @Field(() => Party, {
    nullable: true,
    description: 'Who was to do it: the party, as it is now. Null: nobody yet, or not read by the viewer.',
  })
  owner!: Party | null;
}

@ObjectType({ description: 'A goal as it stood in one version of the plan, with its actions.' })
export class PlannedGoal {
  @Field(() => Goal, {
    nullable: true,
    description: 'The goal, as it is now. Null: it is not read by the viewer now.',
  })
  goal!: Goal | null;

  @Field(() => String, { description: 'What was to be reached.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'How one would see that it is achieved. Null: not said.' })
  measure!: string | null;

  @Field(() => RoutePhase, { nullable: true, description: 'The phase to which it belonged. Null: none.' })
  phase!: RoutePhase | null;

  @Field(() => CalendarDate, { nullable: true, description: 'By which day. Null: no day was set.' })
  dueOn!: string | null;

  @Field(() => Party, {
    nullable: true,
    description: 'Whose goal it was: the party, as it is now. Null: nobody yet, or not read by the viewer.',
  })
  owner!: Party | null;

  @Field(() => Boolean, { description: 'Whether the student had set it for themself.' })
  isStudentsOwn!: boolean;

  @Field(() => [PlannedAction], { description: 'The actions under it, in order of making.' })
  actions!: PlannedAction[];
}
