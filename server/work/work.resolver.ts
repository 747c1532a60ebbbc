import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { WorkEndInput, WorkLossInput, WorkStartInput } from '../../schema/work-fact.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { workReportEnd, workReportLoss } from './work-end.command.ts';
import { workCorrectStart, workReportStart } from './work-start.command.ts';

@Resolver()
export class WorkResolver {
  @Runs(workReportStart)
  @Mutation(() => PlanChangeResult, {
    description:
      'Reports that work began: a fact that applies at once; what follows from it for the plan is proposed apart; subject: the work fact. Not now: ROUTE_NOT_OPEN, WORK_REPORTED_ALREADY.',
  })
  workReportStart(
    @Id('routeId', 'The route.') id: string,
    @Input(() => WorkStartInput) input: WorkStartInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, workReportStart, { id, input, requestKey });
  }

  @Runs(workCorrectStart)
  @Mutation(() => PlanChangeResult, {
    description:
      'Who reported a start corrects it by a new report, which takes its place; the old one stays to be read; subject: the new work fact. Not now: ROUTE_NOT_OPEN, FACT_CORRECTED, NOT_A_START, WORK_REPORTED_ALREADY.',
  })
  workCorrectStart(
    @Id('id', 'The start of work.') id: string,
    @Input(() => WorkStartInput) input: WorkStartInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, workCorrectStart, { id, input, requestKey });
  }

  @Runs(workReportEnd)
  @Mutation(() => PlanChangeResult, {
    description:
      'Reports that work came to its end. On the report of an end: who made it corrects it; subject: the new work fact. Not now: ROUTE_NOT_OPEN, WORK_ENDED_ALREADY, FACT_CORRECTED.',
  })
  workReportEnd(
    @Id('id', 'The start of the work, or the report of its end that is corrected.') id: string,
    @Input(() => WorkEndInput) input: WorkEndInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, workReportEnd, { id, input, requestKey });
  }

  @Runs(workReportLoss)
  @Mutation(() => PlanChangeResult, {
    description:
      'Reports that work was lost. On the report of an end: who made it corrects it; subject: the new work fact. Not now: ROUTE_NOT_OPEN, WORK_ENDED_ALREADY, FACT_CORRECTED.',
  })
  workReportLoss(
    @Id('id', 'The start of the work, or the report of its end that is corrected.') id: string,
    @Input(() => WorkLossInput) input: WorkLossInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, workReportLoss, { id, input, requestKey });
  }
}
