import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Who is to lead a route.' })
export class LeadInput {
  @Field(() => ID, {
    description:
      'An active party of the route that reads its plan: the school, a municipality or a support provider. Another: CANNOT_LEAD.',
  })
  partyId!: string;
}
