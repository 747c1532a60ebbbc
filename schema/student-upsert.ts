import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInputProblem, NotPossibleProblem } from './problem.ts';
import { CalendarDate } from './scalars.ts';
import { Student } from './student.ts';
import { typeNameOf } from './type-name.ts';
import { Identifier, OptionalEmail, OptionalPattern, Text } from './validation.ts';

@InputType({
  description:
    "A student as the school's own system knows them. Found again by school and local reference. In the optional " +
    'fields: absent leaves the value as it is, null clears it.',
})
export class StudentUpsertInput {
  @Field(() => ID, { description: 'The school (mbo-instelling); the viewer works for it.' })
  @Identifier()
  schoolId!: string;

  @Field(() => String, {
    description: "The school's own number for the student, at most 64 characters. Never a BSN (WEB art. 9.2.6).",
  })
  @Text({ max: 64 })
  localReference!: string;

  @Field(() => String, { description: 'Given name (voornaam), at most 100 characters.' })
  @Text({ max: 100 })
  givenName!: string;

  @Field(() => String, { description: 'Family name, prefixes included (achternaam), at most 100 characters.' })
  @Text({ max: 100 })
  familyName!: string;

  @Field(() => CalendarDate, { description: 'Date of birth.' })
  birthDate!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'E-mail address that outlives the school account. A new one under the domain with which most people of the school sign ' +
      'in: SCHOOL_ADDRESS.',
  })
  @OptionalEmail()
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Mobile number: 6 to 20 digits, spaces, brackets or hyphens, with or without a leading `+`.',
  })
  @OptionalPattern(/^\+?[0-9 ()-]{6,20}$/)
  mobile?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'CBS code of the municipality where the student lives (woongemeente): `GM` and four digits.',
  })
  @OptionalPattern(/^GM\d{4}$/)
  municipalityCode?: string | null;
}

@ObjectType({ description: 'The student is registered as sent.' })
export class StudentUpserted {
  @Field(() => Student, { description: 'The student, new or known.' })
  student!: Student;
}

export const StudentUpsertResult = createUnionType({
  name: 'StudentUpsertResult',
  description: 'What `studentUpsert` answers. More members may come: keep a default branch.',
  types: () => [StudentUpserted, InvalidInputProblem, NotPossibleProblem] as const,
  resolveType: typeNameOf,
});
