import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ObstacleForRegionInput, ObstacleInput } from '../../schema/obstacle.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { obstacleBringToRegion } from './obstacle-bring-to-region.command.ts';
import { obstacleClose, obstacleRecord } from './obstacle-record.command.ts';

@Resolver()
export class ObstacleResolver {
  @Runs(obstacleRecord)
  @Mutation(() => PlanChangeResult, {
    description:
      'Records what stands in the way on a route (knelpunt): applies at once; subject: the obstacle. Not now: ROUTE_NOT_OPEN, PLAN_NOT_READ (a party that reads the plan by a ground, and has none).',
  })
  obstacleRecord(
    @Id('routeId', 'The route.') id: string,
    @Input(() => ObstacleInput) input: ObstacleInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, obstacleRecord, { id, input, requestKey });
  }

  @Runs(obstacleClose)
  @Mutation(() => PlanChangeResult, {
    description:
      'Says that an obstacle stands in the way no longer; subject: the obstacle. Not now: ROUTE_NOT_OPEN, OBSTACLE_CLOSED.',
  })
  obstacleClose(
    @Id('id', 'The obstacle.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, obstacleClose, { id, input: {}, requestKey });
  }

  @Runs(obstacleBringToRegion)
  @Mutation(() => PlanChangeResult, {
    description:
      'Asks student and lead to let the region be told of an obstacle, in words without the person. When both agree, the region has its kind, these words and the code of the region, and no way back to the route. Not now: ROUTE_NOT_ACTIVE, OBSTACLE_CLOSED, BROUGHT_TO_REGION_ALREADY, REGION_UNKNOWN, AGREEMENT_ASKED_ALREADY.',
  })
  obstacleBringToRegion(
    @Id('id', 'The obstacle.') id: string,
    @Input(() => ObstacleForRegionInput) input: ObstacleForRegionInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, obstacleBringToRegion, { id, input, requestKey });
  }
}
