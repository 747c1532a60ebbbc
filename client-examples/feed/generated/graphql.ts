/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The kinds of data of a route. Reading rights, consent and the access log all speak in these. */
export type DataCategory =
  /** Short check-ins with the student and the signals that follow from them (nazorg). */
  | 'CHECK_INS'
  /** Job coaching and its log (logboek). */
  | 'COACHING'
  /** Documents, by owner and by release. */
  | 'DOCUMENTS'
  /** The enrolment: programme, level, learning path, cohort. */
  | 'EDUCATION'
  /** Who the student is outside the route: full name, date of birth, ways to reach them, place of residence. */
  | 'IDENTITY'
  /** Meetings: agenda, attendance, decisions. */
  | 'MEETINGS'
  /** The support profile and support needs. They count as health data (AVG art. 9). */
  | 'NEEDS'
  /** Where the student stands at set moments after graduation (uitstroom). */
  | 'OUTCOMES'
  /** The plan: its dates, the aim, goals, actions and the notes on them. */
  | 'PLAN'
  /** Provisions (voorzieningen): what is asked, decided and running. */
  | 'PROVISIONS'
  /** The face of the route: status, phase, parties and who acts for them, the name the student goes by. */
  | 'ROUTE'
  /** Internships, contracts, matches and work arrangements. */
  | 'WORK'
  | '%future added value';

/** What happened on a route. More kinds may come: keep a default branch. */
export type PlanChangeKind =
  /** An action was added. */
  | 'ACTION_ADDED'
  /** An action was dropped. */
  | 'ACTION_DROPPED'
  /** It was reported how an action goes. */
  | 'ACTION_PROGRESSED'
  /** An action changed. */
  | 'ACTION_REVISED'
  /** The student wrote what they want. */
  | 'AIM_SET'
  /** The student let a party read something. */
  | 'CONSENT_GIVEN'
  /** A party asked the student to let it read more. */
  | 'CONSENT_REQUESTED'
  /** The student said no to what a party asked to read beside what it reads. */
  | 'CONSENT_REQUEST_REFUSED'
  /** The student withdrew a consent, or it ran out. */
  | 'CONSENT_WITHDRAWN'
  /** The lead tried to reach the student, or another party did, and the student answered. */
  | 'CONTACT_ATTEMPTED'
  /** A disagreement went on to the next level. */
  | 'DISAGREEMENT_ESCALATED'
  /** A party agreed for itself with the outcome of a disagreement. */
  | 'DISAGREEMENT_OUTCOME_AGREED'
  /** A party offered an outcome of a disagreement. */
  | 'DISAGREEMENT_OUTCOME_OFFERED'
  /** A party did not agree with the outcome of a disagreement. */
  | 'DISAGREEMENT_OUTCOME_REFUSED'
  /** A party wrote what it finds in a disagreement. */
  | 'DISAGREEMENT_POSITION_TAKEN'
  /** A party refused a part of the plan, or said that the parties do not agree about something. */
  | 'DISAGREEMENT_RAISED'
  /** Those whose agreement its outcome needs have agreed with it. */
  | 'DISAGREEMENT_SETTLED'
  /** The party that raised a disagreement took it back. */
  | 'DISAGREEMENT_WITHDRAWN'
  /** Intake is done; the parties write the first plan. */
  | 'DRAFTING_STARTED'
  /** A draft of changes was begun or added to. */
  | 'DRAFT_CHANGED'
  /** To a draft of changes was added what follows from it by now. */
  | 'DRAFT_COMPLETED'
  /** The student says that a reported fact is not right. */
  | 'FACT_CONTESTED'
  /** The student contests a reported fact no longer. */
  | 'FACT_CONTEST_WITHDRAWN'
  /** Who reported a contested fact stands by it. */
  | 'FACT_STOOD_BY'
  /** A goal was added. */
  | 'GOAL_ADDED'
  /** The parties do not agree about a goal. */
  | 'GOAL_DISPUTED'
  /** About a goal there is no disagreement any more. */
  | 'GOAL_DISPUTE_ENDED'
  /** A goal was dropped. */
  | 'GOAL_DROPPED'
  /** It was reported what came of a goal. */
  | 'GOAL_RESULT_REPORTED'
  /** A goal changed. */
  | 'GOAL_REVISED'
  /** The school reported the day of graduation, expected or actual. */
  | 'GRADUATION_REPORTED'
  /** The student said yes; the organisation can read its invitation. */
  | 'INVITATION_APPROVED'
  /** The student said no to inviting an organisation. */
  | 'INVITATION_REFUSED'
  /** A support need was added. */
  | 'NEED_ADDED'
  /** The student confirmed a support need. */
  | 'NEED_CONFIRMED'
  /** The explanation of a support need changed. */
  | 'NEED_EXPLAINED'
  /** The weight or value of a support need changed. */
  | 'NEED_REVISED'
  /** Somebody noted something with a goal or an action. */
  | 'NOTE_ADDED'
  /** Student and lead agreed to let the region be told of an obstacle. */
  | 'OBSTACLE_BROUGHT_TO_REGION'
  /** Something stands in the way no longer. */
  | 'OBSTACLE_CLOSED'
  /** A party recorded what stands in the way. */
  | 'OBSTACLE_RECORDED'
  /** An organisation declined its invitation. */
  | 'PARTY_DECLINED'
  /** An organisation's part ended. */
  | 'PARTY_ENDED'
  /** The student was asked whether an organisation may be invited. */
  | 'PARTY_INVITED'
  /** An organisation accepted and takes part. */
  | 'PARTY_JOINED'
  /** A party confirmed its part of the plan. */
  | 'PART_CONFIRMED'
  /** A party refused its part of the plan. */
  | 'PART_REFUSED'
  /** A person acts for a party. */
  | 'PERSON_ASSIGNED'
  /** A person acts for a party no longer. */
  | 'PERSON_UNASSIGNED'
  /** Student and lead agreed: a new version of the plan applies. */
  | 'PLAN_AGREED'
  /** Student and lead did not both answer a proposal in time. */
  | 'PROPOSAL_EXPIRED'
  /** Changes of the plan were offered to those who must agree. */
  | 'PROPOSAL_OFFERED'
  /** Student or lead refused lines of a proposal. */
  | 'PROPOSAL_REFUSED'
  /** The last day to answer a proposal passed: who has not answered is reminded, once. */
  | 'PROPOSAL_REMINDED'
  /** A proposal was brought up to date: who has something else to agree with is asked anew. */
  | 'PROPOSAL_RENEWED'
  /** Student or lead agreed with a proposal. */
  | 'PROPOSAL_SIGNED'
  /** What a proposal rests on was changed, or whose it is reads nothing of the plan any more. */
  | 'PROPOSAL_SUPERSEDED'
  /** A proposal was taken back. */
  | 'PROPOSAL_WITHDRAWN'
  /** The student said yes to the route. */
  | 'ROUTE_ACCEPTED'
  /** Student and lead agreed that the route has come to its end. */
  | 'ROUTE_COMPLETED'
  /** The student said no to the route, or the school that it is not for the student after all. */
  | 'ROUTE_DECLINED'
  /** The route rests, and will be looked at again by a day. */
  | 'ROUTE_HELD'
  /** Another party leads the route: student, former and new lead agreed, or the lead may read the plan no more and the school leads again. */
  | 'ROUTE_LEAD_CHANGED'
  /** The route came into another phase. */
  | 'ROUTE_PHASE_CHANGED'
  /** The school proposed the route. */
  | 'ROUTE_PROPOSED'
  /** Student and lead agreed to go on with a route that had ended. */
  | 'ROUTE_REOPENED'
  /** The route goes on after a rest. */
  | 'ROUTE_RESUMED'
  /** The route came into another status. */
  | 'ROUTE_STATUS_CHANGED'
  /** The route was ended early. */
  | 'ROUTE_STOPPED'
  /** The school brought the student's details up to date. */
  | 'STUDENT_REVISED'
  /** It was reported that work came to its end. */
  | 'WORK_ENDED'
  /** It was reported that work was lost. */
  | 'WORK_LOST'
  /** It was reported that work began. */
  | 'WORK_STARTED'
  | '%future added value';

