import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: "What the student is good at and what helps. It is the student's, from the intake, before any route.",
})
export class SupportProfile {
  @Field(() => String, { nullable: true, description: "Strengths, in the student's own words. Null: not filled in." })
  strengths!: string | null;

  @Field(() => String, { nullable: true, description: "What helps, in the student's own words. Null: not filled in." })
  whatHelps!: string | null;
}
