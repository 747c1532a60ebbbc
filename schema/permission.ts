import { Field, ObjectType } from 'type-graphql';
import { NotPossibleReason } from './not-possible-reason.ts';
import { Party } from './party.ts';

@ObjectType({ description: 'Whether the viewer may do something now. The mutation itself decides anew.' })
export class Permission {
  @Field(() => Boolean, { description: 'Whether the mutation would be accepted now, with input that fits.' })
  isAllowed!: boolean;

  @Field(() => NotPossibleReason, { nullable: true, description: 'Why not. Null: it is allowed.' })
  reason!: NotPossibleReason | null;

  @Field(() => [Party], {
    description: 'The parties whose agreement makes it binding. Empty: nobody else need agree; it applies at once.',
  })
  needsAgreementOf!: Party[];
}
