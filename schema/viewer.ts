import { Field, ObjectType } from 'type-graphql';
import { FieldArguments } from './field-arguments.ts';
import { type InboxItem, InboxItemConnection } from './inbox.ts';
import { type OwnRecord, OwnRecordConnection } from './own-record.ts';
import { type Page, PageArguments } from './paging.ts';
import { Membership, Person } from './person.ts';
import { CalendarDate, Cursor } from './scalars.ts';
import { Student } from './student.ts';

@ObjectType({ description: 'The person or service that asks.' })
export class Viewer {
  @Field(() => Person, { nullable: true, description: 'Who it is. Null for a service account.' })
  person!: Person | null;

  @Field(() => Student, {
    nullable: true,
    description: 'The viewer as a student. Null: the viewer is not a student.',
  })
  student!: Student | null;

  @Field(() => [Membership], {
    description:
      'The organisations the viewer works for today. With several, the header `X-Acting-As: <membership id>` names ' +
      'the one to act under; with one it is implied.',
  })
  memberships!: Membership[];

  @Field(() => CalendarDate, {
    description:
      'The day it is for the platform (Europe/Amsterdam): the one by which `isOverdue` and late actions are reckoned.',
  })
  today!: string;

  @Field(() => InboxItemConnection, { description: 'What waits for the viewer, most urgent first.' })
  @FieldArguments(() => PageArguments)
  inbox!: Page<InboxItem>;

  @Field(() => OwnRecordConnection, {
    description:
      'What the platform holds about the viewer as a person, newest first: of a student all that stands on their routes, whoever ' +
      'wrote it; of everybody else what bears their name (AVG art. 15).',
  })
  @FieldArguments(() => PageArguments)
  ownRecords!: Page<OwnRecord>;

  @Field(() => Cursor, {
    description:
      'The place of this answer in the feed of all routes: subscribe to `planChanges` behind it, without a route, and ' +
      'nothing falls in between.',
  })
  feedCursor!: string;
}
