import { Field, InputType, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { connectionOf } from './paging.ts';
import { OptionalText } from './validation.ts';

export const OrganisationKind = describedEnum('OrganisationKind', 'What an organisation is.', {
  SCHOOL: 'A school of vocational education (mbo-instelling).',
  MUNICIPALITY: 'A municipality (gemeente).',
  COMPANY: 'A company that offers internships or work ((leer)bedrijf).',
  SUPPORT_PROVIDER: 'An organisation that coaches or supports, such as a job-coach firm (ondersteuningsaanbieder).',
  UWV: 'The national employee insurance agency (UWV).',
  REGION: 'A body of a labour-market region (arbeidsmarktregio).',
  OTHER: 'Any other organisation.',
});
export type OrganisationKind = keyof typeof OrganisationKind;

@ObjectType({ description: 'An organisation of the directory.', implements: Node })
export class Organisation extends Node {
  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: OrganisationKind;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'CBS code of the municipality (gemeente) it is, or stands in: `GM` and four digits. Null: unknown.',
  })
  municipalityCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'CBS code of the labour-market region (arbeidsmarktregio): `AM` and two digits. Null: unknown.',
  })
  regionCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the trade register (KvK-nummer): eight digits. Null: none or unknown.',
  })
  kvkNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of a school in the national register (BRIN): four letters or digits. Null: not a school.',
  })
  brin!: string | null;
}

export const OrganisationConnection = connectionOf('Organisation', {
  entries: 'organisations',
  type: () => Organisation,
});

@InputType({ description: 'Which organisations to list: those for which everything given is true.' })
export class OrganisationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, at most 100 characters; case does not count.',
  })
  @OptionalText({ max: 100 })
  search?: string | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'Of this kind.' })
  kind?: OrganisationKind | null;

  @Field(() => String, { nullable: true, description: 'In this municipality: `GM` and four digits.' })
  @OptionalText({ max: 64 })
  municipalityCode?: string | null;

  @Field(() => String, { nullable: true, description: 'In this labour-market region: `AM` and two digits.' })
  @OptionalText({ max: 64 })
  regionCode?: string | null;

  @Field(() => String, { nullable: true, description: 'With this trade-register number: eight digits.' })
  @OptionalText({ max: 64 })
  kvkNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The school with this BRIN code.' })
  @OptionalText({ max: 64 })
  brin?: string | null;
}
