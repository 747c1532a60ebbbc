import { Field, ID, ObjectType } from 'type-graphql';
import { ConsentPurpose } from './consent.ts';
import { DataCategory } from './data-category.ts';
import { DateTime } from './scalars.ts';

@ObjectType({ description: 'What a party asked the student, to let it read more than it did.' })
export class ConsentRequest {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => [DataCategory], { description: 'What it asks to read; at most 12, none twice.' })
  categories!: DataCategory[];

  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { nullable: true, description: 'A word to the student. Null: none.' })
  message!: string | null;

  @Field(() => DateTime, { description: 'When it was asked.' })
  askedAt!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the student gave this party a consent next. Null: it waits for an answer.',
  })
  answeredAt!: string | null;
}
