import 'reflect-metadata';
import { Field, InterfaceType, Int, ObjectType } from 'type-graphql';
import { Node } from './node.ts';
import { NotPossibleReason } from './not-possible-reason.ts';
import { typeNameOf } from './type-name.ts';

@InterfaceType({ description: 'Why a mutation changed nothing.', resolveType: typeNameOf })
export abstract class Problem {
  @Field(() => String, { description: "What is wrong and what to do next, in a sentence, in the request's language." })
  message!: string;
}

@ObjectType({
  description: 'The object has changed since the version that the change was based on.',
  implements: Problem,
})
export class StaleVersionProblem extends Problem {
  @Field(() => Int, { description: 'The version it has now, to be expected by the next attempt.' })
  currentVersion!: number;

  @Field(() => Node, {
    nullable: true,
    description: 'The object as it is now. Null: the viewer may no longer read it.',
  })
  current!: Node | null;
}

@ObjectType({ description: 'One thing that is wrong with the input.' })
export class InputIssue {
  @Field(() => String, { description: "Where, from the mutation's arguments down: `input.title`, `requestKey`." })
  path!: string;

  @Field(() => String, {
    description:
      'What is wrong, for programs: BLANK, TOO_LONG, TOO_MANY, OUT_OF_RANGE, INVALID_FORMAT, HIDDEN_MARK (it turns the direction of ' +
      'writing: U+202A to U+202E, U+2066 to U+2069), REQUIRED, EMPTY, NOT_UNIQUE, or a code ' +
      'that names what does not fit, such as UNKNOWN. More codes may come.',
  })
  code!: string;

  @Field(() => String, { description: "What is wrong, in a sentence, in the request's language." })
  message!: string;
}

@ObjectType({ description: 'The input does not fit.', implements: Problem })
export class InvalidInputProblem extends Problem {
  @Field(() => [InputIssue], {
    description:
      'What is wrong; at least one entry. All that is wrong with the form of the input comes at once. What can be seen only ' +
      'with the plan beside it (a `requestKey` that was used, an id that names nothing here, a date outside the route) comes ' +
      'when the form is right, one at a time.',
  })
  issues!: InputIssue[];
}

@ObjectType({ description: 'The viewer may do this, but not now.', implements: Problem })
export class NotPossibleProblem extends Problem {
  @Field(() => NotPossibleReason, { description: 'Why not.' })
  reason!: NotPossibleReason;

  @Field(() => [Node], { description: 'The objects that stand in the way, as far as the viewer may read them.' })
  subjects!: Node[];
}
