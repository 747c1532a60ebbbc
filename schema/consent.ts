import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DataCategory } from './data-category.ts';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { ConsentPermissions } from './permissions.ts';
import { CalendarDate, DateTime } from './scalars.ts';
import { DistinctList, Identifier, OptionalDistinctList, OptionalText, Text } from './validation.ts';

export const ConsentPurpose = describedEnum('ConsentPurpose', 'What data is shared for (doel, AVG art. 5.1.b).', {
  GUIDANCE_TO_WORK: 'Guidance from school to work, the whole of the route.',
  INTERNSHIP: 'An internship (bpv, stage).',
  FINDING_WORK: 'Finding work.',
  KEEPING_WORK: 'Keeping work (nazorg).',
  PROVISION_REQUEST: 'Asking for a provision (voorziening) and deciding on it.',
  HANDOVER: 'Handing over guidance to another organisation (warme overdracht).',
});
export type ConsentPurpose = keyof typeof ConsentPurpose;

@ObjectType({
  description:
    "A student's yes to one party, for one purpose (toestemming, AVG art. 7). It works from the day that the party is " +
    'active, and can be withdrawn at any moment.',
  implements: Node,
})
export class Consent extends Node {
  @Field(() => Party, { description: 'Who may read.' })
  party!: Party;

  @Field(() => [DataCategory], {
    description: 'What it was given for; at most 12, none twice. What of it is still read: `Party.grants`.',
  })
  categories!: DataCategory[];

  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'The version of the text that the student was shown.' })
  textVersion!: string;

  @Field(() => DateTime, { description: 'When the student said yes.' })
  givenAt!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day, included. Null: no end is set.' })
  until!: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the last of it was withdrawn (intrekken). Null: something of it was not.',
  })
  withdrawnAt!: string | null;

  @Field(() => ConsentPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: ConsentPermissions;
}

@ObjectType({ description: 'What a student is shown before saying yes.' })
export class ConsentText {
  @Field(() => String, { description: 'Its version, to be sent along with the yes.' })
  version!: string;

  @Field(() => ConsentPurpose, { description: 'The purpose that it explains.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: "The text, in plain words and in the request's language." })
  text!: string;
}

@InputType({ description: 'A party asks the student to let it read more.' })
export class ConsentRequestInput {
  @Field(() => [DataCategory], {
    description: 'What it asks to read: 1 to 12, none twice, and only what such a party may ever read.',
  })
  @DistinctList({ max: 12 })
  categories!: DataCategory[];

  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { nullable: true, description: 'A word to the student, at most 2,000 characters.' })
  @OptionalText({ max: 2000 })
  message?: string | null;
}

@InputType({ description: "The student's yes: to an invitation, or to a request for more." })
export class ConsentGrantInput {
  @Field(() => ID, {
    description:
      "The party that may read. For who says yes in the student's place not one for which they work: the issue INVOLVED_OTHERWISE.",
  })
  @Identifier()
  partyId!: string;

  @Field(() => [DataCategory], { description: 'What it may read: 1 to 12 of those asked for, none twice.' })
  @DistinctList({ max: 12 })
  categories!: DataCategory[];

  @Field(() => ConsentPurpose, { description: 'What for: the purpose that was asked.' })
  purpose!: ConsentPurpose;

  @Field(() => String, {
    description:
      'The version of the text that the student was shown (`consentText`). An older one: CONSENT_TEXT_OUTDATED.',
  })
  @Text({ max: 64 })
  textVersion!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day, included. Absent or null: no end.' })
  until?: string | null;
}

@InputType({ description: "The student's no to what was shared by a consent." })
export class ConsentWithdrawInput {
  @Field(() => [DataCategory], {
    nullable: true,
    description:
      'What is withdrawn: 1 to 12 of what the consent still shares, none twice, else NOT_SHARED. The rest of it goes on. Absent or null: all of it.',
  })
  @OptionalDistinctList({ max: 12 })
  categories?: DataCategory[] | null;
}
