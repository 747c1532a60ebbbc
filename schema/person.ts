import { Field, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { Node } from './node.ts';
import { Organisation } from './organisation.ts';
import { connectionOf } from './paging.ts';
import { CalendarDate } from './scalars.ts';

export const MembershipFunction = describedEnum(
  'MembershipFunction',
  'What a person does in an organisation. No function opens a route by itself: that takes an assignment.',
  {
    STAFF: 'Works on routes to which they are assigned.',
    INTAKE: 'Receives invitations and assigns people; may accept for the organisation.',
    TEAM_LEAD: 'Assigns people and sees which routes the team takes part in.',
    REGIONAL_COORDINATOR: 'Coordinates a region: figures only, and no route, whatever the other functions.',
    DATA_PROTECTION_OFFICER: 'Supervises the processing of personal data (FG, AVG art. 39).',
    ADMINISTRATOR: "Manages the organisation's memberships.",
    SERVICE: "A program of the organisation, such as a school's own system.",
  },
);
export type MembershipFunction = keyof typeof MembershipFunction;

@ObjectType({ description: 'A person who signs in, or a program that does.', implements: Node })
export class Person extends Node {
  @Field(() => String, { description: 'The name they go by.' })
  displayName!: string;

  @Field(() => [Organisation], { description: 'Where they have a membership today; empty for a student.' })
  organisations!: Organisation[];
}

export const PersonConnection = connectionOf('Person', { entries: 'people', type: () => Person });

@ObjectType({ description: 'A person works for an organisation.', implements: Node })
export class Membership extends Node {
  @Field(() => Organisation, { description: 'The organisation.' })
  organisation!: Organisation;

  @Field(() => [MembershipFunction], { description: 'What they do there; at most one entry for each function.' })
  functions!: MembershipFunction[];

  @Field(() => CalendarDate, { description: 'The first day.' })
  from!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day, included. Null: no end is set.' })
  until!: string | null;
}
