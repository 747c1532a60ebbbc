import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Grant } from './grant.ts';
import { Node } from './node.ts';
import { connectionOf } from './paging.ts';
import { Assignment } from './assignment.ts';
import { ConsentRequest } from './consent-request.ts';
import { Enrolment } from './enrolment.ts';
import { TransitionRoute } from './route.ts';
import { DateTime } from './scalars.ts';
import { SupportProfile } from './support-profile.ts';

export const OwnRecordKind = describedEnum(
  'OwnRecordKind',
  'What kind of record is held about a person. More kinds may come: keep a default branch.',
  {
    ROUTE: 'A route of the person as a student.',
    STUDENT: 'Who the person is as a student: names, date of birth, addresses.',
    ENROLMENT: "The student's enrolment at a school.",
    SUPPORT_PROFILE: "The student's strengths and what helps.",
    GRANT: 'What a party of such a route may read, and by which ground.',
    CONSENT_REQUEST: 'That a party of such a route asked to read more.',
    ASSIGNMENT: 'That somebody acts, or acted, on such a route; or that the person does on another.',
    PARTY: 'A party that owns, or was asked to own, such a route.',
    CONSENT: 'A consent that the person gave as a student.',
    SUPPORT_NEED: 'A support need of the person as a student.',
    GOAL: 'A goal on such a route.',
    ACTION: 'An action on such a route.',
    NOTE: 'A note on such a route, or one that the person made.',
    OBSTACLE: 'What was recorded to stand in the way on such a route.',
    DISAGREEMENT: 'What the parties of such a route did not agree about.',
    PROPOSAL: 'A proposal to change the plan of such a route.',
    PLAN_VERSION: 'A version of the plan of such a route.',
    WORK_FACT: 'What was reported about the work of the person.',
    GRADUATION_REPORT: 'That the graduation of the person was reported.',
    MEMBERSHIP: 'That the person works for an organisation.',
  },
);
export type OwnRecordKind = keyof typeof OwnRecordKind;

@ObjectType({
  description:
    'One record that the platform holds about the viewer, as far as they may read it (AVG art. 15). Behind it lies the object ' +
    'itself, with all of its fields.',
})
export class OwnRecord {
  @Field(() => ID, { description: 'Opaque; stays the same for as long as the record is kept.' })
  id!: string;

  @Field(() => OwnRecordKind, { description: 'What kind of record it is.' })
  kind!: OwnRecordKind;

  @Field(() => DateTime, {
    description:
      'When it was made, given or reported. What is kept of a student beside any route bears no moment: that of their first route.',
  })
  at!: Date;

  @Field(() => Grant, { nullable: true, description: 'Where the record is a grant. Else null.' })
  grant!: Grant | null;

  @Field(() => ConsentRequest, { nullable: true, description: 'Where the record is a consent request. Else null.' })
  consentRequest!: ConsentRequest | null;

  @Field(() => Assignment, { nullable: true, description: 'Where the record is an assignment. Else null.' })
  assignment!: Assignment | null;

  @Field(() => Enrolment, { nullable: true, description: 'Where the record is an enrolment. Else null.' })
  enrolment!: Enrolment | null;

  @Field(() => SupportProfile, { nullable: true, description: 'Where the record is the support profile. Else null.' })
  supportProfile!: SupportProfile | null;

  @Field(() => Node, {
    nullable: true,
    description:
      'The record itself; of an enrolment or a support profile the student, of a grant, request or assignment its party. Null: no longer readable.',
  })
  subject!: Node | null;

  @Field(() => TransitionRoute, { nullable: true, description: 'The route it stands on. Null: it stands on none.' })
  route!: TransitionRoute | null;
}

export const OwnRecordConnection = connectionOf('OwnRecord', { entries: 'records', type: () => OwnRecord });
