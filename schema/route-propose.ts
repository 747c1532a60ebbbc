import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from './scalars.ts';
import { Identifier } from './validation.ts';

@InputType({ description: 'A route that a school proposes to a student.' })
export class RouteProposeInput {
  @Field(() => ID, { description: 'The school that proposes it and will lead at first; the viewer works for it.' })
  @Identifier()
  schoolId!: string;

  @Field(() => ID, {
    description: 'The student, registered at this school. A second open route: ROUTE_ALREADY_RUNNING.',
  })
  @Identifier()
  studentId!: string;

  @Field(() => CalendarDate, {
    description:
      'The expected day of graduation: today or later, at most six years ahead. The route starts a year before it and ends a year after.',
  })
  expectedGraduationOn!: string;
}
