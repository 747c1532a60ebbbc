import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { ContestInput, StandByInput } from '../../schema/reported-fact.ts';
import { parseGlobalId } from '../access/global-id.ts';
import { Runs } from '../access/scope.ts';
import { notFound } from '../errors.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { contestingOf } from './contest.command.ts';

function contestingAt(id: string) {
  const contesting = contestingOf(parseGlobalId(id)?.type);
  if (!contesting) throw notFound();
  return contesting;
}

@Resolver()
export class FactResolver {
  @Runs({ name: 'factContest' })
  @Mutation(() => PlanChangeResult, {
    description:
      'The student says that a reported fact is not right. It applies on, and is shown as contested to all who read it, until a report says something else or the student withdraws; its reporter and the lead are asked to look at it; subject: the fact. Not now: ROUTE_NOT_OPEN, FACT_CORRECTED, CONTESTED_ALREADY, OWN_REPORT.',
  })
  async factContest(
    @Id('id', 'The work fact or graduation report.') id: string,
    @Input(() => ContestInput) input: ContestInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, contestingAt(id).contest, { id, input, requestKey });
  }

  @Runs({ name: 'factContestWithdraw' })
  @Mutation(() => PlanChangeResult, {
    description: 'The student contests a fact no longer; subject: the fact. Not now: ROUTE_NOT_OPEN, NOT_CONTESTED.',
  })
  async factContestWithdraw(
    @Id('id', 'The work fact or graduation report.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, contestingAt(id).withdraw, { id, input: {}, requestKey });
  }

  @Runs({ name: 'factStandBy' })
  @Mutation(() => PlanChangeResult, {
    description:
      'Who reported a contested fact says why it stands by it; the fact stays contested. To correct it, report it anew instead; subject: the fact. Not now: ROUTE_NOT_OPEN, NOT_CONTESTED, ANSWERED_ALREADY.',
  })
  async factStandBy(
    @Id('id', 'The work fact or graduation report.') id: string,
    @Input(() => StandByInput) input: StandByInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, contestingAt(id).standBy, { id, input, requestKey });
  }
}
