import { Field, ObjectType } from 'type-graphql';
import { Permission } from './permission.ts';

@ObjectType({ description: 'What the viewer may do with a line of a proposal, by the name of the mutation.' })
export class ProposedChangePermissions {
  @Field(() => Permission, { description: 'Add an action to the goal that the line adds, in the same draft.' })
  actionAdd!: Permission;

  @Field(() => Permission, { description: 'Take it out of the draft again.' })
  draftRemove!: Permission;
}
