import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInputProblem } from './problem.ts';
import { SignOffInput } from './proposal.ts';
import { typeNameOf } from './type-name.ts';
import { Identifier, Pattern } from './validation.ts';

export const codePattern = /^[0-9]{6,12}$/;

@InputType({ description: 'The code with which the viewer signs in person.' })
export class SigningCodeInput {
  @Field(() => String, {
    description: '6 to 12 digits. One digit over and over, or digits in a row: the issue TOO_SIMPLE.',
  })
  @Pattern(codePattern)
  code!: string;
}

@ObjectType({ description: 'The code is set.' })
export class SigningCodeSaved {
  @Field(() => Boolean, { description: 'True. The code itself is told to nobody.' })
  isSet!: boolean;
}

export const SigningCodeSetResult = createUnionType({
  name: 'SigningCodeSetResult',
  description: 'What `signingCodeSet` answers. More members may come: keep a default branch.',
  types: () => [SigningCodeSaved, InvalidInputProblem] as const,
  resolveType: typeNameOf,
});

@InputType({ description: 'The answer of somebody who is there, on the device of the viewer.' })
export class InPersonInput extends SignOffInput {
  @Field(() => ID, { description: 'The party for which they answer.' })
  @Identifier()
  partyId!: string;

  @Field(() => ID, {
    description: 'Who answers: somebody who may sign for that party now, and not the viewer. Anybody else: UNKNOWN.',
  })
  @Identifier()
  personId!: string;

  @Field(() => String, {
    description:
      'Their own code, given by themselves. Not theirs, at rest after wrong tries, or never set: the issue NOT_ACCEPTED, ' +
      'which does not tell them apart.',
  })
  @Pattern(codePattern)
  code!: string;
}
