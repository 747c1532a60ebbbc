import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { AssignmentInput, PartyAcceptInput, PartyInviteInput } from '../../schema/party.ts';
import { ReasonInput } from '../../schema/route.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { invitationRefuse, partyAcceptInvitation, partyDeclineInvitation } from './invitation-answers.command.ts';
import { partyAssign } from './party-assign.command.ts';
import { partyEnd } from './party-end.command.ts';
import { partyInvite } from './party-invite.command.ts';
import { partyUnassign } from './party-unassign.command.ts';

@Resolver()
export class PartyResolver {
  @Runs(partyInvite)
  @Mutation(() => PlanChangeResult, {
    description:
      'The lead asks to invite an organisation; subject: the party. It stays hidden from the organisation until the student says yes by `consentGrant`, or no by `invitationRefuse`. Not now: ROUTE_NOT_OPEN, PARTY_ALREADY_ON_ROUTE.',
  })
  partyInvite(
    @Id('routeId', 'The route.') id: string,
    @Input(() => PartyInviteInput) input: PartyInviteInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, partyInvite, { id, input, requestKey });
  }

  @Runs(invitationRefuse)
  @Mutation(() => PlanChangeResult, {
    description:
      "The student's no to an invitation; the organisation never hears of it; subject: the party. Not now: PARTY_NOT_PROPOSED.",
  })
  invitationRefuse(
    @Id('partyId', 'The proposed party.') id: string,
    @Input(() => ReasonInput) input: ReasonInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, invitationRefuse, { id, input, requestKey });
  }

  @Runs(partyAcceptInvitation)
  @Mutation(() => PlanChangeResult, {
    description:
      "The organisation's yes: the party becomes ACTIVE, the student's consent takes effect, and a person is assigned; subject: the party. Not now: PARTY_NOT_INVITED, ROUTE_NOT_OPEN.",
  })
  partyAcceptInvitation(
    @Id('id', 'The invited party.') id: string,
    @Input(() => PartyAcceptInput) input: PartyAcceptInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, partyAcceptInvitation, { id, input, requestKey });
  }

  @Runs(partyDeclineInvitation)
  @Mutation(() => PlanChangeResult, {
    description:
      "The organisation's no; subject: the party, which the viewer then no longer reads. Not now: PARTY_NOT_INVITED.",
  })
  partyDeclineInvitation(
    @Id('id', 'The invited party.') id: string,
    @Input(() => ReasonInput) input: ReasonInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, partyDeclineInvitation, { id, input, requestKey });
  }

  @Runs(partyEnd)
  @Mutation(() => PlanChangeResult, {
    description:
      'A party leaves the route: its people read nothing of it any more, and what waits for signatures and gives it something is superseded (a first plan is drafted again); subject: the party. Not now: PARTY_NOT_ACTIVE, LEAD_CANNOT_END, SCHOOL_CANNOT_END, STUDENT_CANNOT_END.',
  })
  partyEnd(
    @Id('id', 'The party.') id: string,
    @Input(() => ReasonInput) input: ReasonInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, partyEnd, { id, input, requestKey });
  }

  @Runs(partyAssign)
  @Mutation(() => PlanChangeResult, {
    description:
      'Assigns a person to act for a party on this route: without it nobody reads anything; subject: the party. Not now: PARTY_NOT_ACTIVE, ALREADY_ASSIGNED.',
  })
  partyAssign(
    @Id('id', 'The party.') id: string,
    @Input(() => AssignmentInput) input: AssignmentInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, partyAssign, { id, input, requestKey });
  }

  @Runs(partyUnassign)
  @Mutation(() => PlanChangeResult, {
    description:
      'Ends an assignment: the person reads nothing of the route any more; subject: the party. Not now: NOT_ASSIGNED, LAST_CONTACT, STUDENT_CANNOT_END.',
  })
  partyUnassign(
    @Id('assignmentId', 'The assignment.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, partyUnassign, { id, input: {}, requestKey });
  }
}
