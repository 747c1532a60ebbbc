import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ConsentGrantInput, ConsentRequestInput, ConsentWithdrawInput } from '../../schema/consent.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { consentGrant } from './consent-grant.command.ts';
import { consentRequest } from './consent-request.command.ts';
import { consentRequestRefuse } from './consent-request-refuse.command.ts';
import { consentWithdraw } from './consent-withdraw.command.ts';

@Resolver()
export class ConsentResolver {
  @Runs(consentRequest)
  @Mutation(() => PlanChangeResult, {
    description:
      "The viewer's organisation asks the student for more than it reads now; subject: its party. Not now: ROUTE_NOT_OPEN.",
  })
  consentRequest(
    @Id('routeId', 'The route.') id: string,
    @Input(() => ConsentRequestInput) input: ConsentRequestInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, consentRequest, { id, input, requestKey });
  }

  @Runs(consentRequestRefuse)
  @Mutation(() => PlanChangeResult, {
    description:
      "The student's no to a party that asked to read more: it reads what it read, and is told of the no, for which there need be no reason (AVG art. 7.4). It can ask again, and a later yes by `consentGrant` is possible; subject: the party. Not now: NOTHING_REQUESTED.",
  })
  consentRequestRefuse(
    @Id('partyId', 'The party that asked.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, consentRequestRefuse, { id, input: {}, requestKey });
  }

  @Runs(consentGrant)
  @Mutation(() => PlanChangeResult, {
    description:
      "The student's yes to one party, for all that it asked or for less (toestemming, AVG art. 7); to an invitation it is the yes that shows it to the organisation; subject: the consent. Not possible: ROUTE_NOT_OPEN, NOTHING_REQUESTED, CONSENT_TEXT_OUTDATED, PARTY_NOT_ACTIVE, STUDENT_TOO_YOUNG (AVG art. 8).",
  })
  consentGrant(
    @Id('routeId', 'The route.') id: string,
    @Input(() => ConsentGrantInput) input: ConsentGrantInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, consentGrant, { id, input, requestKey });
  }

  @Runs(consentWithdraw)
  @Mutation(() => PlanChangeResult, {
    description:
      'The student withdraws a consent, or a part of it (intrekken, AVG art. 7.3): from this moment the party reads nothing of what is withdrawn, in queries and in open feeds. Where it reads the plan no more its open actions become BLOCKED, and what it proposed or drafted SUPERSEDED, but for what a company is asked for its part in; subject: the consent. Not now: CONSENT_NOT_RUNNING.',
  })
  consentWithdraw(
    @Id('id', 'The consent.') id: string,
    @Arg('input', () => ConsentWithdrawInput, {
      nullable: true,
      description: 'What of it is withdrawn. Absent or null: all of it.',
    })
    input: ConsentWithdrawInput | null,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, consentWithdraw, { id, input: input ?? {}, requestKey });
  }
}
