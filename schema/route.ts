import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Consent } from './consent.ts';
import { Enrolment } from './enrolment.ts';
import { FieldArguments } from './field-arguments.ts';
import { Disagreement } from './disagreement.ts';
import { Action, Goal } from './goal.ts';
import { GraduationReport } from './graduation.ts';
import { Node } from './node.ts';
import { Obstacle } from './obstacle.ts';
import { type Page, connectionOf, PageArguments } from './paging.ts';
import { Party } from './party.ts';
import { RoutePermissions } from './permissions.ts';
import { type PlanChange, PlanChangeConnection, PlanChangesArguments } from './plan-change.ts';
import { PlanReadinessPoint, PlanVersion, PlanVersionConnection } from './plan-version.ts';
import { Proposal } from './proposal.ts';
import { RouteActionsArguments, RoutePlanVersionArguments, RouteProposalsArguments } from './route-arguments.ts';
import { RouteAttention } from './route-attention.ts';
import { ContactAttempt } from './contact-attempt.ts';
import { RouteHold } from './route-hold.ts';
import { RouteMoment } from './route-moment.ts';
import { RoutePhase, RouteStatus } from './route-status.ts';
import { CalendarDate, Cursor } from './scalars.ts';
import { Student } from './student.ts';
import { SupportNeed } from './support-need.ts';
import { SupportProfile } from './support-profile.ts';
import { Text } from './validation.ts';
import { WorkFact } from './work-fact.ts';

@ObjectType({
  description:
    "One student's plan from a year before graduation to a year after (transitieroute), owned together by its parties.",
  implements: Node,
})
export class TransitionRoute extends Node {
  @Field(() => Int, { description: 'Goes up with each change of the route itself; goals and parties have their own.' })
  version!: number;

  @Field(() => RouteStatus, { description: 'How far the parties are with it.' })
  status!: RouteStatus;

