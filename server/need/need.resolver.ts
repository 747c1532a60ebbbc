import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { SupportNeedExplainInput, SupportNeedInput, SupportNeedReviseInput } from '../../schema/support-need.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { ExpectedVersion, Id, Input, OptionalVersion, RequestKey } from '../plan/mutation-arguments.ts';
import { supportNeedAdd } from './support-need-add.command.ts';
import { supportNeedConfirm } from './support-need-confirm.command.ts';
import { supportNeedExplain } from './support-need-explain.command.ts';
import { supportNeedRevise } from './support-need-revise.command.ts';

@Resolver()
export class NeedResolver {
  @Runs(supportNeedAdd)
  @Mutation(() => PlanChangeResult, {
    description:
      "Adds a support need (ondersteuningsbehoefte) to the student's profile; subject: the need. Not now: ROUTE_NOT_OPEN.",
  })
  supportNeedAdd(
    @Id('routeId', 'A route of the student.') id: string,
    @Input(() => SupportNeedInput) input: SupportNeedInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, supportNeedAdd, { id, input, requestKey });
  }

  @Runs(supportNeedRevise)
  @Mutation(() => PlanChangeResult, {
    description:
      'Changes a need; unless the student did it, the student confirms it anew; subject: the need. Not now: ROUTE_NOT_OPEN.',
  })
  supportNeedRevise(
    @Id('id', 'The need.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => SupportNeedReviseInput) input: SupportNeedReviseInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, supportNeedRevise, { id, expectedVersion, input, requestKey });
  }

  @Runs(supportNeedExplain)
  @Mutation(() => PlanChangeResult, {
    description:
      "Writes down the student's own words about a need. `expectedVersion` is its `explanationVersion`; subject: the need. Not now: ROUTE_NOT_OPEN.",
  })
  supportNeedExplain(
    @Id('id', 'The need.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => SupportNeedExplainInput) input: SupportNeedExplainInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, supportNeedExplain, { id, expectedVersion, input, requestKey });
  }

  @Runs(supportNeedConfirm)
  @Mutation(() => PlanChangeResult, {
    description:
      'The student confirms what a need says; subject: the need. Not now: ROUTE_NOT_OPEN, NEED_ALREADY_CONFIRMED.',
  })
  supportNeedConfirm(
    @Id('id', 'The need.') id: string,
    @OptionalVersion() expectedVersion: number | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, supportNeedConfirm, { id, expectedVersion, input: {}, requestKey });
  }
}
