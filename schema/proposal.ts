import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { ProposalPermissions } from './permissions.ts';
import { Person } from './person.ts';
import { PlanChangeKind } from './plan-change-kind.ts';
import { FieldDifference } from './plan-difference.ts';
import { PlanReadinessPoint, PlanVersion } from './plan-version.ts';
import { ProposalStatus, SignOffAnswer, SignOffDecision, SignOffMethod } from './proposal-status.ts';
import { ProposedChangePermissions } from './proposed-change-permissions.ts';
import { TransitionRoute } from './route.ts';
import { CalendarDate, DateTime } from './scalars.ts';
import { OptionalList, OptionalText, Text } from './validation.ts';

@ObjectType({
  description:
    'One change within a proposal: a line, which can be refused by itself. A company reads the lines that are its part.',
})
export class ProposedChange {
  @Field(() => ID, { description: 'Names the line, in `covers` and in a refusal.' })
  id!: string;

  @Field(() => PlanChangeKind, { description: 'What it would do.' })
  kind!: PlanChangeKind;

  @Field(() => Node, {
    nullable: true,
    description: 'What it would change. Null for what it would make: that is not there yet.',
  })
  subject!: Node | null;

  @Field(() => String, { description: "The line in words, in the request's language." })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The field of the subject that it would change (`title`, `dueOn`). Null: not one field alone.',
  })
  field!: string | null;

  @Field(() => String, { nullable: true, description: 'What the field says now. Null: nothing, or not one field.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it would say. Null: nothing, or not one field.' })
  after!: string | null;

  @Field(() => [FieldDifference], {
    description:
      'What changes for who agrees: against the plan on which the line rests, in the words of `PlanVersion.changesSince`. ' +
      'All that it would say of what it would make, all that would go of what it would drop.',
  })
  fields!: FieldDifference[];

  @Field(() => [Party], {
    description:
      'The parties whose part it is: they own what it is about, before or after. As far as the viewer reads them.',
  })
  parts!: Party[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The line of the same proposal that adds what this one belongs to (the new goal of a new action): without that line ' +
      'nothing is left of this one, and where that is refused this falls away with it. Null: none, or not read by the viewer.',
  })
  dependsOn!: string | null;

  @Field(() => ProposedChangePermissions, { description: 'What the viewer may do with the line.' })
  viewerPermissions!: ProposedChangePermissions;
}

@ObjectType({
  description: "One party's answer to a proposal (akkoord). Silence is never consent; nobody signs for another.",
  implements: Node,
})
export class SignOff extends Node {
  @Field(() => Party, { description: 'Who is asked.' })
  by!: Party;

  @Field(() => Boolean, {
    description:
      'True of student and lead, and of a party that is to lead: without them nothing applies. Another party confirms its own part alone, and until then is ' +
      'bound to nothing.',
  })
  isBlocking!: boolean;

  @Field(() => [ID], { description: 'The lines that it is about, as far as the viewer reads them.' })
  covers!: string[];

  @Field(() => SignOffDecision, { description: 'What the answer is.' })
  decision!: SignOffDecision;

  @Field(() => Person, { nullable: true, description: 'Who signed. Null: nobody yet, or withheld.' })
  person!: Person | null;

  @Field(() => SignOffMethod, { nullable: true, description: 'How it was signed. Null: not yet.' })
  method!: SignOffMethod | null;

  @Field(() => Person, {
    nullable: true,
    description:
      'On whose device it was signed in person: they witnessed who gave the code. Null: signed otherwise, or withheld.',
  })
  deviceOf!: Person | null;

  @Field(() => [ID], { description: 'The lines that were refused, as far as the viewer reads them. Empty: none.' })
  refusedChanges!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Why, in the words of who signed. For student, school and the signer; null for others.',
  })
  remark!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was signed. Null: not yet.' })
  decidedAt!: string | null;
}

