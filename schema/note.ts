import { Field, InputType, ObjectType } from 'type-graphql';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { Person } from './person.ts';
import { DateTime } from './scalars.ts';
import { Text } from './validation.ts';

@ObjectType({
  description:
    'What somebody noted with a goal or an action (notitie). A company reads the notes with what it owns, of the time when ' +
    'a company owned it.',
  implements: Node,
})
export class Note extends Node {
  @Field(() => String, { description: 'What was noted. It does not change.' })
  text!: string;

  @Field(() => Party, {
    nullable: true,
    description: 'The party for which it was noted. Null: a party that the viewer does not read.',
  })
  author!: Party | null;

  @Field(() => Person, {
    nullable: true,
    description: 'The person who noted it. Null: somebody of whom the viewer does not read the name.',
  })
  person!: Person | null;

  @Field(() => DateTime, { description: 'When it was noted.' })
  createdAt!: Date;

  @Field(() => Node, { nullable: true, description: 'The goal or action that it is about. Null: no longer readable.' })
  subject!: Node | null;
}

@InputType({ description: 'A note with a goal or an action.' })
export class NoteInput {
  @Field(() => String, {
    description: 'What is noted, at most 2,000 characters. All who read the goal or action read it.',
  })
  @Text({ max: 2000 })
  text!: string;
}
