/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new action. */
export type ActionInput = {
  /** The last day to do it in time. */
  dueOn?: string | null | undefined;
  /** The party that will own it: an active party of the route, the student's too. Null: nobody yet. A company names itself, which is also meant where it names none. */
  ownerId?: string | null | undefined;
  /** What is to be done, at most 200 characters. */
  title: string;
};

/** How a goal stands. */
export type GoalStatus =
  /** Achieved. */
  | 'ACHIEVED'
  /** Part of the agreed plan. */
  | 'AGREED'
  /** The parties do not agree about it (geen overeenstemming). */
  | 'DISPUTED'
  /** No longer a goal. */
  | 'DROPPED'
  /** Not achieved. */
  | 'NOT_ACHIEVED'
  /** Achieved in part. */
  | 'PARTLY_ACHIEVED'
  /** Written down, not agreed yet. */
  | 'PROPOSED'
  | '%future added value';

/** Why something is not possible now. More reasons may come: keep a default branch. */
export type NotPossibleReason =
  /** The action is done, or was dropped. */
  | 'ACTION_CLOSED'
  /** This has been offered for agreement already, in a proposal that is still open. */
  | 'AGREEMENT_ASKED_ALREADY'
  /** The person acts for this party already. */
  | 'ALREADY_ASSIGNED'
  /** Its reporter has answered already. */
  | 'ANSWERED_ALREADY'
  /** The region was told of the obstacle already. */
  | 'BROUGHT_TO_REGION_ALREADY'
  /** More is allowed than was asked: other categories, or another purpose. */
  | 'CONSENT_NOT_ASKED'
  /** The consent was withdrawn, or has run out. */
  | 'CONSENT_NOT_RUNNING'
  /** The student was shown an older text: show the current one and ask again. */
  | 'CONSENT_TEXT_OUTDATED'
  /** Since the student was last heard of, the lead has not tried to reach them on as many days as are asked. */
  | 'CONTACT_NOT_TRIED'
  /** The student contests it already. */
  | 'CONTESTED_ALREADY'
  /** The disagreement was settled or withdrawn. */
  | 'DISAGREEMENT_CLOSED'
  /** There is an open disagreement about the same goal or action already. */
  | 'DISAGREEMENT_OPEN_ALREADY'
  /** The draft has no lines. */
  | 'DRAFT_EMPTY'
  /** The draft was offered or withdrawn already. */
  | 'DRAFT_NOT_OPEN'
  /** The route ended more than six months ago. */
  | 'ENDED_TOO_LONG_AGO'
  /** The route ended before a plan was agreed, so there is nothing to go on with. */
  | 'ENDED_WITHOUT_PLAN'
  /** Another report took the place of this one. */
  | 'FACT_CORRECTED'
  /** The line follows from another line of the draft, and goes when that goes. */
  | 'FOLLOWS_FROM_ANOTHER_LINE'
  /** The goal has a result, or was dropped. */
  | 'GOAL_CLOSED'
  /** The parties do not agree about the goal: the disagreement is settled or withdrawn first. */
  | 'GOAL_DISPUTED'
  /** The goal does not stand in the plan: student and lead have not agreed with it yet. */
  | 'GOAL_NOT_AGREED'
  /** The student has graduated, so nothing is expected any more. */
  | 'GRADUATED_ALREADY'
  /** The disagreement is with the region already: there is no further level. */
  | 'HIGHEST_LEVEL'
  /** Another line of the draft says the same or something else of it: that one is to be taken out first. */
  | 'IN_DRAFT_ALREADY'
  /** The last person who acts for a party cannot be taken away. */
  | 'LAST_CONTACT'
  /** The day until which what is proposed could be done has passed. */
  | 'LAST_DAY_PASSED'
  /** The party leads the route already. */
  | 'LEADS_ALREADY'
  /** The lead cannot leave before another party leads. */
  | 'LEAD_CANNOT_END'
  /** The party does not read the plan, and cannot lead what it does not read. */
  | 'LEAD_READS_NO_PLAN'
  /** The student confirmed the need as it is. */
  | 'NEED_ALREADY_CONFIRMED'
  /** Nothing follows from it for the plan, or that has been collected already. */
  | 'NOTHING_FOLLOWS'
  /** Of the lines of the proposal none is left that could be offered again. */
  | 'NOTHING_LEFT_TO_OFFER'
  /** The party asked for nothing that is still open. */
  | 'NOTHING_REQUESTED'
  /** Never possible for the viewer's role here; the mutation itself is answered FORBIDDEN. */
  | 'NOT_ALLOWED_FOR_ROLE'
  /** The person does not act for the party (any more). */
  | 'NOT_ASSIGNED'
  /** The person has no membership of the party's organisation. */
  | 'NOT_A_COLLEAGUE'
  /** The line named adds no goal. */
  | 'NOT_A_NEW_GOAL'
  /** It is an end of work, not a start. */
  | 'NOT_A_START'
  /** The student does not contest it (any more). */
  | 'NOT_CONTESTED'
  /** The phase begins after graduation, which has not been reported. */
  | 'NOT_GRADUATED_YET'
  /** No outcome is offered (any more). */
  | 'NO_OUTCOME_OFFERED'
  /** The obstacle stands in the way no longer. */
  | 'OBSTACLE_CLOSED'
  /** The viewer's party agreed with the outcome already. */
  | 'OUTCOME_ANSWERED_ALREADY'
  /** The student reported it: a new report corrects it. */
  | 'OWN_REPORT'
  /** The organisation is on the route already, or invited to it. */
  | 'PARTY_ALREADY_ON_ROUTE'
  /** The party does not take part. */
  | 'PARTY_NOT_ACTIVE'
  /** The party has no invitation to answer (any more). */
  | 'PARTY_NOT_INVITED'
  /** The party is not waiting for the student's yes (any more). */
  | 'PARTY_NOT_PROPOSED'
  /** The phase does not follow on the present one. */
  | 'PHASE_DOES_NOT_FOLLOW'
  /** There is no agreed plan yet (any more) that could be changed. */
  | 'PLAN_NOT_AGREED_YET'
  /** No first plan is being drafted. */
  | 'PLAN_NOT_DRAFTED'
  /** The plan cannot be edited in this status of the route. */
  | 'PLAN_NOT_EDITABLE'
  /** The party reads the plan by a ground, and has none: it could neither read nor take back what it proposes or records. */
  | 'PLAN_NOT_READ'
  /** A blocking point of `planReadiness` is not met. */
  | 'PLAN_NOT_READY'
  /** The proposal waits for nobody any more. */
  | 'PROPOSAL_CLOSED'
  /** The proposal was not refused, did not expire and is not superseded. */
  | 'PROPOSAL_NOT_REOFFERED'
  /** The directory has no region for the school of the route. */
  | 'REGION_UNKNOWN'
  /** What was left of the proposal has been offered again already. */
  | 'REOFFERED_ALREADY'
  /** The student has an open route at this school. */
  | 'ROUTE_ALREADY_RUNNING'
  /** The plan of the route does not run: it is not agreed yet, on hold, or over. */
  | 'ROUTE_NOT_ACTIVE'
  /** The route has not ended. */
  | 'ROUTE_NOT_ENDED'
  /** The route is not in intake. */
  | 'ROUTE_NOT_IN_INTAKE'
  /** The route does not rest. */
  | 'ROUTE_NOT_ON_HOLD'
  /** The route has not begun, or has ended. */
  | 'ROUTE_NOT_OPEN'
  /** The route is not waiting for the student (any more). */
  | 'ROUTE_NOT_PROPOSED'
  /** The school whose route it is cannot leave it, whoever leads: it reports graduation. */
  | 'SCHOOL_CANNOT_END'
  /** The viewer's party has answered already. */
  | 'SIGNED_ALREADY'
  /** It is the student's own goal: nobody else changes it. */
  | 'STUDENTS_OWN_GOAL'
  /** The student cannot leave the route; the route can be stopped instead. */
  | 'STUDENT_CANNOT_END'
  /** A student under 16 cannot say yes alone: a representative does (AVG art. 8, UAVG art. 5). */
  | 'STUDENT_TOO_YOUNG'
  /** The student was heard of less than six months ago. */
  | 'STUDENT_WAS_IN_TOUCH'
  /** That the work ended, or was lost, has been reported: that report can be corrected. */
  | 'WORK_ENDED_ALREADY'
  /** The start of the same work on the same day has been reported. */
  | 'WORK_REPORTED_ALREADY'
  | '%future added value';

