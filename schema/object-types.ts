import { Assignment } from './assignment.ts';
import { Consent, ConsentText } from './consent.ts';
import { Disagreement, DisagreementPosition } from './disagreement.ts';
import { Consequence } from './consequence.ts';
import { Enrolment } from './enrolment.ts';
import { Action, Goal } from './goal.ts';
import { GraduationReport } from './graduation.ts';
import { Grant } from './grant.ts';
import { InboxItem, InboxItemConnection } from './inbox.ts';
import { Invitation } from './invitation.ts';
import { Note } from './note.ts';
import { Obstacle } from './obstacle.ts';
import { Organisation, OrganisationConnection } from './organisation.ts';
import { OwnRecord, OwnRecordConnection } from './own-record.ts';
import { PageInfo } from './paging.ts';
import { Party } from './party.ts';
import { Permission } from './permission.ts';
import * as permissions from './permissions.ts';
import { Membership, Person } from './person.ts';
import { AgreementRequested, DraftSaved, PlanChanged } from './plan-change-result.ts';
import { ChangeActor, PlanChange, PlanChangeConnection } from './plan-change.ts';
import { AccessChanged, AccessEnded, CaughtUp, FeedReset } from './plan-event.ts';
import { FieldDifference, PlanDifference } from './plan-difference.ts';
import { PlanLeaf, PlanReadinessPoint, PlanVersion, PlanVersionConnection } from './plan-version.ts';
import { PlannedAction, PlannedGoal } from './planned.ts';
import { InputIssue, InvalidInputProblem, NotPossibleProblem, StaleVersionProblem } from './problem.ts';
import { Proposal, ProposedChange, SignOff } from './proposal.ts';
import { FactContest } from './reported-fact.ts';
import { RouteAttention } from './route-attention.ts';
import { ContactAttempt } from './contact-attempt.ts';
import { RouteHold } from './route-hold.ts';
import { RouteMoment } from './route-moment.ts';
import { TransitionRoute, TransitionRouteConnection } from './route.ts';
import { SigningCodeSaved } from './signing-code.ts';
import { StudentUpserted } from './student-upsert.ts';
import { Student } from './student.ts';
import { SupportNeed } from './support-need.ts';
import { SupportProfile } from './support-profile.ts';
import { Viewer } from './viewer.ts';
import { WorkFact } from './work-fact.ts';

/** Every object type: those reached through an interface alone would otherwise be missing from the schema. */
export const objectTypes: readonly (new () => object)[] = [
  AccessChanged,
  AccessEnded,
  Action,
  AgreementRequested,
  Assignment,
  CaughtUp,
  ChangeActor,
  Consent,
  ConsentText,
  Disagreement,
  DisagreementPosition,
  Consequence,
  DraftSaved,
  Enrolment,
  FactContest,
  FeedReset,
  FieldDifference,
  Goal,
  GraduationReport,
  Grant,
  InboxItem,
  InboxItemConnection,
  InputIssue,
  InvalidInputProblem,
  Invitation,
  Membership,
  NotPossibleProblem,
  Note,
  Obstacle,
  Organisation,
  OrganisationConnection,
  OwnRecord,
  OwnRecordConnection,
  PageInfo,
  Party,
  Permission,
  Person,
  PlanChange,
  PlanChangeConnection,
  PlanChanged,
  PlanDifference,
  PlanLeaf,
  PlanReadinessPoint,
  PlanVersion,
  PlanVersionConnection,
  PlannedAction,
  PlannedGoal,
  Proposal,
  ProposedChange,
  RouteAttention,
  ContactAttempt,
  RouteHold,
  RouteMoment,
  SignOff,
  SigningCodeSaved,
  StaleVersionProblem,
  Student,
  StudentUpserted,
  SupportNeed,
  SupportProfile,
  TransitionRoute,
  TransitionRouteConnection,
  Viewer,
  WorkFact,
  ...Object.values(permissions),
];
