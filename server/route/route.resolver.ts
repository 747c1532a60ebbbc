import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { GraduationInput } from '../../schema/graduation.ts';
import { LeadInput } from '../../schema/route-lead.ts';
import { PhaseInput } from '../../schema/route-phase.ts';
import { RouteProposeInput } from '../../schema/route-propose.ts';
import { AimInput } from '../../schema/aim.ts';
import { ReasonInput } from '../../schema/route.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { Runs } from '../access/scope.ts';
import { beginPlan, changePlan, type PlanContext } from '../plan/change-plan.ts';
import { DraftId, ExpectedVersion, Id, Input, OptionalVersion, RequestKey } from '../plan/mutation-arguments.ts';
import { aimSet } from './aim-set.command.ts';
import { routePropose } from './route-propose.command.ts';
import { routeSetLead } from './route-set-lead.command.ts';
import { routeSetPhase } from './route-set-phase.command.ts';
import { routeReportGraduation } from './route-report-graduation.command.ts';
import { routeAccept, routeDecline, routeStartDrafting } from './route-steps.command.ts';

@Resolver()
export class RouteResolver {
  @Runs(routePropose)
  @Mutation(() => PlanChangeResult, {
    description:
      "Proposes a route to a student of the own school, which leads it; subject: the route. It waits for the student's yes. Not possible: ROUTE_ALREADY_RUNNING.",
  })
  routePropose(
    @Input(() => RouteProposeInput) input: RouteProposeInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return beginPlan(context, info, routePropose, { input, requestKey });
  }

  @Runs(routeAccept)
  @Mutation(() => PlanChangeResult, {
    description:
      "The student's yes to the route, under 16 that of a representative: from PROPOSED to INTAKE; subject: the route. Not now: ROUTE_NOT_PROPOSED, STUDENT_TOO_YOUNG.",
  })
  routeAccept(
    @Id('id', 'The route.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeAccept, { id, input: {}, requestKey });
  }

  @Runs(routeDecline)
  @Mutation(() => PlanChangeResult, {
    description:
      "The student's no to the route, or the school's, where it is not for the student after all: from PROPOSED to DECLINED; subject: the route. Not now: ROUTE_NOT_PROPOSED.",
  })
  routeDecline(
    @Id('id', 'The route.') id: string,
    @Input(() => ReasonInput) input: ReasonInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeDecline, { id, input, requestKey });
  }

  @Runs(routeStartDrafting)
  @Mutation(() => PlanChangeResult, {
    description:
      'The lead opens the plan for drafting: from INTAKE to DRAFTING; subject: the route. Not now: ROUTE_NOT_IN_INTAKE.',
  })
  routeStartDrafting(
    @Id('id', 'The route.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeStartDrafting, { id, input: {}, requestKey });
  }

  @Runs(routeSetPhase)
  @Mutation(() => PlanChangeResult, {
    description:
      'Brings the route into another phase, at once while the plan is drafted, later as a proposal to student and lead, or in a draft; subject: the route. Not now: PLAN_NOT_EDITABLE, PHASE_DOES_NOT_FOLLOW, NOT_GRADUATED_YET.',
  })
  routeSetPhase(
    @Id('id', 'The route.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => PhaseInput) input: PhaseInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeSetPhase, { id, expectedVersion, input, requestKey, draftId });
  }

  @Runs(routeSetLead)
  @Mutation(() => PlanChangeResult, {
    description:
      'Asks that another party leads from here on: the student, the present lead and that party must agree; subject: the route. What else is proposed then is superseded, for the new lead has a say in it. Not now: ROUTE_NOT_ACTIVE, LEADS_ALREADY, LEAD_READS_NO_PLAN, AGREEMENT_ASKED_ALREADY.',
  })
  routeSetLead(
    @Id('id', 'The route.') id: string,
    @Input(() => LeadInput) input: LeadInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeSetLead, { id, input, requestKey });
  }

  @Runs(routeReportGraduation)
  @Mutation(() => PlanChangeResult, {
    description:
      'The school reports the day of graduation, expected or actual: a fact that applies at once and moves the end of the route to a year after it; subject: the route. Not now: ROUTE_NOT_OPEN, GRADUATED_ALREADY.',
  })
  routeReportGraduation(
    @Id('id', 'The route.') id: string,
    @Input(() => GraduationInput) input: GraduationInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeReportGraduation, { id, input, requestKey });
  }

  @Runs(aimSet)
  @Mutation(() => PlanChangeResult, {
    description:
      'The student words what they want. `expectedVersion` is the `aimVersion` of the route; subject: the route. Not now: ROUTE_NOT_OPEN.',
  })
  aimSet(
    @Id('routeId', 'The route.') id: string,
    @OptionalVersion() expectedVersion: number | undefined,
    @Input(() => AimInput) input: AimInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, aimSet, { id, expectedVersion, input, requestKey });
  }
}
