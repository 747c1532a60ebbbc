import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { connectionOf } from './paging.ts';
import { TransitionRoute } from './route.ts';
import { DateTime } from './scalars.ts';

export const OwnRecordKind = describedEnum(
  'OwnRecordKind',
  'What kind of record is held about a person. More kinds may come: keep a default branch.',
  {
    ROUTE: 'A route of the person as a student.',
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

  @Field(() => DateTime, { description: 'When it was made, given or reported.' })
  at!: Date;

  @Field(() => Node, { nullable: true, description: 'The record itself. Null: no longer readable.' })
  subject!: Node | null;

  @Field(() => TransitionRoute, { nullable: true, description: 'The route it stands on. Null: it stands on none.' })
  route!: TransitionRoute | null;
}

export const OwnRecordConnection = connectionOf('OwnRecord', { entries: 'records', type: () => OwnRecord });
