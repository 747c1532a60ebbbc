import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { FieldArguments } from './field-arguments.ts';
import { Node } from './node.ts';
import { connectionOf } from './paging.ts';
import { Party } from './party.ts';
import { PlanDifference } from './plan-difference.ts';
import { PlannedAction, PlannedGoal } from './planned.ts';
import { ProposedChange } from './proposal.ts';
import { DateTime } from './scalars.ts';

@ObjectType({ description: 'What one object of the plan said in one version of it.' })
export class PlanLeaf {
  @Field(() => Node, {
    nullable: true,
    description: 'The object, as it is now. Null: it is not read by the viewer now.',
  })
  subject!: Node | null;

  @Field(() => String, { description: 'What it said: JSON, to the letter as it was hashed.' })
  content!: string;

  @Field(() => String, { description: 'Hashed in front of the content, so that a short content cannot be guessed.' })
  salt!: string;

  @Field(() => String, { description: 'SHA-256 of salt and content (UTF-8), in hexadecimal.' })
  hash!: string;
}

@ArgsType()
class ChangesSinceArguments {
  @Field(() => Int, {
    nullable: true,
    description:
      'The number of the version to compare with, of the same route; 0 is the empty plan before the first. Absent or null: ' +
      'the one before.',
  })
  number?: number | null;
}

@ObjectType({
  description: 'The plan as it was agreed (vastgesteld plan), read by the rights of today. A company reads none.',
  implements: Node,
})
export class PlanVersion extends Node {
  @Field(() => Int, {
    nullable: true,
    description: 'Counts from 1 on the route. Null where the viewer reads only a part.',
  })
  number!: number | null;

  @Field(() => DateTime, { description: 'When student and lead had agreed.' })
  agreedAt!: string;

  @Field(() => String, {
    description:
      'SHA-256, in hexadecimal, of the hashes of the leaves that the viewer reads, in alphabetical order and joined: whoever ' +
      'keeps it can show later what was agreed.',
  })
  contentHash!: string;

  @Field(() => [PlanLeaf], { description: 'What it said, one leaf for each object, as far as the viewer reads it.' })
  leaves!: PlanLeaf[];

  @Field(() => [PlannedGoal], {
    description: 'The plan as it was: its goals with their actions, in order of making, as far as the viewer reads it.',
  })
  goals!: PlannedGoal[];

  @Field(() => [PlannedAction], {
    description: 'Actions that stood under none of these goals: done already when the goal was dropped.',
  })
  otherActions!: PlannedAction[];

  @Field(() => [PlanDifference], {
    nullable: true,
    description:
      'What is different since another version, goals first. It follows from what the viewer reads today of both: of what ' +
      'they do not read nothing is told. Null: there is no version of that number.',
  })
  @FieldArguments(() => ChangesSinceArguments)
  changesSince!: PlanDifference[] | null;

  @Field(() => [ProposedChange], { description: 'The lines that made it, as far as the viewer reads them.' })
  changes!: ProposedChange[];

  @Field(() => [Party], {
    description: 'The parties that have not confirmed their part of it: it binds them to nothing (niet bevestigd).',
  })
  unconfirmedParts!: Party[];
}

export const PlanVersionConnection = connectionOf('PlanVersion', { entries: 'plan versions', type: () => PlanVersion });

@ObjectType({ description: 'One point of the check before a plan is offered, after IDEA Indicator 13.' })
export class PlanReadinessPoint {
  @Field(() => String, { description: 'Stable, for programs, as GOAL_WITH_OWNER and LASTING_CONTACT are.' })
  code!: string;

  @Field(() => Boolean, { description: 'Whether the plan has it. What the viewer may not read counts as there.' })
  isMet!: boolean;

  @Field(() => Boolean, { description: 'Whether the plan cannot be offered without it; else it is advice.' })
  isBlocking!: boolean;

  @Field(() => String, { description: "What it asks for, in the request's language." })
  message!: string;

  @Field(() => Node, { nullable: true, description: 'The object that lacks it. Null: the plan as a whole.' })
  subject!: Node | null;
}
