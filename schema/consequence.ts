import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { CalendarDate } from './scalars.ts';
import { OptionalText } from './validation.ts';

export const ConsequenceCode = describedEnum(
  'ConsequenceCode',
  'What a reported fact suggests for the plan. More codes may come: keep a default branch.',
  {
    PHASE: 'The route comes into another phase.',
    EXTRA_MEETING: 'The lead calls an extra meeting within ten working days, where work was lost.',
    DUE_DATE: 'A date that is counted from graduation moves along with it.',
    PARTY_END: 'The company where the work was takes part no more. Done with `partyEnd`, not collected in a draft.',
  },
);
export type ConsequenceCode = keyof typeof ConsequenceCode;

@ObjectType({
  description:
    'Something that follows from a reported fact for the plan, as a suggestion: nothing of it applies before it is proposed and ' +
    'agreed, by the student too. It says with which mutation, on which object and with which input that is done.',
})
export class Consequence {
  @Field(() => ConsequenceCode, { description: 'What is suggested.' })
  code!: ConsequenceCode;

  @Field(() => String, { description: "What is suggested, in a sentence, in the request's language." })
  summary!: string;

  @Field(() => String, {
    description: 'The mutation that would do it: `routeSetPhase`, `goalRevise`, `actionAdd`, `partyEnd`, …',
  })
  mutation!: string;

  @Field(() => Node, { nullable: true, description: 'The object to name in it as `id` (of a new action: the goal).' })
  subject!: Node | null;

  @Field(() => Int, { nullable: true, description: 'Its `expectedVersion`. Null: the mutation expects none.' })
  expectedVersion!: number | null;

  @Field(() => String, { nullable: true, description: 'The field of the input. Null: a new action, or a party’s end.' })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there now. Null: a new action, or a party’s end.' })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value for that field. Null: a new action, or a party’s end.',
  })
  after!: string | null;

  @Field(() => String, { nullable: true, description: 'The title of a new action. Null: nothing is added.' })
  title!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'When a new action is due. Null: nothing is added.' })
  dueOn!: string | null;

  @Field(() => Party, {
    nullable: true,
    description: 'Whose goal or action it is, or would be; the party that would end. Null: nobody’s.',
  })
  owner!: Party | null;
}

@InputType({ description: 'A draft into which the consequences of a fact are collected.' })
export class ConsequencesInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What the draft is called, at most 200 characters. Null: after the fact. Without effect with a draft that is there.',
  })
  @OptionalText({ max: 200 })
  title?: string | null;
}
