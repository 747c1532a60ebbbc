import { ArgsType, Field, ObjectType } from 'type-graphql';
import { Node } from './node.ts';
import { connectionOf, PageArguments } from './paging.ts';
import { CalendarDate } from './scalars.ts';

@ObjectType({
  description: 'A student, or graduate (student, gediplomeerde). One file, whatever the number of routes.',
  implements: Node,
})
export class Student extends Node {
  @Field(() => String, { nullable: true, description: 'The name they go by on the route. Null when withheld.' })
  displayName!: string | null;

  @Field(() => String, { nullable: true, description: 'Given name (voornaam). Null when withheld.' })
  givenName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Family name, prefixes included (achternaam). Null when withheld.',
  })
  familyName!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Date of birth. Null when withheld.' })
  birthDate!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'E-mail address, preferably one that outlives the school account. Null: unknown, or withheld.',
  })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Mobile number. Null: unknown, or withheld.' })
  mobile!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'CBS code of the municipality where the student lives (woongemeente): `GM` and four digits. Null: unknown, or withheld.',
  })
  municipalityCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The number that the viewer's own organisation gave this student; never another organisation's. Null: none.",
  })
  localReference!: string | null;

  @Field(() => [String], {
    description:
      'The fields of this object that the viewer has no right to at all. It follows from rights alone, never from ' +
      'whether there is something. Always empty for a company.',
  })
  withheldFields!: string[];
}

export const StudentConnection = connectionOf('Student', { entries: 'students', type: () => Student });

@ArgsType()
export class StudentArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      "Part of the name, or the school's own number of the student, at most 100 characters, else BAD_USER_INPUT; case does not " +
      'count. Absent or null: all.',
  })
  search?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those alone to whom this school can propose a route, because none runs. Else: all.',
  })
  withoutRoute?: boolean | null;
}
