import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ContactAttemptInput } from '../../schema/contact-attempt.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { HoldInput } from '../../schema/route-hold.ts';
import { ReasonInput } from '../../schema/route.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { contactAttemptRecord } from './contact-attempt-record.command.ts';
import { routeComplete, routeReopen } from './route-end.command.ts';
import { routeHold, routeResume } from './route-hold.command.ts';
import { routeStop, routeStopWithoutContact } from './route-stop.command.ts';

/** The rest and the end of a route. */
@Resolver()
export class RouteLifeResolver {
  @Runs(routeStop)
  @Mutation(() => PlanChangeResult, {
    description:
      'Stops the route: the student at any time, alone. The lead asks the student, who signs the proposal, where a plan was agreed. Subject: the route. Not now: ROUTE_NOT_OPEN, AGREEMENT_ASKED_ALREADY.',
  })
  routeStop(
    @Id('id', 'The route.') id: string,
    @Input(() => ReasonInput) input: ReasonInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeStop, { id, input, requestKey });
  }

  @Runs(routeStopWithoutContact)
  @Mutation(() => PlanChangeResult, {
    description:
      'The lead stops a route whose student is not to be reached: not heard of for six months, and tried on at least three days since (`contactAttempts`). The student may ask to reopen it. Subject: the route. Not now: ROUTE_NOT_ACTIVE, CONTACT_NOT_TRIED, STUDENT_WAS_IN_TOUCH.',
  })
  routeStopWithoutContact(
    @Id('id', 'The route.') id: string,
    @Input(() => ReasonInput) input: ReasonInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeStopWithoutContact, { id, input, requestKey });
  }

  @Runs(contactAttemptRecord)
  @Mutation(() => PlanChangeResult, {
    description:
      'The lead records that they tried to reach the student, and every party but a company that reads the plan that the student answered it (else `isAnswered` is NOT_ALLOWED): applies at once; the student reads it; subject: the route. Not now: ROUTE_NOT_OPEN.',
  })
  contactAttemptRecord(
    @Id('routeId', 'The route.') id: string,
    @Input(() => ContactAttemptInput) input: ContactAttemptInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, contactAttemptRecord, { id, input, requestKey });
  }

  @Runs(routeHold)
  @Mutation(() => PlanChangeResult, {
    description:
      'Lets the route rest, with a day on which it is looked at again: from ACTIVE to ON_HOLD. The student does it alone; the lead asks the student, who signs the proposal, unless there was no contact for six weeks, and an attempt to reach them. Subject: the route. Not now: ROUTE_NOT_ACTIVE, AGREEMENT_ASKED_ALREADY.',
  })
  routeHold(
    @Id('id', 'The route.') id: string,
    @Input(() => HoldInput) input: HoldInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeHold, { id, input, requestKey });
  }

  @Runs(routeResume)
  @Mutation(() => PlanChangeResult, {
    description:
      'Goes on with a route that rests: of student and lead the one asks and the other signs the proposal; from the day of review on either does it alone. From ON_HOLD to ACTIVE; subject: the route. Not now: ROUTE_NOT_ON_HOLD, AGREEMENT_ASKED_ALREADY.',
  })
  routeResume(
    @Id('id', 'The route.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeResume, { id, input: {}, requestKey });
  }

  @Runs(routeComplete)
  @Mutation(() => PlanChangeResult, {
    description:
      'Asks to end the route as planned: student and lead must agree, so the one asks and the other signs the proposal. Then: from ACTIVE to COMPLETED, and what is still proposed is withdrawn. Not now: ROUTE_NOT_ACTIVE, AGREEMENT_ASKED_ALREADY.',
  })
  routeComplete(
    @Id('id', 'The route.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeComplete, { id, input: {}, requestKey });
  }

  @Runs(routeReopen)
  @Mutation(() => PlanChangeResult, {
    description:
      'The student asks to go on with a route that ended at most six months ago; when the lead signs the proposal: from STOPPED or COMPLETED to ACTIVE. Not now: ROUTE_NOT_ENDED, ENDED_TOO_LONG_AGO, ENDED_WITHOUT_PLAN, ROUTE_ALREADY_RUNNING, AGREEMENT_ASKED_ALREADY.',
  })
  routeReopen(
    @Id('id', 'The route.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, routeReopen, { id, input: {}, requestKey });
  }
}