  @Field(() => RoutePhase, { description: 'Where the student is on the way.' })
  phase!: RoutePhase;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'A year before the expected graduation. Null when withheld.',
  })
  startsOn!: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The expected day of graduation. Null when withheld.' })
  expectedGraduationOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day of graduation (diplomadatum). Null: not yet, or withheld.',
  })
  graduatedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'A year after graduation: after the expected day, later after the actual one. Null when withheld.',
  })
  endsOn!: string | null;

  @Field(() => [RouteMoment], {
    description:
      'The days from a year before graduation to a year after it, each three months, in order. All of them move with the ' +
      'day of graduation; what the plan has due by a day of its own does not, but is suggested to (`consequences`). Empty ' +
      'when withheld.',
  })
  moments!: RouteMoment[];

  @Field(() => [GraduationReport], {
    description:
      'Where the day of graduation was reported, oldest first. The last one stands. Empty also when withheld.',
  })
  graduationReports!: GraduationReport[];

  @Field(() => RouteHold, {
    nullable: true,
    description: 'That it rests, and until when at the latest. Null: it does not rest, or withheld.',
  })
  hold!: RouteHold | null;

  @Field(() => [ContactAttempt], {
    description:
      'Where the lead tried to reach the student, or the student answered another party, oldest first. Six months without contact, and attempts on three days since, ' +
      'let the lead end the route (`routeStopWithoutContact`); whatever the student does on the route is contact. Empty also when withheld.',
  })
  contactAttempts!: ContactAttempt[];

  @Field(() => Student, { nullable: true, description: 'Whose route it is. Null when withheld.' })
  student!: Student | null;

  @Field(() => Enrolment, {
    nullable: true,
    description: "The student's enrolment at the school of this route (inschrijving). Null: unknown, or withheld.",
  })
  enrolment!: Enrolment | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What the student wants, in their own words; nobody else edits it. Null: not written yet, or withheld.',
  })
  aim!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Counts how often the aim was written: `expectedVersion` of `aimSet`. Null: withheld.',
  })
  aimVersion!: number | null;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that leads: it invites, keeps the plan moving and, beside the student, must agree.',
  })
  lead!: Party | null;

  @Field(() => [Party], {
    description: 'Who usually leads in this phase, where another does: to be proposed (`routeSetLead`), never imposed.',
  })
  usualLeads!: Party[];

  @Field(() => [Party], {
    description:
      "Those who own it together, in order of joining. A company reads the student's party, itself, the lead, and " +
      'parties that own an action it reads.',
  })
  parties!: Party[];

  @Field(() => [Goal], { description: 'The goals (doelen), in order of making.' })
  goals!: Goal[];

  @Field(() => [Action], {
    description: 'The actions (acties), in order of making; also those whose goal the viewer does not read.',
  })
  @FieldArguments(() => RouteActionsArguments)
  actions!: Action[];

  @Field(() => SupportProfile, {
    nullable: true,
    description: "The student's strengths and what helps. Null: not filled in, or withheld.",
  })
  supportProfile!: SupportProfile | null;

  @Field(() => [SupportNeed], {
    description:
      'What the student needs to learn and work (ondersteuningsbehoeften), in functional terms. Empty also when withheld; ' +
      'always so for a company.',
  })
  supportNeeds!: SupportNeed[];

  @Field(() => [Proposal], {
    description:
      "Proposals (voorstellen) to change the plan, oldest first, ended ones too; drafts of the viewer's own party alone. A " +
      'company reads those in which it signs.',
  })
  @FieldArguments(() => RouteProposalsArguments)
  proposals!: Proposal[];

  @Field(() => PlanVersion, {
    nullable: true,
    description: 'The plan as last agreed, or as agreed before. Null: not yet, or withheld; always so for a company.',
  })
  @FieldArguments(() => RoutePlanVersionArguments)
  planVersion!: PlanVersion | null;

  @Field(() => PlanVersionConnection, {
    description: 'The versions of the plan (vastgestelde plannen), newest first. Empty also when withheld.',
  })
  @FieldArguments(() => PageArguments)
  planVersions!: Page<PlanVersion>;

  @Field(() => [PlanReadinessPoint], {
    description:
      'What a plan should have before it is offered, blocking points first. CONSENT_LASTS (no action is due after the consent of its party ends) is said to student and lead, and of its own consent to the party. Empty when withheld.',
  })
  planReadiness!: PlanReadinessPoint[];

  @Field(() => [Obstacle], {
    description: 'What stands in the way (knelpunten), oldest first, closed ones too. A company reads its own alone.',
  })
  obstacles!: Obstacle[];

  @Field(() => [WorkFact], {
    description:
      'What was reported about work, by the day on which it happened; corrected reports too. A company reads what stands ' +
      'about its own workplace.',
  })
  workFacts!: WorkFact[];

  @Field(() => [Disagreement], {
    description:
      'On what the parties do not agree, oldest first, closed ones too. A company reads those to which it is a party.',
  })
  disagreements!: Disagreement[];

  @Field(() => [Consent], {
    description: "The student's consents (toestemmingen), oldest first, ended ones too. A party reads its own.",
  })
  consents!: Consent[];

  @Field(() => RouteAttention, { description: 'What asks for attention, of what the viewer may read.' })
  attention!: RouteAttention;

  @Field(() => PlanChangeConnection, {
    description: 'What happened, oldest first, as far as the viewer may read it. Gaps cannot be seen.',
  })
  @FieldArguments(() => PlanChangesArguments)
  changes!: Page<PlanChange>;

  @Field(() => Cursor, {
    description:
      "The place of this answer in the route's feed: subscribe to `planChanges` with this `routeId` behind it, and nothing " +
      'falls in between.',
  })
  feedCursor!: string;

  @Field(() => RoutePermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: RoutePermissions;

  @Field(() => [String], {
    description:
      'The fields of this object, lists too, of which the viewer has no right to anything. It follows from rights alone, ' +
      'never from whether there is something. Always empty for a company.',
  })
  withheldFields!: string[];
}

export const TransitionRouteConnection = connectionOf('TransitionRoute', {
  entries: 'routes',
  type: () => TransitionRoute,
});

@InputType({ description: 'Why somebody says no, stops or drops something.' })
export class ReasonInput {
  @Field(() => String, { description: 'In their own words, at most 2,000 characters.' })
  @Text({ max: 2000 })
  reason!: string;
}
