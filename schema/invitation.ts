import { Field, ObjectType } from 'type-graphql';
import { ConsentPurpose } from './consent.ts';
import { DataCategory } from './data-category.ts';
import { Organisation } from './organisation.ts';
import { PartyRole } from './party-role.ts';
import { CalendarDate } from './scalars.ts';

@ObjectType({ description: 'What an organisation is asked before it takes part. It names no student.' })
export class Invitation {
  @Field(() => Organisation, { description: 'Who asks.' })
  from!: Organisation;

  @Field(() => PartyRole, { description: 'As what the organisation would take part.' })
  role!: PartyRole;

  @Field(() => [DataCategory], { description: 'What it would read, as asked; the student may have allowed less.' })
  requestedCategories!: DataCategory[];

  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { nullable: true, description: 'A word from who asks. Null: none.' })
  message!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day to answer in time. Null: no date is set.' })
  respondBy!: string | null;
}
