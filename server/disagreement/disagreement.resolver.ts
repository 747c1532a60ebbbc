import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  DisagreementInput,
  EscalationInput,
  OutcomeAnswerInput,
  OutcomeInput,
  PositionInput,
} from '../../schema/disagreement.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { parseGlobalId } from '../access/global-id.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { ExpectedVersion, Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { disagreementEscalate } from './disagreement-escalate.command.ts';
import { disagreementTakePosition } from './disagreement-position.command.ts';
import {
  disagreementRaiseOnAction,
  disagreementRaiseOnGoal,
  disagreementRaiseOnRoute,
} from './disagreement-raise.command.ts';
import {
  disagreementAnswerOutcome,
  disagreementOfferOutcome,
  disagreementWithdraw,
} from './disagreement-settle.command.ts';

@Resolver()
export class DisagreementResolver {
  @Runs(disagreementRaiseOnGoal)
  @Mutation(() => PlanChangeResult, {
    description:
      "Says that the parties do not agree about a goal, an action, or something else on the route, with the own position: applies at once; a goal that has no result yet is DISPUTED while the disagreement is open, and the rest of the plan goes on; subject: the disagreement. A student's own goal cannot be disputed, nor can the aim be named. Not now: ROUTE_NOT_OPEN, PLAN_NOT_READ (a party that reads the plan by a ground, and has none), STUDENTS_OWN_GOAL, GOAL_CLOSED, ACTION_CLOSED, DISAGREEMENT_OPEN_ALREADY.",
  })
  disagreementRaise(
    @Id('id', 'The goal, the action or the route.') id: string,
    @Input(() => DisagreementInput) input: DisagreementInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const type = parseGlobalId(id)?.type;
    if (type === 'Goal') return changePlan(context, info, disagreementRaiseOnGoal, { id, input, requestKey });
    if (type === 'Action') return changePlan(context, info, disagreementRaiseOnAction, { id, input, requestKey });
    return changePlan(context, info, disagreementRaiseOnRoute, { id, input, requestKey });
  }

  @Runs(disagreementTakePosition)
  @Mutation(() => PlanChangeResult, {
    description:
      "Writes what the viewer's own party finds: applies at once, and takes back a yes to an outcome; nobody writes for another; subject: the disagreement. Not now: ROUTE_NOT_OPEN, DISAGREEMENT_CLOSED.",
  })
  disagreementTakePosition(
    @Id('id', 'The disagreement.') id: string,
    @Input(() => PositionInput) input: PositionInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, disagreementTakePosition, { id, input, requestKey });
  }

  @Runs(disagreementEscalate)
  @Mutation(() => PlanChangeResult, {
    description:
      'Brings a disagreement to the next level: from TEAM to MANAGEMENT, from there to REGION; an outcome that lies there lapses; subject: the disagreement. At REGION nobody of the region reads it here. Not now: ROUTE_NOT_OPEN, DISAGREEMENT_CLOSED, HIGHEST_LEVEL.',
  })
  disagreementEscalate(
    @Id('id', 'The disagreement.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => EscalationInput) input: EscalationInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, disagreementEscalate, { id, expectedVersion, input, requestKey });
  }

  @Runs(disagreementOfferOutcome)
  @Mutation(() => PlanChangeResult, {
    description:
      'Offers an outcome to every party to it, in place of one that lies there: offering is agreeing, for the own party alone; subject: the disagreement. Not now: ROUTE_NOT_OPEN, DISAGREEMENT_CLOSED.',
  })
  disagreementOfferOutcome(
    @Id('id', 'The disagreement.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => OutcomeInput) input: OutcomeInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, disagreementOfferOutcome, { id, expectedVersion, input, requestKey });
  }

  @Runs(disagreementAnswerOutcome)
  @Mutation(() => PlanChangeResult, {
    description:
      "Answers the outcome, for the viewer's own party. When every party to it that may read it has agreed (after the last day at REGION: student and lead, also if they did before) it is SETTLED, in the same moment; what it changes of the plan is proposed as ever; subject: the disagreement. Not now: ROUTE_NOT_OPEN, DISAGREEMENT_CLOSED, NO_OUTCOME_OFFERED, OUTCOME_ANSWERED_ALREADY.",
  })
  disagreementAnswerOutcome(
    @Id('id', 'The disagreement.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => OutcomeAnswerInput) input: OutcomeAnswerInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, disagreementAnswerOutcome, { id, expectedVersion, input, requestKey });
  }

  @Runs(disagreementWithdraw)
  @Mutation(() => PlanChangeResult, {
    description: 'Takes a disagreement back; subject: the disagreement. Not now: ROUTE_NOT_OPEN, DISAGREEMENT_CLOSED.',
  })
  disagreementWithdraw(
    @Id('id', 'The disagreement.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, disagreementWithdraw, { id, input: {}, requestKey });
  }
}
