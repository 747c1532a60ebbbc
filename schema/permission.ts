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
    description:
      'The parties whose agreement would make it binding, as far as the viewer reads them: student and lead for all of it, another for its own part. By what is known before anything is sent: giving a part to another asks that one too. Empty: nobody else need agree, it applies at once; or it is not allowed now.',
  })
  needsAgreementOf!: Party[];
}
