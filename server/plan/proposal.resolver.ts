import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { DraftInput, OfferInput, SignOffInput } from '../../schema/proposal.ts';
import { ReofferInput } from '../../schema/reoffer-input.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from './change-plan.ts';
import { draftRemove } from './draft-remove.command.ts';
import { draftOffer, draftOpen } from './draft.command.ts';
import { ExpectedVersion, Id, Input, RequestKey, VersionRead } from './mutation-arguments.ts';
import { planOffer } from './plan-offer.command.ts';
import { proposalSignOff, proposalWithdraw } from './proposal-answers.command.ts';
import { proposalReoffer } from './proposal-reoffer.command.ts';

@Resolver()
export class ProposalResolver {
  @Runs(planOffer)
  @Mutation(() => PlanChangeResult, {
    description:
      'Offers the first plan, everything drafted so far, to student and lead and to every party for its own part: from DRAFTING to AWAITING_AGREEMENT. Offering is signing. Not now: PLAN_NOT_DRAFTED, PLAN_NOT_READY (see `planReadiness`).',
  })
  planOffer(
    @Id('routeId', 'The route.') id: string,
    @Input(() => OfferInput) input: OfferInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, planOffer, { id, input, requestKey });
  }

  @Runs(draftOpen)
  @Mutation(() => PlanChangeResult, {
    description:
      "Begins a draft of the viewer's party: changes of the plan go into it with `draftId`, and are offered as one. Not now: PLAN_NOT_AGREED_YET, PLAN_NOT_READ (a party that reads the plan by a ground, and has none).",
  })
  draftOpen(
    @Id('routeId', 'The route.') id: string,
    @Input(() => DraftInput) input: DraftInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, draftOpen, { id, input, requestKey });
  }

  @Runs(draftRemove)
  @Mutation(() => PlanChangeResult, {
    description:
      'Takes a line out of a draft again, with those that have nothing left to rest on without it (`ProposedChange.dependsOn`) and those that followed from it: the answer is DraftSaved. Not now: PLAN_NOT_AGREED_YET, DRAFT_NOT_OPEN, FOLLOWS_FROM_ANOTHER_LINE.',
  })
  draftRemove(
    @Id('id', "The line (`ProposedChange.id`) of a draft of the viewer's party.") id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, draftRemove, { id, input: {}, requestKey });
  }

  @Runs(draftOffer)
  @Mutation(() => PlanChangeResult, {
    description:
      "Offers a draft to those who must agree. Offering is signing: for the offering party's own lines, and for the lead or the student all of them. Where nobody else must agree it applies at once. Nobody signs what they have not read: `changes` and `draftOffer.needsAgreementOf` of the version named are what is offered, to a company as far as it reads the plan. Not now: PLAN_NOT_AGREED_YET, DRAFT_NOT_OPEN, DRAFT_EMPTY.",
  })
  draftOffer(
    @Id('id', 'The draft.') id: string,
    @VersionRead() expectedVersion: number | undefined,
    @Input(() => OfferInput) input: OfferInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, draftOffer, { id, expectedVersion, input, requestKey });
  }

  @Runs(proposalSignOff)
  @Mutation(() => PlanChangeResult, {
    description:
      "Answers a proposal, for the viewer's own party. When student and lead have agreed it applies, in the same moment. Another party confirms its own part, also later. A no needs a remark; of student or lead it closes the proposal, of another it is about its own part alone. Not now: SIGNED_ALREADY, PROPOSAL_CLOSED.",
  })
  proposalSignOff(
    @Id('id', 'The proposal.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => SignOffInput) input: SignOffInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, proposalSignOff, { id, expectedVersion, input, requestKey });
  }

  @Runs(proposalWithdraw)
  @Mutation(() => PlanChangeResult, {
    description:
      'Takes a proposal back, or throws a draft away; a first plan goes back to DRAFTING. Not now: PROPOSAL_CLOSED.',
  })
  proposalWithdraw(
    @Id('id', 'The proposal.') id: string,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, proposalWithdraw, { id, input: {}, requestKey });
  }

  @Runs(proposalReoffer)
  @Mutation(() => PlanChangeResult, {
    description:
      'Offers again what is left of a proposal that was refused, expired or superseded: in a new proposal, its lines but those that student or lead refused, as they would be asked for now; what can no longer be done is left out. Whoever agreed, and is shown exactly the same, has signed already; whoever is shown anything else signs anew. What says anything else by now, or follows by now, is read first, in a draft (DraftSaved), and so is the rest with `isInDraft`. Not now: PLAN_NOT_AGREED_YET, PROPOSAL_NOT_REOFFERED, REOFFERED_ALREADY, NOTHING_LEFT_TO_OFFER, AGREEMENT_ASKED_ALREADY.',
  })
  proposalReoffer(
    @Id('id', 'The closed proposal.') id: string,
    @Input(() => ReofferInput) input: ReofferInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, proposalReoffer, { id, input, requestKey });
  }
}
