import { IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { Party } from './party.ts';
import { DisagreementPermissions } from './permissions.ts';
import { SignOffAnswer, SignOffDecision } from './proposal-status.ts';
import { ProposedChange } from './proposal.ts';
import { TransitionRoute } from './route.ts';
import { CalendarDate, DateTime } from './scalars.ts';
import { DistinctList, NotCleared, OptionalText, Text } from './validation.ts';

export const DisagreementLevel = describedEnum('DisagreementLevel', 'Who is to settle a disagreement.', {
  TEAM: 'Those who act on the route, among themselves: within 10 working days (Monday to Friday).',
  MANAGEMENT: 'The managers of the parties to it: within 10 working days.',
  REGION: 'The regional consultation: within 30 working days. After that the agreement of student and lead settles it.',
});
export type DisagreementLevel = keyof typeof DisagreementLevel;

export const DisagreementStatus = describedEnum('DisagreementStatus', 'How a disagreement stands.', {
  OPEN: 'The parties to it do not agree (yet).',
  SETTLED:
    'Every party to it that takes part and may read it agreed for itself with the outcome; after the last day at REGION: student and lead did.',
  WITHDRAWN: 'The party that raised it took it back.',
});
export type DisagreementStatus = keyof typeof DisagreementStatus;

@ObjectType({
  description:
    'What one party to a disagreement finds (standpunt), in its own words and written by that party alone. Those who read the whole plan read all; a company reads its own, and those that were shown to it.',
  implements: Node,
})
export class DisagreementPosition extends Node {
  @Field(() => Party, {
    nullable: true,
    description: 'Whose position it is. Null: a party that the viewer does not read.',
  })
  by!: Party | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the party finds now; what it found before stands in the log. Null: it has not said so yet.',
  })
  text!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was written. Null: not yet.' })
  takenAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Whether the party lets a company that is a party to the disagreement read it too.',
  })
  isShownToCompany!: boolean;

  @Field(() => SignOffDecision, { description: 'What the party answered to the outcome that is offered now.' })
  answer!: SignOffDecision;

  @Field(() => DateTime, { nullable: true, description: 'When it answered. Null: not yet.' })
  answeredAt!: Date | null;
}

@ObjectType({
  description:
    'Something on which the parties do not agree (geen overeenstemming): the rest of the plan goes on. It is read as the plan; a company reads it where it is a party to it.',
  implements: Node,
})
export class Disagreement extends Node {
  @Field(() => Int, {
    description: 'Goes up when its level, its outcome or its status changes; positions do not move it.',
  })
  version!: number;

  @Field(() => String, {
    description:
      'What it is about, in words: as the goal or action was called when it was raised, or as it was raised.',
  })
  subject!: string;

  @Field(() => Node, {
    nullable: true,
    description:
      'The goal or action that it is about. Null: none, one that was only proposed, or one that the viewer does not read.',
  })
  about!: Node | null;

  @Field(() => [ProposedChange], {
    description:
      'The refused lines from which it came, as far as the viewer reads them. Empty: it was raised by itself.',
  })
  changes!: ProposedChange[];

  @Field(() => DisagreementStatus, { description: 'How it stands.' })
  status!: DisagreementStatus;

  @Field(() => DisagreementLevel, { description: 'Who is to settle it.' })
  level!: DisagreementLevel;

  @Field(() => CalendarDate, { description: 'The last day to settle it in time at this level.' })
  dueOn!: string;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that raised it, or refused. Null: a party that the viewer does not read.',
  })
  raisedBy!: Party | null;

  @Field(() => DateTime, { description: 'When it was raised.' })
  raisedAt!: Date;

  @Field(() => [DisagreementPosition], {
    description: 'One for each party to it, as far as the viewer reads them, those first that came first.',
  })
  positions!: DisagreementPosition[];

  @Field(() => String, {
    nullable: true,
    description:
      'What is offered as the outcome, or, once it is settled, what was agreed. It changes nothing of the plan by itself. Null: nothing is offered.',
  })
  outcome!: string | null;

  @Field(() => Party, {
    nullable: true,
    description: 'The party that offered the outcome. Null: none, or a party that the viewer does not read.',
  })
  outcomeOfferedBy!: Party | null;

  @Field(() => DateTime, { nullable: true, description: 'When the outcome was offered. Null: nothing is offered.' })
  outcomeOfferedAt!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled or withdrawn. Null: it is open.' })
  closedAt!: Date | null;

  @Field(() => TransitionRoute, { description: 'The route on which the parties do not agree.' })
  route!: TransitionRoute;

  @Field(() => DisagreementPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: DisagreementPermissions;
}

const shownToCompany =
  'Whether a company that is a party to it may read the position too. Left out: it may not. A company’s own is read by it always.';

@InputType({ description: 'A disagreement to be raised.' })
export class DisagreementInput {
  @Field(() => String, {
    nullable: true,
    description:
      'What it is about, at most 200 characters, where it is raised on the route: there it is REQUIRED. About a goal or an action it is NOT_ALLOWED: it is called as that.',
  })
  @OptionalText({ max: 200 })
  subject?: string | null;

  @Field(() => String, { description: 'What the own party finds, at most 2,000 characters: its first position.' })
  @Text({ max: 2000 })
  position!: string;

  @Field(() => Boolean, { nullable: true, description: shownToCompany })
  @NotCleared()
  isShownToCompany?: boolean;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Other active parties to it, at most 20, besides the student, the lead and the owner of the goal or action, who always are. A company only about what it owns, or on the route: else NOT_ALLOWED. Who is not named can still take a position.',
  })
  @IsOptional()
  @DistinctList({ max: 20 })
  partyIds?: string[] | null;
}

@InputType({ description: 'What a party finds.' })
export class PositionInput {
  @Field(() => String, { description: 'The position in the own words, at most 2,000 characters.' })
  @Text({ max: 2000 })
  text!: string;

  @Field(() => Boolean, { nullable: true, description: shownToCompany })
  @NotCleared()
  isShownToCompany?: boolean;
}

@InputType({ description: 'To whom a disagreement goes on.' })
export class EscalationInput {
  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'The last day to settle it at the next level: today or later, at most six years ahead. Left out or null: the term of that level.',
  })
  dueOn?: string | null;
}

@InputType({ description: 'An outcome of a disagreement.' })
export class OutcomeInput {
  @Field(() => String, { description: 'What is offered as agreed, at most 2,000 characters.' })
  @Text({ max: 2000 })
  text!: string;
}

@InputType({ description: "The own party's answer to an outcome." })
export class OutcomeAnswerInput {
  @Field(() => SignOffAnswer, { description: 'Yes or no. Why not belongs in the position.' })
  answer!: SignOffAnswer;
}
