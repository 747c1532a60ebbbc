import { Field, ID, ObjectType } from 'type-graphql';
import { Consent } from './consent.ts';
import { DataCategory } from './data-category.ts';
import { describedEnum } from './described-enum.ts';
import { DateTime } from './scalars.ts';

export const LegalGround = describedEnum(
  'LegalGround',
  'Why a party may read a category (grondslag, AVG art. 6). For health data a HealthException comes on top.',
  {
    DATA_SUBJECT: 'It is the student, or who represents them, reading about themself (AVG art. 15).',
    CONSENT: 'The student said yes (toestemming, AVG art. 6.1.a).',
    EDUCATION_TASK:
      "The school's legal task, career guidance up to a year after graduation included (WEB art. 9.2.12).",
    WEB_9_2_5: 'The task of the Doorstroompunt towards young people without a basic qualification (WEB art. 9.2.5).',
    WEB_9_2_13: 'Support that the municipality continues after school (WEB art. 9.2.13).',
    PARTICIPATION_ACT_7A: 'Support by the municipality at the request of the school (Participatiewet art. 7a).',
    PARTICIPATION_ACT_10: 'Support by the municipality to find and keep work (Participatiewet art. 10).',
    INTERNSHIP_AGREEMENT: 'Needed for the internship agreement (praktijkovereenkomst, WEB art. 7.2.8).',
    EMPLOYMENT_CONTRACT: 'Needed for the employment contract (arbeidsovereenkomst, AVG art. 6.1.b).',
    ROUTE_TERMS: 'The terms that an organisation accepts with its invitation to the route.',
  },
);
export type LegalGround = keyof typeof LegalGround;

export const HealthException = describedEnum(
  'HealthException',
  'Why health data may be read although that is forbidden as a rule (AVG art. 9).',
  {
    EXPLICIT_CONSENT: 'The student said yes explicitly (UAVG art. 22.2.a).',
    EDUCATION_SUPPORT: 'A school guides a student with special needs (UAVG art. 30.2.a).',
    REINTEGRATION: 'Guidance of employees or benefit claimants because of illness or incapacity (UAVG art. 30.1).',
    CARE: 'Treatment or care by a provider of care or social services (UAVG art. 30.3.a).',
  },
);
export type HealthException = keyof typeof HealthException;

@ObjectType({ description: 'A party may read a category of the route, and why.' })
export class Grant {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => DataCategory, { description: 'What it may read.' })
  category!: DataCategory;

  @Field(() => LegalGround, { description: 'On what ground (grondslag).' })
  ground!: LegalGround;

  @Field(() => HealthException, {
    nullable: true,
    description: 'Why it may read health data. Null: this category is none.',
  })
  healthException!: HealthException | null;

  @Field(() => Consent, {
    nullable: true,
    description: 'The yes it rests on. Null: the ground is another one, or the viewer may not read the consent.',
  })
  consent!: Consent | null;

  @Field(() => DateTime, { description: 'Since when.' })
  since!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when, not included. Null: no end is set.' })
  until!: string | null;
}
