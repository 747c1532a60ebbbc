import { Field, ID, ObjectType } from 'type-graphql';
import { describedEnum } from './described-enum.ts';
import { AssignmentPermissions } from './permissions.ts';
import { Person } from './person.ts';
import { DateTime } from './scalars.ts';

export const AssignmentFunction = describedEnum('AssignmentFunction', 'As what a person acts for a party on a route.', {
  CONTACT: 'The one to turn to; acts and decides for the party.',
  COVER: 'Stands in for the contact, with the same powers.',
  REPRESENTATIVE:
    "A parent or guardian (wettelijk vertegenwoordiger), on the student's party; ends at the 18th birthday.",
});
export type AssignmentFunction = keyof typeof AssignmentFunction;

@ObjectType({
  description:
    'A person acts for a party on a route. It is what opens the route to that person. A representative is for those who read ' +
    "the student's IDENTITY, and for themself: to others there is none.",
})
export class Assignment {
  @Field(() => ID, { description: 'Opaque and stable.' })
  id!: string;

  @Field(() => Person, { description: 'Who acts.' })
  person!: Person;

  @Field(() => AssignmentFunction, { description: 'As what.' })
  function!: AssignmentFunction;

  @Field(() => DateTime, { description: 'Since when.' })
  from!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when, not included. Null: no end is set.' })
  until!: string | null;

  @Field(() => AssignmentPermissions, { description: 'What the viewer may do with it.' })
  viewerPermissions!: AssignmentPermissions;
}
