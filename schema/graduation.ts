import { Field, InputType, ObjectType } from 'type-graphql';
import { Consequence } from './consequence.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { GraduationReportPermissions } from './fact-permissions.ts';
import { ReportedFact } from './reported-fact.ts';
import { TransitionRoute } from './route.ts';
import { CalendarDate } from './scalars.ts';
import { OptionalText } from './validation.ts';

@ObjectType({
  description:
    'That a school reported the day of graduation, expected or actual. The latest stands; those before stay as they were reported.',
  implements: Node,
})
export class GraduationReport extends ReportedFact {
  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day expected since. Null: it reports the day itself.',
  })
  expectedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day of graduation. Null: it reports what is expected.',
  })
  graduatedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day that stood before, expected or actual. Null: not kept.',
  })
  previousOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the day moved, for the school alone that reported it. Null: not said, or withheld.',
  })
  reasonCategory!: string | null;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that reported it. Null: a party that the viewer does not read.',
  })
  reportedBy!: Party | null;

  @Field(() => GraduationReport, { nullable: true, description: 'The report that came after it. Null: it stands.' })
  supersededBy!: GraduationReport | null;

  @Field(() => [Consequence], {
    description:
      'What follows from it for the plan, as suggestions; `consequencesDraft` collects them. Empty also once they are collected ' +
      'or agreed, and when withheld; always so for a company.',
  })
  consequences!: Consequence[];

  @Field(() => TransitionRoute, { description: 'The route on which it is reported.' })
  route!: TransitionRoute;

  @Field(() => GraduationReportPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: GraduationReportPermissions;
}

@InputType({
  description: 'A graduation that is expected on another day, or has taken place: at least one of the two dates.',
})
export class GraduationInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The day now expected: today or later, at most six years ahead. After graduation: GRADUATED_ALREADY, unless the student ' +
      'contests that.',
  })
  expectedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day of graduation (diplomadatum): today or earlier.' })
  graduatedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why the day moved, in a word such as `ILLNESS` or `OTHER` (compare WEB art. 8.1.5), at most 100 characters. Kept for the ' +
      'school alone.',
  })
  @OptionalText({ max: 100 })
  reasonCategory?: string | null;
}