export type PlanFeedSubscriptionVariables = Exact<{
  routeId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PlanFeedSubscription = { __typename: 'Subscription', planChanges:
    | { __typename: 'AccessChanged', cursor: string, at: string, changedRoute: { __typename: 'TransitionRoute', id: string } }
    | { __typename: 'AccessEnded', cursor: string, at: string, routeId: string }
    | { __typename: 'CaughtUp', cursor: string, at: string }
    | { __typename: 'FeedReset', cursor: string, at: string, reason: string }
    | { __typename: 'PlanChange', cursor: string, at: string, previousCursor: string | null, kind: PlanChangeKind, category: DataCategory, summary: string, subject:
        | { __typename: 'Action', id: string }
        | { __typename: 'Consent', id: string }
        | { __typename: 'Disagreement', id: string }
        | { __typename: 'DisagreementPosition', id: string }
        | { __typename: 'Goal', id: string }
        | { __typename: 'GraduationReport', id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'Note', id: string }
        | { __typename: 'Obstacle', id: string }
        | { __typename: 'Organisation', id: string }
        | { __typename: 'Party', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'PlanVersion', id: string }
        | { __typename: 'Proposal', id: string }
        | { __typename: 'SignOff', id: string }
        | { __typename: 'Student', id: string }
        | { __typename: 'SupportNeed', id: string }
        | { __typename: 'TransitionRoute', id: string }
        | { __typename: 'WorkFact', id: string }
       | null, changedRoute: { __typename: 'TransitionRoute', id: string } }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const PlanFeedDocument = new TypedDocumentString(`
    subscription PlanFeed($routeId: ID, $after: Cursor) {
  planChanges(routeId: $routeId, after: $after) {
    __typename
    ... on FeedEvent {
      cursor
      at
    }
    ... on PlanChange {
      previousCursor
      kind
      category
      summary
      subject {
        __typename
        id
      }
      changedRoute: route {
        id
      }
    }
    ... on AccessChanged {
      changedRoute: route {
        id
      }
    }
    ... on AccessEnded {
      routeId
    }
    ... on FeedReset {
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<PlanFeedSubscription, PlanFeedSubscriptionVariables>;