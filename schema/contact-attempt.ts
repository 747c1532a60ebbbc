import { Field, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Party } from './party.ts';
import { CalendarDate, DateTime } from './scalars.ts';

export const ContactMeans = describedEnum('ContactMeans', 'How somebody tried to reach the student.', {
  PHONE: 'By telephone.',
  MESSAGE: 'By a message: an app or a text message.',
  MAIL: 'By e-mail.',
  LETTER: 'By letter.',
  VISIT: 'By a visit.',
});
export type ContactMeans = keyof typeof ContactMeans;

@ObjectType({
  description: 'That a party tried to reach the student on a day, and whether the student answered (contactpoging).',
})
export class ContactAttempt {
  @Field(() => ContactMeans, { description: 'How.' })
  means!: ContactMeans;

  @Field(() => CalendarDate, { description: 'On which day.' })
  attemptedOn!: string;

  @Field(() => Boolean, { description: 'Whether the student answered.' })
  isAnswered!: boolean;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => Party, {
    nullable: true,
    description:
      'The party that tried: of an attempt in vain the one that led then. Null: a party that the viewer does not read.',
  })
  party!: Party | null;
}

@InputType({ description: 'That the lead tried to reach the student, or that the student answered another party.' })
export class ContactAttemptInput {
  @Field(() => ContactMeans, { description: 'How.' })
  means!: ContactMeans;

  @Field(() => CalendarDate, {
    description: 'On which day: today, or at most 14 days ago. What is written down later counts for nothing.',
  })
  attemptedOn!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the student answered. Attempts in vain are for the lead alone: else NOT_ALLOWED.',
  })
  isAnswered!: boolean;
}
