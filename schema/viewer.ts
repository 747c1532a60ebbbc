import { ArgsType, Field, ObjectType } from 'type-graphql';
import { FieldArguments } from './field-arguments.ts';
import { type InboxItem, InboxItemConnection } from './inbox.ts';
import { type OwnRecord, OwnRecordConnection } from './own-record.ts';
import { type Page, PageArguments } from './paging.ts';
import { ViewerPermissions } from './permissions.ts';
import { Membership, Person, PersonConnection } from './person.ts';
import { CalendarDate, Cursor } from './scalars.ts';
import { Student } from './student.ts';

@ArgsType()
class ColleagueArguments extends PageArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Part of the name, at most 100 characters, else BAD_USER_INPUT; case does not count. Absent or null: all.',
  })
  search?: string | null;
}

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

  @Field(() => PersonConnection, {
    description:
      'The people who work today for the organisation that the viewer acts for, by name, themselves included: whom ' +
      '`partyAssign` and `partyAcceptInvitation` can name. Programs are left out. Empty: the viewer acts for none.',
  })
  @FieldArguments(() => ColleagueArguments)
  colleagues!: Page<Person>;

  @Field(() => CalendarDate, {
    description:
      'The day it is for the platform (Europe/Amsterdam): the one by which `isOverdue` and late actions are reckoned.',
  })
  today!: string;

  @Field(() => InboxItemConnection, {
    description:
      'What waits for the viewer, most urgent first: by the last day to answer. What is asked without one counts as asked for within 14 days; actions without a date come last.',
  })
  @FieldArguments(() => PageArguments)
  inbox!: Page<InboxItem>;

  @Field(() => OwnRecordConnection, {
    description:
      'What the platform holds about the viewer as a person, newest first: of a student all that stands on their routes, whoever ' +
      'wrote it; of everybody else what bears their name (AVG art. 15). Who looked at it stands in the access log, which nobody ' +
      'reads here: the organisation that keeps the platform is asked for that.',
  })
  @FieldArguments(() => PageArguments)
  ownRecords!: Page<OwnRecord>;

  @Field(() => Cursor, {
    description:
      'The place of this answer in the feed of all routes: subscribe to `planChanges` behind it, without a route, and ' +
      'nothing falls in between.',
  })
  feedCursor!: string;

  @Field(() => ViewerPermissions, { description: 'What the viewer may begin.' })
  viewerPermissions!: ViewerPermissions;
}
