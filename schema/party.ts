import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Assignment, AssignmentFunction } from './assignment.ts';
import { ConsentPurpose } from './consent.ts';
import { ConsentRequest } from './consent-request.ts';
import { DataCategory } from './data-category.ts';
import { Grant } from './grant.ts';
import { Invitation } from './invitation.ts';
import { Node } from './node.ts';
import { Organisation } from './organisation.ts';
import { PartyRole, PartyStatus } from './party-role.ts';
import { PartyPermissions } from './permissions.ts';
import { TransitionRoute } from './route.ts';
import { DateTime } from './scalars.ts';
import { DistinctList, Identifier, OptionalIdentifier, OptionalText } from './validation.ts';

@ObjectType({
  description: 'One of those who own a route together: the student, or an organisation in a role.',
  implements: Node,
})
export class Party extends Node {
  @Field(() => Int, { description: 'Goes up with each change of the party itself.' })
  version!: number;

  @Field(() => PartyRole, { description: 'As what it takes part.' })
  role!: PartyRole;

  @Field(() => PartyStatus, { description: 'Whether it takes part by now.' })
  status!: PartyStatus;

  @Field(() => Organisation, { nullable: true, description: "The organisation. Null: it is the student's party." })
  organisation!: Organisation | null;

  @Field(() => TransitionRoute, { nullable: true, description: 'Its route. Null while the party is only invited.' })
  route!: TransitionRoute | null;

  @Field(() => [Assignment], {
    description: 'The people who act for it on this route, today. Who is not assigned reads nothing of the route.',
  })
  assignments!: Assignment[];

  @Field(() => [Grant], {
    nullable: true,
    description:
      'What it may read here and on what ground, beyond what its role reads anyway; ended ones are left out. Null for ' +
      'everyone but the student, the lead and the party itself.',
  })
  grants!: Grant[] | null;

  @Field(() => Invitation, {
    nullable: true,
    description: "What it was asked, for it to read after the student's yes. Null once it has answered.",
  })
  invitation!: Invitation | null;

  @Field(() => [ConsentRequest], {
    description:
      'What it asked to read since it takes part, oldest first, answered ones too. Empty also when withheld.',
  })
  consentRequests!: ConsentRequest[];

  @Field(() => PartyPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: PartyPermissions;
}

@InputType({
  description:
    'An organisation to invite, and what it would read. The student is asked first; only their yes shows the ' +
    'invitation to the organisation.',
})
export class PartyInviteInput {
  @Field(() => ID, { description: 'The organisation.' })
  @Identifier()
  organisationId!: string;

  @Field(() => PartyRole, { description: 'As what it would take part: a role that fits its kind, and not STUDENT.' })
  role!: PartyRole;

  @Field(() => [DataCategory], {
    description: 'What it asks to read: 1 to 12, none twice, and only what such a party may ever read.',
  })
  @DistinctList({ max: 12 })
  requestedCategories!: DataCategory[];

  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: ConsentPurpose;

  @Field(() => String, {
    nullable: true,
    description: 'A word to the student and the organisation, at most 2,000 characters.',
  })
  @OptionalText({ max: 2000 })
  message?: string | null;
}

@InputType({ description: 'An organisation accepts its invitation.' })
export class PartyAcceptInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Who will act for it: a person with a membership of the organisation. Absent or null: the viewer.',
  })
  @OptionalIdentifier()
  personId?: string | null;
}

@InputType({ description: 'A person who will act for a party.' })
export class AssignmentInput {
  @Field(() => ID, {
    description:
      "The person: with a membership of the party's organisation, which is no coordinator's, else the issue " +
      "NOT_A_COLLEAGUE; on the student's party a parent or guardian.",
  })
  @Identifier()
  personId!: string;

  @Field(() => AssignmentFunction, {
    description: "As what: REPRESENTATIVE on the student's party, CONTACT or COVER on any other.",
  })
  function!: AssignmentFunction;

  @Field(() => DateTime, { nullable: true, description: 'Until when, not included. Absent or null: no end.' })
  until?: Date | null;
}
