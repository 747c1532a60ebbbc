import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Consequence } from './consequence.ts';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { WorkFactPermissions } from './fact-permissions.ts';
import { ReportedFact } from './reported-fact.ts';
import { TransitionRoute } from './route.ts';
import { CalendarDate } from './scalars.ts';
import { OptionalIdentifier, OptionalText, OptionalWholeNumber } from './validation.ts';

export const WorkFactKind = describedEnum('WorkFactKind', 'What is reported about work.', {
  STARTED: 'Work began.',
  ENDED: 'Work came to its end as it was meant to, or as the graduate wanted.',
  LOST: 'Work was lost before it was meant to end.',
});
export type WorkFactKind = keyof typeof WorkFactKind;

export const WorkContract = describedEnum('WorkContract', 'The kind of contract (arbeidsovereenkomst).', {
  TEMPORARY: 'For a time (tijdelijk).',
  PERMANENT: 'Without an end (vast).',
  AGENCY: 'By an agency (uitzend).',
  ZERO_HOURS: 'On call, without fixed hours (nul uren, oproep).',
});
export type WorkContract = keyof typeof WorkContract;

export const WorkLossReason = describedEnum('WorkLossReason', 'Why work was lost.', {
  EMPLOYER_ENDED: 'The employer ended it: it closed, shrank, or gave notice.',
  CONTRACT_ENDED: 'The contract ran out and was not renewed.',
  OWN_CHOICE: 'The graduate gave it up.',
  HEALTH: 'It could not go on because of health. Only who may read support needs may report this.',
  OTHER: 'Something else.',
});
export type WorkLossReason = keyof typeof WorkLossReason;

@ObjectType({
  description:
    'Something reported about work: that it began, ended, or was lost. It applies at once; an end leaves the start as it was. A ' +
    'company reads what is reported about its own workplace, as long as that stands.',
  implements: Node,
})
export class WorkFact extends ReportedFact {
  @Field(() => WorkFactKind, { description: 'What is reported.' })
  kind!: WorkFactKind;

  @Field(() => CalendarDate, { description: 'The day on which it began, ended, or was lost.' })
  happenedOn!: string;

  @Field(() => Party, {
    nullable: true,
    description: 'The company, where it takes part in the route. Null: an employer outside of it.',
  })
  employer!: Party | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of an employer outside of the route. Null: the employer is a party.',
  })
  employerName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Hours per week. Null: not fixed, unknown, or not a start.' })
  hoursPerWeek!: number | null;

  @Field(() => WorkContract, { nullable: true, description: 'The kind of contract. Null: not a start.' })
  contract!: WorkContract | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is work at the level of the diploma. Null: unknown, or not a start.',
  })
  isAtLevel!: boolean | null;

  @Field(() => WorkLossReason, {
    nullable: true,
    description:
      'Why it was lost, for those who read support needs, for a reason may be one of health; never for a company. Null: not ' +
      'lost, not said, or withheld.',
  })
  reason!: WorkLossReason | null;

  @Field(() => WorkFact, { nullable: true, description: 'The start of what ended. Null: it is a start itself.' })
  start!: WorkFact | null;

  @Field(() => WorkFact, { nullable: true, description: 'That it ended or was lost. Null: it did not, or is an end.' })
  end!: WorkFact | null;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that reported it. Null: a party that the viewer does not read.',
  })
  reportedBy!: Party | null;

  @Field(() => WorkFact, { nullable: true, description: 'The report that corrected it. Null: it stands.' })
  supersededBy!: WorkFact | null;

  @Field(() => [Consequence], {
    description:
      'What follows from it for the plan, as suggestions; `consequencesDraft` collects them. Empty also once they are collected ' +
      'or agreed, and when withheld; always so for a company.',
  })
  consequences!: Consequence[];

  @Field(() => TransitionRoute, { description: 'The route on which it is reported.' })
  route!: TransitionRoute;

  @Field(() => WorkFactPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: WorkFactPermissions;
}

@InputType({ description: 'Work that began: with a company of the route, or an employer outside of it.' })
export class WorkStartInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The company, where it is a party of the route. A company names nobody but itself, which is the default.',
  })
  @OptionalIdentifier()
  employerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name of an employer outside of the route, at most 200 characters: this or `employerId`.',
  })
  @OptionalText({ max: 200 })
  employerName?: string | null;

  @Field(() => CalendarDate, { description: 'The first day: today or earlier, at most ten years ago.' })
  from!: string;

  @Field(() => Int, { nullable: true, description: 'Hours per week, 1 to 60. Null: not fixed, or unknown.' })
  @OptionalWholeNumber({ min: 1, max: 60 })
  hoursPerWeek?: number | null;

  @Field(() => WorkContract, { description: 'The kind of contract.' })
  contract!: WorkContract;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is work at the level of the diploma. Null: unknown.',
  })
  isAtLevel?: boolean | null;
}

@InputType({ description: 'Work that came to its end.' })
export class WorkEndInput {
  @Field(() => CalendarDate, { description: 'The last day: not before the first, today or earlier.' })
  on!: string;
}

@InputType({ description: 'Work that was lost.' })
export class WorkLossInput {
  @Field(() => CalendarDate, { description: 'The last day: not before the first, today or earlier.' })
  on!: string;

  @Field(() => WorkLossReason, {
    nullable: true,
    description:
      'Why. Only those who read support needs read it. HEALTH from somebody who does not: NOT_YOURS_TO_REPORT. Null: not said.',
  })
  reason?: WorkLossReason | null;
}
