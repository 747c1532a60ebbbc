import { Field, InputType } from 'type-graphql';
import { CalendarDate } from './scalars.ts';

@InputType({ description: 'Offers again what is left of a closed proposal.' })
export class ReofferInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The last day to answer in time: today or later; absent: 14 days from the day on which it is offered. A draft keeps it until then. A day that has passed: the issue IN_THE_PAST.',
  })
  respondBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Also the lines that student or lead refused. Absent: without them.',
  })
  includesRefused?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Collect it in a new draft, to be read before it is offered: the answer is DraftSaved. Absent: offered at once, where every line of it is one of the closed proposal to the letter; else in a draft too.',
  })
  isInDraft?: boolean | null;
}
