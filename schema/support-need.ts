import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from './node.ts';
import { SupportNeedPermissions } from './permissions.ts';
import { CalendarDate } from './scalars.ts';
import { NeedWeight, SupportNeedCode } from './support-need-code.ts';
import { NotCleared, OptionalText, OptionalWholeNumber } from './validation.ts';

@ObjectType({
  description:
    "What the student needs to learn and work (ondersteuningsbehoefte). It is the student's, whatever the route. It counts " +
    'as health data (AVG art. 9).',
  implements: Node,
})
export class SupportNeed extends Node {
  @Field(() => Int, { description: 'Goes up with each change of the weight or value.' })
  version!: number;

  @Field(() => SupportNeedCode, { description: 'What is needed.' })
  code!: SupportNeedCode;

  @Field(() => NeedWeight, { description: 'How much it weighs.' })
  weight!: NeedWeight;

  @Field(() => Int, {
    nullable: true,
    description: 'How much, in the unit that the code names: 0 to 100. Null: the code needs none, or it is unknown.',
  })
  value!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "In the student's own words. Null: nothing written, or withheld.",
  })
  explanation!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Goes up with each change of the explanation. Null: nothing written yet, or withheld.',
  })
  explanationVersion!: number | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'When the student confirmed it. Null: not confirmed since it last changed.',
  })
  confirmedByStudentOn!: string | null;

  @Field(() => SupportNeedPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: SupportNeedPermissions;

  @Field(() => [String], {
    description:
      'The fields of this object that the viewer has no right to at all. It follows from rights alone, never from ' +
      'whether there is something.',
  })
  withheldFields!: string[];
}

const valueInUnit = 'How much, in the unit that the code names: 0 to 100.';

@InputType({ description: 'A need to add.' })
export class SupportNeedInput {
  @Field(() => SupportNeedCode, { description: 'What is needed.' })
  code!: SupportNeedCode;

  @Field(() => NeedWeight, { description: 'How much it weighs.' })
  weight!: NeedWeight;

  @Field(() => Int, { nullable: true, description: valueInUnit })
  @OptionalWholeNumber({ min: 0, max: 100 })
  value?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "In the student's own words, at most 2,000 characters. No diagnosis.",
  })
  @OptionalText({ max: 2000 })
  explanation?: string | null;
}

@InputType({ description: 'Changes of a need. Absent leaves a value as it is, null clears it; at least one is given.' })
export class SupportNeedReviseInput {
  @Field(() => NeedWeight, {
    nullable: true,
    description: 'How much it weighs. It cannot be cleared: null is the issue REQUIRED.',
  })
  @NotCleared()
  weight?: NeedWeight | null;

  @Field(() => Int, { nullable: true, description: valueInUnit })
  @OptionalWholeNumber({ min: 0, max: 100 })
  value?: number | null;
}

@InputType({ description: 'What a need means to the student.' })
export class SupportNeedExplainInput {
  @Field(() => String, {
    nullable: true,
    description: "In the student's own words, at most 2,000 characters. No diagnosis. Null clears it.",
  })
  @OptionalText({ max: 2000 })
  explanation?: string | null;
}
