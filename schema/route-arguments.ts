import { ArgsType, Field, Int } from 'type-graphql';
import { ProposalStatus } from './proposal-status.ts';

@ArgsType()
export class RouteActionsArguments {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only actions of parties for which the viewer acts. False: only those of others. Absent or null: all.',
  })
  mine?: boolean | null;
}

@ArgsType()
export class RouteProposalsArguments {
  @Field(() => [ProposalStatus], {
    nullable: true,
    description: 'Only proposals of these statuses. Absent or null: all.',
  })
  status?: ProposalStatus[] | null;
}

@ArgsType()
export class RoutePlanVersionArguments {
  @Field(() => Int, { nullable: true, description: 'The number of the version. Absent or null: the last.' })
  number?: number | null;
}
