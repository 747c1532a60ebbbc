import { Field, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { DateTime } from './scalars.ts';
import { Text } from './validation.ts';

export const FactContestStatus = describedEnum('FactContestStatus', 'What became of what the student contests.', {
  OPEN: 'Its reporter has not answered yet.',
  STOOD_BY: 'Its reporter stands by the fact, and says why. The fact stays contested.',
  CORRECTED: 'Another report took the place of the fact.',
  WITHDRAWN: 'The student contests it no longer.',
});
export type FactContestStatus = keyof typeof FactContestStatus;

@ObjectType({
  description:
    'What the student says against a reported fact, with the answer (AVG art. 16). That a fact is contested is read by all ' +
    'who read the fact; these words only by those who read the plan too, never by a company.',
})
export class FactContest {
  @Field(() => String, { description: "What is not right, in the student's own words. It does not change." })
  text!: string;

  @Field(() => FactContestStatus, { description: 'What became of it.' })
  status!: FactContestStatus;

  @Field(() => DateTime, { description: 'When the student said it.' })
  contestedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why the reporter stands by the fact. Null: not answered, corrected, or withdrawn before.',
  })
  answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the reporter answered or corrected it. Null: not yet.' })
  answeredAt!: Date | null;
}

/** What all reported facts have; without what leads to other objects, for their files lead back to this one. */
@ObjectType()
export abstract class ReportedFact extends Node {
  @Field(() => DateTime, { description: 'When it was reported; it applies since.' })
  reportedAt!: Date;

  @Field(() => Boolean, {
    description: 'Whether the student says that it is not right. It applies meanwhile.',
  })
  isContested!: boolean;

  @Field(() => [FactContest], {
    description: 'What the student said against it, oldest first, ended ones too. Empty also when withheld.',
  })
  contests!: FactContest[];
}

@InputType({ description: 'What the student says against a reported fact.' })
export class ContestInput {
  @Field(() => String, {
    description: 'What is not right, in their own words, at most 2,000 characters. All who read fact and plan read it.',
  })
  @Text({ max: 2000 })
  text!: string;
}

@InputType({ description: 'Why the reporter of a contested fact stands by it.' })
export class StandByInput {
  @Field(() => String, { description: 'In their own words, at most 2,000 characters.' })
  @Text({ max: 2000 })
  text!: string;
}
