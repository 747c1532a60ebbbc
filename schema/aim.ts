import { Field, InputType } from 'type-graphql';
import { Text } from './validation.ts';

@InputType({ description: 'What the student wants.' })
export class AimInput {
  @Field(() => String, { description: "In the student's own words, at most 4,000 characters." })
  @Text({ max: 4000 })
  text!: string;
}
