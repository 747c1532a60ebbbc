import { Field, ObjectType } from 'type-graphql';
import { Permission } from './permission.ts';

@ObjectType({
  description: 'What the viewer may begin under the membership they act under, by the name of the mutation.',
})
export class ViewerPermissions {
  @Field(() => Permission, { description: 'Register a student, or bring what is known of them up to date.' })
  studentUpsert!: Permission;

  @Field(() => Permission, { description: 'Propose a route to a student.' })
  routePropose!: Permission;

  @Field(() => Permission, { description: 'Set their own code for signing in person.' })
  signingCodeSet!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a route, by the name of the mutation.' })
export class RoutePermissions {
  @Field(() => Permission, { description: 'The student says yes to the route.' })
  routeAccept!: Permission;

  @Field(() => Permission, {
    description: 'Say no to the route: the student; the school, where it is not for the student after all.',
  })
  routeDecline!: Permission;

  @Field(() => Permission, { description: 'Begin the first plan, after intake.' })
  routeStartDrafting!: Permission;

  @Field(() => Permission, { description: 'Let the route rest, until a day at the latest.' })
  routeHold!: Permission;

  @Field(() => Permission, { description: 'Go on with a route that rests.' })
  routeResume!: Permission;

  @Field(() => Permission, { description: 'End the route early; of the lead: ask the student to agree.' })
  routeStop!: Permission;

  @Field(() => Permission, { description: 'End the route early, when the student was not to be reached for long.' })
  routeStopWithoutContact!: Permission;

  @Field(() => Permission, {
    description: 'Record that the lead tried to reach the student; for another party: that the student answered it.',
  })
  contactAttemptRecord!: Permission;

  @Field(() => Permission, { description: 'Ask to end the route as planned: student and lead must agree.' })
  routeComplete!: Permission;

  @Field(() => Permission, { description: 'Ask to go on with a route that ended: student and lead must agree.' })
  routeReopen!: Permission;

  @Field(() => Permission, { description: 'Ask that another party leads, which must agree too.' })
  routeSetLead!: Permission;

  @Field(() => Permission, { description: 'Bring the route into another phase.' })
  routeSetPhase!: Permission;

  @Field(() => Permission, { description: 'Report the day of graduation, expected or actual.' })
  routeReportGraduation!: Permission;

  @Field(() => Permission, { description: 'Report that work began.' })
  workReportStart!: Permission;

  @Field(() => Permission, { description: 'Write what the student wants.' })
  aimSet!: Permission;

  @Field(() => Permission, { description: 'Ask the student whether an organisation may be invited.' })
  partyInvite!: Permission;

  @Field(() => Permission, { description: 'Add a support need.' })
  supportNeedAdd!: Permission;

  @Field(() => Permission, { description: 'Add a goal.' })
  goalAdd!: Permission;

  @Field(() => Permission, { description: 'Record what stands in the way.' })
  obstacleRecord!: Permission;

  @Field(() => Permission, { description: 'Say that the parties do not agree about something.' })
  disagreementRaise!: Permission;

  @Field(() => Permission, { description: 'Offer the first plan to those who must agree.' })
  planOffer!: Permission;

  @Field(() => Permission, { description: 'Begin a draft, to collect changes of the plan.' })
  draftOpen!: Permission;

  @Field(() => Permission, { description: "Ask the student to let the viewer's party read more." })
  consentRequest!: Permission;

  @Field(() => Permission, { description: 'Say yes to what a party asks to read.' })
  consentGrant!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a party, by the name of the mutation.' })
export class PartyPermissions {
  @Field(() => Permission, { description: 'The student says no to inviting it.' })
  invitationRefuse!: Permission;

  @Field(() => Permission, { description: 'The student says no to what it asked to read beside.' })
  consentRequestRefuse!: Permission;

  @Field(() => Permission, { description: 'Accept the invitation for it.' })
  partyAcceptInvitation!: Permission;

  @Field(() => Permission, { description: 'Decline the invitation for it.' })
  partyDeclineInvitation!: Permission;