/** As what a party takes part in a route. */
export type PartyRole =
  /** The company of the internship or job ((leer)bedrijf). */
  | 'COMPANY'
  /** The municipality where the student lives (gemeente). */
  | 'MUNICIPALITY'
  /** The school of vocational education (mbo-instelling). */
  | 'SCHOOL'
  /** The student or graduate: the first party, always an owner (student, gediplomeerde). */
  | 'STUDENT'
  /** An organisation that coaches or supports (ondersteuningsaanbieder). */
  | 'SUPPORT_PROVIDER'
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

/** Where the student is on the way from school to lasting work. */
export type RoutePhase =
  /** Finishing the course, up to graduation. */
  | 'DIPLOMA'
  /** Graduated and looking for work. */
  | 'FINDING_WORK'
  /** Studying on. */
  | 'FOLLOW_UP_STUDY'
  /** In the internship (bpv, stage). */
  | 'INTERNSHIP'
  /** At work, with after-care (nazorg). */
  | 'KEEPING_WORK'
  /** Preparing for the internship. */
  | 'PREPARATION'
  | '%future added value';

/** How far the parties are with a route. */
export type RouteStatus =
  /** The plan is agreed and runs (plan vastgesteld). */
  | 'ACTIVE'
  /** The first plan is offered and waits for those who must agree. */
  | 'AWAITING_AGREEMENT'
  /** Ended as planned, or earlier with all goals met. */
  | 'COMPLETED'
  /** The student said no. It may be proposed again. */
  | 'DECLINED'
  /** The parties write the first plan; changes apply at once. */
  | 'DRAFTING'
  /** The student said yes: needs are gathered and parties invited (intake). */
  | 'INTAKE'
  /** Paused, for example during illness or leave (onderbreking). */
  | 'ON_HOLD'
  /** Proposed by the school; waits for the student. */
  | 'PROPOSED'
  /** Ended early. */
  | 'STOPPED'
  | '%future added value';

