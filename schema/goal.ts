import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ActionStatus, GoalResult, GoalStatus } from './goal-status.ts';
import { Node } from './node.ts';
import { Note } from './note.ts';
import { Party } from './party.ts';
import { ActionPermissions, GoalPermissions } from './permissions.ts';
import { RoutePhase } from './route-status.ts';
import { TransitionRoute } from './route.ts';
import { CalendarDate, DateTime } from './scalars.ts';
import { NotCleared, OptionalIdentifier, OptionalText, Text } from './validation.ts';

@ObjectType({ description: 'What the student is to achieve with the parties (doel).', implements: Node })
export class Goal extends Node {
  @Field(() => Int, { description: 'Goes up with each change of the goal itself; its actions have their own.' })
  version!: number;

  @Field(() => String, { description: 'What is to be achieved.' })
  title!: string;

  @Field(() => GoalStatus, { description: 'How it stands.' })
  status!: GoalStatus;

  @Field(() => String, { nullable: true, description: 'How one sees that it is achieved. Null: not written down.' })
  measure!: string | null;

  @Field(() => RoutePhase, { nullable: true, description: 'The phase it belongs to. Null: no phase in particular.' })
  phase!: RoutePhase | null;

  @Field(() => Boolean, { description: 'Whether the student set it: then nobody else can change its text.' })
  isStudentsOwn!: boolean;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that sees to it. Null: nobody yet, or a party that the viewer does not read.',
  })
  owner!: Party | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day to achieve it in time. Null: no date is set.',
  })
  dueOn!: string | null;

  @Field(() => [Action], { description: 'What is to be done for it, in order of making.' })
  actions!: Action[];

  @Field(() => [Note], { description: 'What was noted with it: the 100 newest notes, newest first.' })
  notes!: Note[];

  @Field(() => TransitionRoute, { description: 'The route it belongs to.' })
  route!: TransitionRoute;

  @Field(() => GoalPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: GoalPermissions;

  @Field(() => [String], {
    description:
      'The fields of this object that the viewer has no right to at all. It follows from rights alone. Always empty for ' +
      'a company.',
  })
  withheldFields!: string[];
}

@ObjectType({ description: 'What a party is to do for a goal (actie).', implements: Node })
export class Action extends Node {
  @Field(() => Int, { description: 'Goes up with each change of the action.' })
  version!: number;

  @Field(() => String, { description: 'What is to be done.' })
  title!: string;

  @Field(() => ActionStatus, { description: 'How it stands.' })
  status!: ActionStatus;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that does it. Null: nobody yet, or a party that the viewer does not read.',
  })
  owner!: Party | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day to do it in time. Null: no date is set.' })
  dueOn!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when its owner has been asked for it and has not agreed with it, or with how it stands now: that binds nobody. ' +
      'Null: the owner agreed, or need not be asked.',
  })
  notConfirmedSince!: Date | null;

  @Field(() => Goal, {
    nullable: true,
    description: 'The goal it is for. Null where the viewer reads the action but not its goal.',
  })
  goal!: Goal | null;

  @Field(() => [Note], { description: 'What was noted with it: the 100 newest notes, newest first.' })
  notes!: Note[];

  @Field(() => TransitionRoute, { description: 'The route it belongs to.' })
  route!: TransitionRoute;

  @Field(() => ActionPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: ActionPermissions;
}

const ownerOfNew =
  "The party that will own it: an active party of the route, the student's too. Null: nobody yet. A company names " +
  'itself, which is also meant where it names none.';

@InputType({ description: 'A new goal.' })
export class GoalInput {
  @Field(() => String, { description: 'What is to be achieved, at most 200 characters.' })
  @Text({ max: 200 })
  title!: string;

  @Field(() => String, { nullable: true, description: 'How one sees that it is achieved, at most 2,000 characters.' })
  @OptionalText({ max: 2000 })
  measure?: string | null;

  @Field(() => RoutePhase, { nullable: true, description: 'The phase it belongs to.' })
  phase?: RoutePhase | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day to achieve it in time.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: ownerOfNew })
  @OptionalIdentifier()
  ownerId?: string | null;
}

@InputType({ description: 'Changes of a goal. Absent leaves a value as it is, null clears it; at least one is given.' })
export class GoalReviseInput {
  @Field(() => String, {
    nullable: true,
    description: 'What is to be achieved, at most 200 characters. It cannot be cleared: null is the issue REQUIRED.',
  })
  @NotCleared()
  @Text({ max: 200 })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'How one sees that it is achieved, at most 2,000 characters.' })
  @OptionalText({ max: 2000 })
  measure?: string | null;

  @Field(() => RoutePhase, { nullable: true, description: 'The phase it belongs to.' })
  phase?: RoutePhase | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day to achieve it in time.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: "The owner: an active party of the route, the student's too." })
  @OptionalIdentifier()
  ownerId?: string | null;
}

@InputType({ description: 'What came of a goal.' })
export class GoalResultInput {
  @Field(() => GoalResult, { description: 'The result.' })
  result!: GoalResult;

  @Field(() => String, { nullable: true, description: 'A word about it, at most 2,000 characters.' })
  @OptionalText({ max: 2000 })
  note?: string | null;
}

@InputType({ description: 'A new action.' })
export class ActionInput {
  @Field(() => String, { description: 'What is to be done, at most 200 characters.' })
  @Text({ max: 200 })
  title!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day to do it in time.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: ownerOfNew })
  @OptionalIdentifier()
  ownerId?: string | null;
}

@InputType({
  description: 'Changes of an action. Absent leaves a value as it is, null clears it; at least one is given.',
})
export class ActionReviseInput {
  @Field(() => String, {
    nullable: true,
    description: 'What is to be done, at most 200 characters. It cannot be cleared: null is the issue REQUIRED.',
  })
  @NotCleared()
  @Text({ max: 200 })
  title?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day to do it in time.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: "The owner: an active party of the route, the student's too." })
  @OptionalIdentifier()
  ownerId?: string | null;
}

@InputType({ description: 'How an action goes.' })
export class ActionProgressInput {
  @Field(() => ActionStatus, { description: 'How it stands now. CANCELLED is refused: drop the action instead.' })
  status!: ActionStatus;

  @Field(() => String, { nullable: true, description: 'A word about it, at most 2,000 characters.' })
  @OptionalText({ max: 2000 })
  note?: string | null;
}
