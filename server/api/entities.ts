import { AccessLogEntry } from '../access/access-log.entity.ts';
import { ConsentRequest } from '../consent/consent-request.entity.ts';
import { Consent } from '../consent/consent.entity.ts';
import { Grant } from '../consent/grant.entity.ts';
import { FactContest } from '../fact/fact-contest.entity.ts';
import { Action } from '../goal/action.entity.ts';
import { Goal } from '../goal/goal.entity.ts';
import { DisagreementPosition } from '../disagreement/disagreement-position.entity.ts';
import { Disagreement } from '../disagreement/disagreement.entity.ts';
import { Note } from '../goal/note.entity.ts';
import { NeedExplanation } from '../need/need-explanation.entity.ts';
import { SupportNeed } from '../need/support-need.entity.ts';
import { ObstacleForRegion } from '../obstacle/obstacle-for-region.entity.ts';
import { Obstacle } from '../obstacle/obstacle.entity.ts';
import { Organisation } from '../organisation/organisation.entity.ts';
import { Assignment } from '../party/assignment.entity.ts';
import { PartyInvitation } from '../party/party-invitation.entity.ts';
import { Party } from '../party/party.entity.ts';
import { LoginInvitation } from '../person/login-invitation.entity.ts';
import { Login } from '../person/login.entity.ts';
import { Membership } from '../person/membership.entity.ts';
import { Person } from '../person/person.entity.ts';
import { SigningCode } from '../person/signing-code.entity.ts';
import { ChangePart } from '../plan/change-part.entity.ts';
import { Change } from '../plan/change.entity.ts';
import { PlanLeaf } from '../plan/plan-leaf.entity.ts';
import { PlanVersion } from '../plan/plan-version.entity.ts';
import { ProposalLine } from '../plan/proposal-line.entity.ts';
import { Proposal } from '../plan/proposal.entity.ts';
import { RequestKey } from '../plan/request-key.entity.ts';
import { SignOffRemark } from '../plan/sign-off-remark.entity.ts';
import { SignOff } from '../plan/sign-off.entity.ts';
import { GraduationReason } from '../route/graduation-reason.entity.ts';
import { GraduationReport } from '../route/graduation-report.entity.ts';
import { ContactAttempt } from '../route/contact-attempt.entity.ts';
import { RouteHold } from '../route/route-hold.entity.ts';
import { RouteAim } from '../route/route-aim.entity.ts';
import { RouteWindow } from '../route/route-window.entity.ts';
import { Route } from '../route/route.entity.ts';
import { EnrolmentAssignment } from '../student/enrolment-assignment.entity.ts';
import { Enrolment } from '../student/enrolment.entity.ts';
import { StudentIdentity } from '../student/student-identity.entity.ts';
import { StudentReference } from '../student/student-reference.entity.ts';
import { Student } from '../student/student.entity.ts';
import { SupportProfile } from '../student/support-profile.entity.ts';
import { WorkFact } from '../work/work-fact.entity.ts';
import { WorkLossReason } from '../work/work-loss-reason.entity.ts';

/** Every table there is. A table that is missing here has no policy, and the application no right to it. */
export const entities = [
  AccessLogEntry,
  Action,
  Assignment,
  Change,
  ChangePart,
  Consent,
  ConsentRequest,
  Disagreement,
  DisagreementPosition,
  Enrolment,
  EnrolmentAssignment,
  FactContest,
  Goal,
  GraduationReason,
  GraduationReport,
  Grant,
  Login,
  LoginInvitation,
  Membership,
  NeedExplanation,
  Note,
  Obstacle,
  ObstacleForRegion,
  Organisation,
  Party,
  PartyInvitation,
  Person,
  PlanLeaf,
  PlanVersion,
  Proposal,
  ProposalLine,
  RequestKey,
  Route,
  RouteAim,
  ContactAttempt,
  RouteHold,
  RouteWindow,
  SignOff,
  SignOffRemark,
  SigningCode,
  Student,
  StudentIdentity,
  StudentReference,
  SupportNeed,
  SupportProfile,
  WorkFact,
  WorkLossReason,
];
