import { Field, InputType } from 'type-graphql';
import { CalendarDate } from './scalars.ts';
import { OptionalText } from './validation.ts';

@InputType({
  description: 'A graduation that is expected on another day, or has taken place: at least one of the two dates.',
})
export class GraduationInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day now expected: today or later, at most six years ahead. After graduation: GRADUATED_ALREADY.',
  })
  expectedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of graduation (diplomadatum): today or earlier.' })
  graduatedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the day moved, in a word such as `ILLNESS` or `OTHER` (compare WEB art. 8.1.5), at most 100 characters. Kept for the ' +
      'school alone.',
  })
  @OptionalText({ max: 100 })
  reasonCategory?: string | null;
}
