import { Field, Int, ObjectType } from 'type-graphql';
import { Organisation } from './organisation.ts';

@ObjectType({ description: 'A student follows a programme at a school (inschrijving).' })
export class Enrolment {
  @Field(() => Organisation, { description: 'The school (mbo-instelling).' })
  school!: Organisation;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the qualification in the national register (crebo): five digits. Null: unknown.',
  })
  crebo!: string | null;

  @Field(() => Int, { nullable: true, description: 'Level of the programme (niveau): 1 to 4. Null: unknown.' })
  level!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Learning path (leerweg), such as `BOL` or `BBL`; others may come. Null: unknown.',
  })
  learningPath!: string | null;

  @Field(() => String, { nullable: true, description: 'The year group in which the student began. Null: unknown.' })
  cohort!: string | null;
}