@ObjectType({
  description:
    'Changes of the plan that are offered together (voorstel): one meeting, one signature. It is read as the plan; a company ' +
    'reads it where it signs; a draft is read by the party that makes it.',
  implements: Node,
})
export class Proposal extends Node {
  @Field(() => Int, {
    description:
      'Counts its lines being added or brought up to date; signatures do not move it, and a company is counted its own.',
  })
  version!: number;

  @Field(() => ProposalStatus, { description: 'How it stands.' })
  status!: ProposalStatus;

  @Field(() => String, {
    description: "What it is about: the title it was given, else its first line in words, in the request's language.",
  })
  title!: string;

  @Field(() => Party, {
    nullable: true,
    description: 'Who proposes it. Null where the viewer does not read that party.',
  })
  proposedBy!: Party | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was offered. Null: it is a draft.' })
  offeredAt!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The last day to answer in time: as offered, else 14 days after that. The day after it who has not answered is ' +
      'reminded, and 14 days later a proposal without the agreement of student and lead is EXPIRED; what another party has ' +
      'not confirmed stays as it is. Null: it is a draft, for which none was asked.',
  })
  respondBy!: string | null;

  @Field(() => [ProposedChange], { description: 'Its lines, as far as the viewer reads them.' })
  changes!: ProposedChange[];

  @Field(() => [PlanReadinessPoint], {
    description:
      'While it waits: what the actions lack that it adds or changes, of the points of `planReadiness` CONSENT_LASTS. It keeps ' +
      'nobody from signing. Empty: nothing, as far as the viewer may know.',
  })
  advice!: PlanReadinessPoint[];

  @Field(() => [SignOff], {
    description:
      'Exactly those who must agree, of a draft those who would have to. A company reads its own. At most one for each party.',
  })
  signOffs!: SignOff[];

  @Field(() => [Party], { description: 'The parties that have not answered yet, as far as the viewer reads them.' })
  waitsFor!: Party[];

  @Field(() => TransitionRoute, { description: 'Whose plan it would change.' })
  route!: TransitionRoute;

  @Field(() => Proposal, {
    nullable: true,
    description: 'The proposal that changed what this one rests on. Null: none, or not read by the viewer.',
  })
  supersededBy!: Proposal | null;

  @Field(() => Proposal, {
    nullable: true,
    description:
      'The closed proposal of which it offers again what is left; of a first plan the one before. Null: none, or not read by the viewer.',
  })
  reofferOf!: Proposal | null;

  @Field(() => PlanVersion, {
    nullable: true,
    description: 'The version of the plan that it became. Null: not agreed, or not read by the viewer.',
  })
  planVersion!: PlanVersion | null;

  @Field(() => ProposalPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: ProposalPermissions;
}

@InputType({ description: 'A new draft.' })
export class DraftInput {
  @Field(() => String, { description: 'What it is about, at most 200 characters.' })
  @Text({ max: 200 })
  title!: string;
}

@InputType({ description: 'Offers a plan, or a draft of changes.' })
export class OfferInput {
  @Field(() => String, { nullable: true, description: 'What it is about, at most 200 characters.' })
  @OptionalText({ max: 200 })
  title?: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The last day to answer in time: today or later; absent: 14 days from today. A day that has passed: the issue IN_THE_PAST.',
  })
  respondBy?: string | null;
}

@InputType({ description: 'An answer to a proposal.' })
export class SignOffInput {
  @Field(() => SignOffAnswer, { description: 'Yes or no.' })
  answer!: SignOffAnswer;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Of a no: the lines it is about, out of those that are covered, at most 500; a party agrees with the others of its own part. Absent or empty: all of them.',
  })
  @OptionalList({ max: 500 })
  refusedChangeIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A word with it, at most 2,000 characters, for student, school and the signer. A no needs one: the issue REQUIRED. What is refused of goals and actions becomes a disagreement, in which each party says its position itself.',
  })
  @OptionalText({ max: 2000 })
  remark?: string | null;
}