type PlanChangeOutcome_AgreementRequested_Fragment = { __typename: 'AgreementRequested', offered: { __typename: 'Proposal', id: string, version: number, waitsFor: Array<{ __typename: 'Party', role: PartyRole }> } };

type PlanChangeOutcome_DraftSaved_Fragment = { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, version: number, title: string } };

type PlanChangeOutcome_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> };

type PlanChangeOutcome_NotPossibleProblem_Fragment = { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string, subjects: Array<
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
  > };

type PlanChangeOutcome_PlanChanged_Fragment = { __typename: 'PlanChanged', change: { __typename: 'PlanChange', cursor: string, kind: PlanChangeKind, summary: string } | null, changed:
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
   | null, route: { __typename: 'TransitionRoute', id: string, version: number } | null };

type PlanChangeOutcome_StaleVersionProblem_Fragment = { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
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
   | null };

export type PlanChangeOutcomeFragment =
  | PlanChangeOutcome_AgreementRequested_Fragment
  | PlanChangeOutcome_DraftSaved_Fragment
  | PlanChangeOutcome_InvalidInputProblem_Fragment
  | PlanChangeOutcome_NotPossibleProblem_Fragment
  | PlanChangeOutcome_PlanChanged_Fragment
  | PlanChangeOutcome_StaleVersionProblem_Fragment
;

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', feedCursor: string, person: { __typename: 'Person', displayName: string } | null, memberships: Array<{ __typename: 'Membership', id: string, organisation: { __typename: 'Organisation', id: string, name: string } }> } };

