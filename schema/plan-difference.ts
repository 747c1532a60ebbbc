import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';

export const DifferenceKind = describedEnum('DifferenceKind', 'What became of an object between two versions.', {
  ADDED: 'It stands in the newer one alone.',
  CHANGED: 'It says something else.',
  REMOVED: 'It stands in the older one alone.',
});
export type DifferenceKind = keyof typeof DifferenceKind;

@ObjectType({ description: 'One field that says something else, in words for a person to read.' })
export class FieldDifference {
  @Field(() => String, {
    description: 'For programs: `title`, `measure`, `phase`, `dueOn`, `owner`, `goal`, `isStudentsOwn`. More may come.',
  })
  name!: string;

  @Field(() => String, { description: "What the field is called, in the request's language." })
  label!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "What it said, in the request's language: days and codes in words, a party by its name. Null: nothing, or what the " +
      'viewer does not read.',
  })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says after it, worded alike. Null: as `before`.' })
  after!: string | null;
}

@ObjectType({ description: 'What became of one object of the plan between two versions of it.' })
export class PlanDifference {
  @Field(() => Node, {
    nullable: true,
    description: 'The object, as it is now. Null: it is not read by the viewer now.',
  })
  subject!: Node | null;

  @Field(() => DifferenceKind, { description: 'Whether it came, changed or went.' })
  kind!: DifferenceKind;

  @Field(() => String, { description: "The difference in a few words, in the request's language, with its name." })
  summary!: string;

  @Field(() => [FieldDifference], { description: 'What it says otherwise: all that it says, where it came or went.' })
  fields!: FieldDifference[];
}