  @Field(() => Permission, { description: 'End its part in the route.' })
  partyEnd!: Permission;

  @Field(() => Permission, { description: 'Let a person act for it.' })
  partyAssign!: Permission;
}

@ObjectType({ description: 'What the viewer may do with an assignment, by the name of the mutation.' })
export class AssignmentPermissions {
  @Field(() => Permission, { description: 'Let the person act for the party no longer.' })
  partyUnassign!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a goal, by the name of the mutation.' })
export class GoalPermissions {
  @Field(() => Permission, { description: 'Change it.' })
  goalRevise!: Permission;

  @Field(() => Permission, { description: 'Drop it, and its open actions with it.' })
  goalDrop!: Permission;

  @Field(() => Permission, { description: 'Report what came of it.' })
  goalReportResult!: Permission;

  @Field(() => Permission, { description: 'Add an action for it.' })
  actionAdd!: Permission;

  @Field(() => Permission, { description: 'Note something with it.' })
  noteAdd!: Permission;

  @Field(() => Permission, { description: 'Say that the parties do not agree about it.' })
  disagreementRaise!: Permission;
}

@ObjectType({ description: 'What the viewer may do with an action, by the name of the mutation.' })
export class ActionPermissions {
  @Field(() => Permission, { description: 'Change it.' })
  actionRevise!: Permission;

  @Field(() => Permission, { description: 'Drop it.' })
  actionDrop!: Permission;

  @Field(() => Permission, { description: 'Report how it goes.' })
  actionReportProgress!: Permission;

  @Field(() => Permission, { description: 'Note something with it.' })
  noteAdd!: Permission;

  @Field(() => Permission, { description: 'Say that the parties do not agree about it.' })
  disagreementRaise!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a support need, by the name of the mutation.' })
export class SupportNeedPermissions {
  @Field(() => Permission, { description: 'Change its weight or value.' })
  supportNeedRevise!: Permission;

  @Field(() => Permission, { description: 'Write what it means to the student.' })
  supportNeedExplain!: Permission;

  @Field(() => Permission, { description: 'The student confirms it.' })
  supportNeedConfirm!: Permission;
}

@ObjectType({ description: 'What the viewer may do with an obstacle, by the name of the mutation.' })
export class ObstaclePermissions {
  @Field(() => Permission, { description: 'Say that it stands in the way no longer.' })
  obstacleClose!: Permission;

  @Field(() => Permission, { description: 'Ask to let the region be told of it: student and lead must agree.' })
  obstacleBringToRegion!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a disagreement, by the name of the mutation.' })
export class DisagreementPermissions {
  @Field(() => Permission, { description: "Write what the viewer's own party finds." })
  disagreementTakePosition!: Permission;

  @Field(() => Permission, { description: 'Bring it to the next level.' })
  disagreementEscalate!: Permission;

  @Field(() => Permission, { description: 'Offer an outcome to the parties to it.' })
  disagreementOfferOutcome!: Permission;

  @Field(() => Permission, { description: "Answer the outcome that is offered, for the viewer's own party." })
  disagreementAnswerOutcome!: Permission;

  @Field(() => Permission, { description: 'Take it back.' })
  disagreementWithdraw!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a consent, by the name of the mutation.' })
export class ConsentPermissions {
  @Field(() => Permission, { description: 'Withdraw it (intrekken).' })
  consentWithdraw!: Permission;
}

@ObjectType({ description: 'What the viewer may do with a proposal, by the name of the mutation.' })
export class ProposalPermissions {
  @Field(() => Permission, { description: 'Offer the draft to those who must agree.' })
  draftOffer!: Permission;

  @Field(() => Permission, { description: "Answer it, for the viewer's own party." })
  proposalSignOff!: Permission;

  @Field(() => Permission, { description: 'Offer again what is left of it, once it is closed.' })
  proposalReoffer!: Permission;

  @Field(() => Permission, { description: "Let somebody who is there answer it on the viewer's device." })
  proposalAnswerInPerson!: Permission;

  @Field(() => Permission, { description: 'Take it back.' })
  proposalWithdraw!: Permission;
}