export type RoutesPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type RoutesPageQuery = { __typename: 'Query', routes: { __typename: 'TransitionRouteConnection', nodes: Array<{ __typename: 'TransitionRoute', id: string, status: RouteStatus, phase: RoutePhase, endsOn: string | null, student: { __typename: 'Student', displayName: string | null, localReference: string | null } | null, goals: Array<{ __typename: 'Goal', id: string, title: string, status: GoalStatus }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AddActionMutationVariables = Exact<{
  goalId: string;
  input: ActionInput;
  requestKey: string;
}>;


export type AddActionMutation = { __typename: 'Mutation', actionAdd:
    | { __typename: 'AgreementRequested', offered: { __typename: 'Proposal', id: string, version: number, waitsFor: Array<{ __typename: 'Party', role: PartyRole }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, version: number, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string, subjects: Array<
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
      > }
    | { __typename: 'PlanChanged', change: { __typename: 'PlanChange', cursor: string, kind: PlanChangeKind, summary: string } | null, changed:
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
       | null, route: { __typename: 'TransitionRoute', id: string, version: number } | null }
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
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
       | null }
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
export const PlanChangeOutcomeFragmentDoc = new TypedDocumentString(`
    fragment PlanChangeOutcome on PlanChangeResult {
  __typename
  ... on PlanChanged {
    change {
      cursor
      kind
      summary
    }
    changed: subject {
      __typename
      id
    }
    route {
      id
      version
    }
  }
  ... on DraftSaved {
    draft: proposal {
      id
      version
      title
    }
  }
  ... on AgreementRequested {
    offered: proposal {
      id
      version
      waitsFor {
        role
      }
    }
  }
  ... on StaleVersionProblem {
    staleMessage: message
    currentVersion
    current {
      __typename
      id
    }
  }
  ... on InvalidInputProblem {
    inputMessage: message
    issues {
      path
      code
      issueMessage: message
    }
  }
  ... on NotPossibleProblem {
    notPossibleMessage: message
    reason
    subjects {
      __typename
      id
    }
  }
}
    `, {"fragmentName":"PlanChangeOutcome"}) as unknown as TypedDocumentString<PlanChangeOutcomeFragment, unknown>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  viewer {
    person {
      displayName
    }
    memberships {
      id
      organisation {
        id
        name
      }
    }
    feedCursor
  }
}
    `) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const RoutesPageDocument = new TypedDocumentString(`
    query RoutesPage($first: Int!, $after: Cursor, $search: String) {
  routes(first: $first, after: $after, filter: {search: $search}) {
    nodes {
      id
      status
      phase
      endsOn
      student {
        displayName
        localReference
      }
      goals {
        id
        title
        status
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<RoutesPageQuery, RoutesPageQueryVariables>;
export const AddActionDocument = new TypedDocumentString(`
    mutation AddAction($goalId: ID!, $input: ActionInput!, $requestKey: String!) {
  actionAdd(goalId: $goalId, input: $input, requestKey: $requestKey) {
    ...PlanChangeOutcome
  }
}
    fragment PlanChangeOutcome on PlanChangeResult {
  __typename
  ... on PlanChanged {
    change {
      cursor
      kind
      summary
    }
    changed: subject {
      __typename
      id
    }
    route {
      id
      version
    }
  }
  ... on DraftSaved {
    draft: proposal {
      id
      version
      title
    }
  }
  ... on AgreementRequested {
    offered: proposal {
      id
      version
      waitsFor {
        role
      }
    }
  }
  ... on StaleVersionProblem {
    staleMessage: message
    currentVersion
    current {
      __typename
      id
    }
  }
  ... on InvalidInputProblem {
    inputMessage: message
    issues {
      path
      code
      issueMessage: message
    }
  }
  ... on NotPossibleProblem {
    notPossibleMessage: message
    reason
    subjects {
      __typename
      id
    }
  }
}`) as unknown as TypedDocumentString<AddActionMutation, AddActionMutationVariables>;