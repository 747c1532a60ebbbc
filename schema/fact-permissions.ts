import { Field, ObjectType } from 'type-graphql';
import { Permission } from './permission.ts';

@ObjectType({ description: 'What the viewer may do with a fact about work, by the name of the mutation.' })
export class WorkFactPermissions {
  @Field(() => Permission, { description: 'Correct the report of a start.' })
  workCorrectStart!: Permission;

  @Field(() => Permission, { description: 'Report that it ended; on an end, correct that.' })
  workReportEnd!: Permission;

  @Field(() => Permission, { description: 'Report that it was lost; on an end, correct that.' })
  workReportLoss!: Permission;

  @Field(() => Permission, { description: 'The student says that it is not right.' })
  factContest!: Permission;

  @Field(() => Permission, { description: 'The student contests it no longer.' })
  factContestWithdraw!: Permission;

  @Field(() => Permission, { description: 'Say why it stands, though it is contested.' })
  factStandBy!: Permission;

  @Field(() => Permission, { description: 'Collect what follows from it for the plan in a draft.' })
  consequencesDraft!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a report of graduation, by the name of the mutation.' })
export class GraduationReportPermissions {
  @Field(() => Permission, { description: 'The student says that it is not right.' })
  factContest!: Permission;

  @Field(() => Permission, { description: 'The student contests it no longer.' })
  factContestWithdraw!: Permission;

  @Field(() => Permission, { description: 'Say why it stands, though it is contested.' })
  factStandBy!: Permission;

  @Field(() => Permission, { description: 'Collect what follows from it for the plan in a draft.' })
  consequencesDraft!: Permission;
}
