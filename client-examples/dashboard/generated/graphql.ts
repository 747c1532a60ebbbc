/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A new action. */
export type ActionInput = {
  /** The last day to do it in time. */
  dueOn?: string | null | undefined;
  /** The party that will own it: an active party of the route, the student's too. Null: nobody yet. A company names itself, which is also meant where it names none. */
  ownerId?: string | null | undefined;
  /** What is to be done, at most 200 characters. */
  title: string;
};

/** How an action goes. */
export type ActionProgressInput = {
  /** A word about it, at most 2,000 characters. */
  note?: string | null | undefined;
  /** How it stands now. CANCELLED is refused: drop the action instead. */
  status: ActionStatus;
};

/** Changes of an action. Absent leaves a value as it is, null clears it; at least one is given. */
export type ActionReviseInput = {
  /** The last day to do it in time. */
  dueOn?: string | null | undefined;
  /** The owner: an active party of the route, the student's too. */
  ownerId?: string | null | undefined;
  /** What is to be done, at most 200 characters. It cannot be cleared: null is the issue REQUIRED. */
  title?: string | null | undefined;
};

/** How an action stands. Late is no status: it follows from the date. */
export type ActionStatus =
  /** Cannot go on for now. */
  | 'BLOCKED'
  /** No longer needed; comes from `actionDrop` alone. */
  | 'CANCELLED'
  /** Begun. */
  | 'DOING'
  /** Done. */
  | 'DONE'
  /** Not begun. */
  | 'OPEN'
  | '%future added value';

/** What the student wants. */
export type AimInput = {
  /** In the student's own words, at most 4,000 characters. */
  text: string;
};

/** As what a person acts for a party on a route. */
export type AssignmentFunction =
  /** The one to turn to; acts and decides for the party. */
  | 'CONTACT'
  /** Stands in for the contact, with the same powers. */
  | 'COVER'
  /** A parent or guardian (wettelijk vertegenwoordiger), on the student's party; ends at the 18th birthday. */
  | 'REPRESENTATIVE'
  | '%future added value';

/** A person who will act for a party. */
export type AssignmentInput = {
  /** As what: REPRESENTATIVE on the student's party, CONTACT or COVER on any other. */
  function: AssignmentFunction;
  /** The person: with a membership of the party's organisation, else the issue NOT_A_COLLEAGUE; on the student's party a parent or guardian. */
  personId: string;
  /** Until when, not included. Absent or null: no end. */
  until?: string | null | undefined;
};

/** The student's yes: to an invitation, or to a request for more. */
export type ConsentGrantInput = {
  /** What it may read: 1 to 12 of those asked for, none twice. */
  categories: Array<DataCategory>;
  /** The party that may read. */
  partyId: string;
  /** What for: the purpose that was asked. */
  purpose: ConsentPurpose;
  /** The version of the text that the student was shown (`consentText`). An older one: CONSENT_TEXT_OUTDATED. */
  textVersion: string;
  /** The last day, included. Absent or null: no end. */
  until?: string | null | undefined;
};

/** What data is shared for (doel, AVG art. 5.1.b). */
export type ConsentPurpose =
  /** Finding work. */
  | 'FINDING_WORK'
  /** Guidance from school to work, the whole of the route. */
  | 'GUIDANCE_TO_WORK'
  /** Handing over guidance to another organisation (warme overdracht). */
  | 'HANDOVER'
  /** An internship (bpv, stage). */
  | 'INTERNSHIP'
  /** Keeping work (nazorg). */
  | 'KEEPING_WORK'
  /** Asking for a provision (voorziening) and deciding on it. */
  | 'PROVISION_REQUEST'
  | '%future added value';

/** A party asks the student to let it read more. */
export type ConsentRequestInput = {
  /** What it asks to read: 1 to 12, none twice, and only what such a party may ever read. */
  categories: Array<DataCategory>;
  /** A word to the student, at most 2,000 characters. */
  message?: string | null | undefined;
  /** What for. */
  purpose: ConsentPurpose;
};

/** What a reported fact suggests for the plan. More codes may come: keep a default branch. */
export type ConsequenceCode =
  /** A date that is counted from graduation moves along with it. */
  | 'DUE_DATE'
  /** The lead calls an extra meeting within ten working days, where work was lost. */
  | 'EXTRA_MEETING'
  /** The company where the work was takes part no more. Done with `partyEnd`, not collected in a draft. */
  | 'PARTY_END'
  /** The route comes into another phase. */
  | 'PHASE'
  | '%future added value';

/** A draft into which the consequences of a fact are collected. */
export type ConsequencesInput = {
  /** What the draft is called, at most 200 characters. Null: after the fact. Without effect with a draft that is there. */
  title?: string | null | undefined;
};

/** That the lead tried to reach the student. */
export type ContactAttemptInput = {
  /** On which day: today, or at most 14 days ago. What is written down later counts for nothing. */
  attemptedOn: string;
  /** Whether the student answered. */
  isAnswered?: boolean;
  /** How. */
  means: ContactMeans;
};

/** How somebody tried to reach the student. */
export type ContactMeans =
  /** By letter. */
  | 'LETTER'
  /** By e-mail. */
  | 'MAIL'
  /** By a message: an app or a text message. */
  | 'MESSAGE'
  /** By telephone. */
  | 'PHONE'
  /** By a visit. */
  | 'VISIT'
  | '%future added value';

/** What the student says against a reported fact. */
export type ContestInput = {
  /** What is not right, in their own words, at most 2,000 characters. All who read fact and plan read it. */
  text: string;
};

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

/** A disagreement to be raised. */
export type DisagreementInput = {
  /** Whether a company that is a party to it may read the position too. Left out: it may not. A company’s own is read by it always. */
  isShownToCompany?: boolean | null | undefined;
  /** Other active parties to it, at most 20, besides the student, the lead and the owner of the goal or action, who always are. A company only about what it owns, or on the route: else NOT_ALLOWED. Who is not named can still take a position. */
  partyIds?: Array<string> | null | undefined;
  /** What the own party finds, at most 2,000 characters: its first position. */
  position: string;
  /** What it is about, at most 200 characters, where it is raised on the route: there it is REQUIRED. About a goal or an action it is NOT_ALLOWED: it is called as that. */
  subject?: string | null | undefined;
};

/** Who is to settle a disagreement. */
export type DisagreementLevel =
  /** The managers of the parties to it: within 10 working days. */
  | 'MANAGEMENT'
  /** The regional consultation: within 30 working days. */
  | 'REGION'
  /** Those who act on the route, among themselves: within 10 working days (Monday to Friday). */
  | 'TEAM'
  | '%future added value';

/** How a disagreement stands. */
export type DisagreementStatus =
  /** The parties to it do not agree (yet). */
  | 'OPEN'
  /** Every party to it agreed for itself with the outcome. */
  | 'SETTLED'
  /** The party that raised it took it back. */
  | 'WITHDRAWN'
  | '%future added value';

/** A new draft. */
export type DraftInput = {
  /** What it is about, at most 200 characters. */
  title: string;
};

/** To whom a disagreement goes on. */
export type EscalationInput = {
  /** The last day to settle it at the next level: today or later, at most six years ahead. Left out or null: the term of that level. */
  dueOn?: string | null | undefined;
};

/** What became of what the student contests. */
export type FactContestStatus =
  /** Another report took the place of the fact. */
  | 'CORRECTED'
  /** Its reporter has not answered yet. */
  | 'OPEN'
  /** Its reporter stands by the fact, and says why. The fact stays contested. */
  | 'STOOD_BY'
  /** The student contests it no longer. */
  | 'WITHDRAWN'
  | '%future added value';

/** A new goal. */
export type GoalInput = {
  /** The last day to achieve it in time. */
  dueOn?: string | null | undefined;
  /** How one sees that it is achieved, at most 2,000 characters. */
  measure?: string | null | undefined;
  /** The party that will own it: an active party of the route, the student's too. Null: nobody yet. A company names itself, which is also meant where it names none. */
  ownerId?: string | null | undefined;
  /** The phase it belongs to. */
  phase?: RoutePhase | null | undefined;
  /** What is to be achieved, at most 200 characters. */
  title: string;
};

/** What came of a goal. */
export type GoalResult =
  /** Achieved. */
  | 'ACHIEVED'
  /** Not achieved. */
  | 'NOT_ACHIEVED'
  /** Achieved in part. */
  | 'PARTLY_ACHIEVED'
  | '%future added value';

/** What came of a goal. */
export type GoalResultInput = {
  /** A word about it, at most 2,000 characters. */
  note?: string | null | undefined;
  /** The result. */
  result: GoalResult;
};

/** Changes of a goal. Absent leaves a value as it is, null clears it; at least one is given. */
export type GoalReviseInput = {
  /** The last day to achieve it in time. */
  dueOn?: string | null | undefined;
  /** How one sees that it is achieved, at most 2,000 characters. */
  measure?: string | null | undefined;
  /** The owner: an active party of the route, the student's too. */
  ownerId?: string | null | undefined;
  /** The phase it belongs to. */
  phase?: RoutePhase | null | undefined;
  /** What is to be achieved, at most 200 characters. It cannot be cleared: null is the issue REQUIRED. */
  title?: string | null | undefined;
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

/** A graduation that is expected on another day, or has taken place: at least one of the two dates. */
export type GraduationInput = {
  /** The day now expected: today or later, at most six years ahead. After graduation: GRADUATED_ALREADY, unless the student contests that. */
  expectedOn?: string | null | undefined;
  /** The day of graduation (diplomadatum): today or earlier. */
  graduatedOn?: string | null | undefined;
  /** Why the day moved, in a word such as `ILLNESS` or `OTHER` (compare WEB art. 8.1.5), at most 100 characters. Kept for the school alone. */
  reasonCategory?: string | null | undefined;
};

/** Why a route is to rest, and until when at the latest. */
export type HoldInput = {
  /** Why it is to rest, at most 2,000 characters. Those who read the whole plan read it. */
  reason: string;
  /** The last day on which the parties look at it again: today or later, at most six months ahead. */
  reviewOn: string;
};

/** The answer of somebody who is there, on the device of the viewer. */
export type InPersonInput = {
  /** Yes or no. */
  answer: SignOffAnswer;
  /** Their own code, given by themselves. Not theirs, at rest after wrong tries, or never set: the issue NOT_ACCEPTED, which does not tell them apart. */
  code: string;
  /** The party for which they answer. */
  partyId: string;
  /** Who answers: somebody who may sign for that party now, and not the viewer. Anybody else: UNKNOWN. */
  personId: string;
  /** Of a no: the lines it is about, out of those that are covered, at most 500. Absent or empty: all of them. */
  refusedChangeIds?: Array<string> | null | undefined;
  /** A word with it, at most 2,000 characters, for student, school and the signer. A no needs one: the issue REQUIRED. What is refused of goals and actions becomes a disagreement, in which each party says its position itself. */
  remark?: string | null | undefined;
};

/** What a person is waited for. */
export type InboxItemKind =
  /** To do an action (actie) of the own party. */
  | 'ACTION'
  /** To say whether a party may read more. */
  | 'CONSENT_REQUEST'
  /** To correct a reported fact that the student contests, or say why it stands. */
  | 'CONTESTED_FACT'
  /** To take a position in a disagreement (geen overeenstemming), or to answer an outcome. */
  | 'DISAGREEMENT'
  /** To accept a handover (warme overdracht), or refuse it. */
  | 'HANDOVER'
  /** To answer an invitation: to a route, or to a party that the student is asked to allow. */
  | 'INVITATION'
  /** To agree to a proposal, or refuse it. */
  | 'SIGN_OFF'
  | '%future added value';

/** Why a party may read a category (grondslag, AVG art. 6). For health data a HealthException comes on top. */
export type LegalGround =
  /** The student said yes (toestemming, AVG art. 6.1.a). */
  | 'CONSENT'
  /** It is the student, or who represents them, reading about themself (AVG art. 15). */
  | 'DATA_SUBJECT'
  /** The school's legal task, career guidance up to a year after graduation included (WEB art. 9.2.12). */
  | 'EDUCATION_TASK'
  /** Needed for the employment contract (arbeidsovereenkomst, AVG art. 6.1.b). */
  | 'EMPLOYMENT_CONTRACT'
  /** Needed for the internship agreement (praktijkovereenkomst, WEB art. 7.2.8). */
  | 'INTERNSHIP_AGREEMENT'
  /** Support by the municipality at the request of the school (Participatiewet art. 7a). */
  | 'PARTICIPATION_ACT_7A'
  /** Support by the municipality to find and keep work (Participatiewet art. 10). */
  | 'PARTICIPATION_ACT_10'
  /** The terms that an organisation accepts with its invitation to the route. */
  | 'ROUTE_TERMS'
  /** The task of the Doorstroompunt towards young people without a basic qualification (WEB art. 9.2.5). */
  | 'WEB_9_2_5'
  /** Support that the municipality continues after school (WEB art. 9.2.13). */
  | 'WEB_9_2_13'
  | '%future added value';

/** What a person does in an organisation. No function opens a route by itself: that takes an assignment. */
export type MembershipFunction =
  /** Manages the organisation's memberships. */
  | 'ADMINISTRATOR'
  /** Supervises the processing of personal data (FG, AVG art. 39). */
  | 'DATA_PROTECTION_OFFICER'
  /** Receives invitations and assigns people; may accept for the organisation. */
  | 'INTAKE'
  /** Coordinates a region: figures only, and no route. */
  | 'REGIONAL_COORDINATOR'
  /** A program of the organisation, such as a school's own system. */
  | 'SERVICE'
  /** Works on routes to which they are assigned. */
  | 'STAFF'
  /** Assigns people and sees which routes the team takes part in. */
  | 'TEAM_LEAD'
  | '%future added value';

/** How much a need weighs. */
export type NeedWeight =
  /** It makes a clear difference. */
  | 'IMPORTANT'
  /** Welcome where it is possible. */
  | 'NICE'
  /** Without it, it will not work. */
  | 'REQUIRED'
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
  /** Since the student was last heard of, the lead has not tried to reach them on three days. */
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
  /** The goal has a result, or was dropped. */
  | 'GOAL_CLOSED'
  /** The goal does not stand in the plan: student and lead have not agreed with it yet. */
  | 'GOAL_NOT_AGREED'
  /** The student has graduated, so nothing is expected any more. */
  | 'GRADUATED_ALREADY'
  /** The disagreement is with the region already: there is no further level. */
  | 'HIGHEST_LEVEL'
  /** The last person who acts for a party cannot be taken away. */
  | 'LAST_CONTACT'
  /** The lead cannot leave before another party leads. */
  | 'LEAD_CANNOT_END'
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

/** A note with a goal or an action. */
export type NoteInput = {
  /** What is noted, at most 2,000 characters. All who read the goal or action read it. */
  text: string;
};

/** What the region is to be told of an obstacle. */
export type ObstacleForRegionInput = {
  /** What stands in the way, in words that lead to nobody, at most 2,000 characters. The name of the student in it: NAMES_THE_STUDENT. */
  text: string;
};

/** Something that stands in the way. */
export type ObstacleInput = {
  /** What is lacking. */
  kind: ObstacleKind;
  /** What stands in the way, at most 2,000 characters. */
  text: string;
};

/** What is lacking, where something stands in the way. */
export type ObstacleKind =
  /** A facility: a place, a room, transport to it. */
  | 'FACILITY'
  /** Money for something that is there (bekostiging). */
  | 'FUNDING'
  /** A condition that has to be met first (randvoorwaarde): a rule, a term, a decision. */
  | 'PRECONDITION'
  /** A provision (voorziening) that is not there, or not in time. */
  | 'PROVISION'
  | '%future added value';

/** Offers a plan, or a draft of changes. */
export type OfferInput = {
  /** The last day to answer in time: today or later; absent: 14 days from today. A day that has passed: the issue IN_THE_PAST. */
  respondBy?: string | null | undefined;
  /** What it is about, at most 200 characters. */
  title?: string | null | undefined;
};

/** What an organisation is. */
export type OrganisationKind =
  /** A company that offers internships or work ((leer)bedrijf). */
  | 'COMPANY'
  /** A municipality (gemeente). */
  | 'MUNICIPALITY'
  /** Any other organisation. */
  | 'OTHER'
  /** A body of a labour-market region (arbeidsmarktregio). */
  | 'REGION'
  /** A school of vocational education (mbo-instelling). */
  | 'SCHOOL'
  /** An organisation that coaches or supports, such as a job-coach firm (ondersteuningsaanbieder). */
  | 'SUPPORT_PROVIDER'
  /** The national employee insurance agency (UWV). */
  | 'UWV'
  | '%future added value';

/** The own party's answer to an outcome. */
export type OutcomeAnswerInput = {
  /** Yes or no. Why not belongs in the position. */
  answer: SignOffAnswer;
};

/** An outcome of a disagreement. */
export type OutcomeInput = {
  /** What is offered as agreed, at most 2,000 characters. */
  text: string;
};

/** An organisation accepts its invitation. */
export type PartyAcceptInput = {
  /** Who will act for it: a person with a membership of the organisation. Absent or null: the viewer. */
  personId?: string | null | undefined;
};

/** An organisation to invite, and what it would read. The student is asked first; only their yes shows the invitation to the organisation. */
export type PartyInviteInput = {
  /** A word to the student and the organisation, at most 2,000 characters. */
  message?: string | null | undefined;
  /** The organisation. */
  organisationId: string;
  /** What for. */
  purpose: ConsentPurpose;
  /** What it asks to read: 1 to 12, none twice, and only what such a party may ever read. */
  requestedCategories: Array<DataCategory>;
  /** As what it would take part: a role that fits its kind, and not STUDENT. */
  role: PartyRole;
};

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

/** Whether a party takes part in a route by now. */
export type PartyStatus =
  /** Takes part. */
  | 'ACTIVE'
  /** Never took part: the student or the organisation said no. */
  | 'DECLINED'
  /** Takes part no more, and reads nothing of the route. */
  | 'ENDED'
  /** Waits for the organisation's yes; it reads its invitation and nothing else. */
  | 'INVITED'
  /** Waits for the student's yes; the organisation knows nothing of it yet. */
  | 'PROPOSED'
  | '%future added value';

/** The phase that a route is to come into. */
export type PhaseInput = {
  /** One that follows on the present phase: PREPARATION, INTERNSHIP and back; DIPLOMA; FINDING_WORK (after graduation), KEEPING_WORK and back; from each FOLLOW_UP_STUDY. Another: PHASE_DOES_NOT_FOLLOW. */
  phase: RoutePhase;
};

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
  /** The lead tried to reach the student. */
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
  /** Every party to a disagreement agreed with its outcome. */
  | 'DISAGREEMENT_SETTLED'
  /** The party that raised a disagreement took it back. */
  | 'DISAGREEMENT_WITHDRAWN'
  /** Intake is done; the parties write the first plan. */
  | 'DRAFTING_STARTED'
  /** A draft of changes was begun or added to. */
  | 'DRAFT_CHANGED'
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
  /** Student or lead agreed with a proposal. */
  | 'PROPOSAL_SIGNED'
  /** What a proposal rests on was changed by another. */
  | 'PROPOSAL_SUPERSEDED'
  /** A proposal was taken back. */
  | 'PROPOSAL_WITHDRAWN'
  /** The student said yes to the route. */
  | 'ROUTE_ACCEPTED'
  /** Student and lead agreed that the route has come to its end. */
  | 'ROUTE_COMPLETED'
  /** The student said no to the route. */
  | 'ROUTE_DECLINED'
  /** The route rests, and will be looked at again by a day. */
  | 'ROUTE_HELD'
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

/** What a party finds. */
export type PositionInput = {
  /** Whether a company that is a party to it may read the position too. Left out: it may not. A company’s own is read by it always. */
  isShownToCompany?: boolean | null | undefined;
  /** The position in the own words, at most 2,000 characters. */
  text: string;
};

/** How a proposal stands. More may come. */
export type ProposalStatus =
  /** Student and lead agreed: it is the plan. Other parties may still have to confirm their part. */
  | 'APPLIED'
  /** Its author collects changes; nobody else reads it. */
  | 'DRAFT'
  /** Student and lead did not both agree in time: more than 14 days passed after they were reminded. What is in it can be proposed again. */
  | 'EXPIRED'
  /** It was offered, and waits for student or lead. */
  | 'OPEN'
  /** Student or lead refused lines of it. */
  | 'REFUSED'
  /** What it rests on was changed by another proposal. */
  | 'SUPERSEDED'
  /** Who offered it took it back, or the route ended. */
  | 'WITHDRAWN'
  | '%future added value';

/** Why somebody says no, stops or drops something. */
export type ReasonInput = {
  /** In their own words, at most 2,000 characters. */
  reason: string;
};

/** Offers again what is left of a closed proposal. */
export type ReofferInput = {
  /** Also the lines that student or lead refused. Absent: without them. */
  includesRefused?: boolean | null | undefined;
  /** The last day to answer in time: today or later; absent: 14 days from today. A day that has passed: the issue IN_THE_PAST. */
  respondBy?: string | null | undefined;
};

/** Which routes to list: those for which everything given is true. What the viewer may not read never matches. */
export type RouteFilter = {
  /** True: where the viewer is assigned. False: where the viewer only oversees. */
  assignedToMe?: boolean | null | undefined;
  /** With a change at this moment or later. */
  changedSince?: string | null | undefined;
  /** True: with an unfinished action past its date. False: without. */
  isLate?: boolean | null | undefined;
  /** Of the student with this number of the viewer's own organisation, at most 64 characters. */
  localReference?: string | null | undefined;
  /** In one of these phases. */
  phase?: Array<RoutePhase> | null | undefined;
  /** Part of the student's name, at most 100 characters; case does not count. */
  search?: string | null | undefined;
  /** In one of these statuses. */
  status?: Array<RouteStatus> | null | undefined;
  /** True: with something in the inbox of the viewer. False: without. */
  waitingForMe?: boolean | null | undefined;
};

/** In which order routes are listed. What the viewer may not read comes last; equals stand in order of making. */
export type RouteOrder =
  /** What waits for the viewer comes first, then what is late, then what is due soonest. */
  | 'ATTENTION'
  /** The first to end comes first. */
  | 'ENDS_ON'
  /** The latest changed comes first. */
  | 'LAST_CHANGE'
  /** By the student's name, A to Z. */
  | 'STUDENT_NAME'
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

/** A route that a school proposes to a student. */
export type RouteProposeInput = {
  /** The expected day of graduation: today or later, at most six years ahead. The route starts a year before it and ends a year after. */
  expectedGraduationOn: string;
  /** The school that proposes it and will lead at first; the viewer works for it. */
  schoolId: string;
  /** The student, registered at this school. A second open route: ROUTE_ALREADY_RUNNING. */
  studentId: string;
};

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

/** An answer to a proposal. */
export type SignOffAnswer =
  /** Yes (akkoord). */
  | 'AGREE'
  /** No (niet akkoord). */
  | 'REFUSE'
  | '%future added value';

/** How a party answered. */
export type SignOffDecision =
  /** Yes. */
  | 'AGREED'
  /** Not yet. */
  | 'PENDING'
  /** No, with a remark. */
  | 'REFUSED'
  | '%future added value';

/** An answer to a proposal. */
export type SignOffInput = {
  /** Yes or no. */
  answer: SignOffAnswer;
  /** Of a no: the lines it is about, out of those that are covered, at most 500. Absent or empty: all of them. */
  refusedChangeIds?: Array<string> | null | undefined;
  /** A word with it, at most 2,000 characters, for student, school and the signer. A no needs one: the issue REQUIRED. What is refused of goals and actions becomes a disagreement, in which each party says its position itself. */
  remark?: string | null | undefined;
};

/** Why the reporter of a contested fact stands by it. */
export type StandByInput = {
  /** In their own words, at most 2,000 characters. */
  text: string;
};

/** A student as the school's own system knows them. Found again by school and local reference. In the optional fields: absent leaves the value as it is, null clears it. */
export type StudentUpsertInput = {
  /** Date of birth. */
  birthDate: string;
  /** E-mail address, preferably one that outlives the school account. */
  email?: string | null | undefined;
  /** Family name, prefixes included (achternaam), at most 100 characters. */
  familyName: string;
  /** Given name (voornaam), at most 100 characters. */
  givenName: string;
  /** The school's own number for the student, at most 64 characters. Never a BSN (WEB art. 9.2.6). */
  localReference: string;
  /** Mobile number: 6 to 20 digits, spaces, brackets or hyphens, with or without a leading `+`. */
  mobile?: string | null | undefined;
  /** CBS code of the municipality where the student lives (woongemeente): `GM` and four digits. */
  municipalityCode?: string | null | undefined;
  /** The school (mbo-instelling); the viewer works for it. */
  schoolId: string;
};

/** What a student may need to learn and work, in the language of work. Never a diagnosis. */
export type SupportNeedCode =
  /** Room for appointments and for days that go less well. */
  | 'ABSENCE_TOLERANCE'
  /** Literal and repeated instruction. */
  | 'CLEAR_INSTRUCTION'
  /** Aids or an interpreter because of hearing. */
  | 'COMM_HEARING'
  /** Help with reading and writing. */
  | 'COMM_READING'
  /** Aids because of sight. */
  | 'COMM_VISION'
  /** One and the same supervisor. */
  | 'FIXED_CONTACT'
  /** Help to keep attention on the task. */
  | 'FOCUS'
  /** Supervision near at hand; the value is how much, in hours a week. */
  | 'GUIDANCE_INTENSITY'
  /** Work that asks little of the hands, or adapted tools. */
  | 'HAND_USE'
  /** Limited hours a day; the value is the most, in hours. */
  | 'HOURS_PER_DAY'
  /** Limited hours a week; the value is the most, in hours. */
  | 'HOURS_PER_WEEK'
  /** Little or no lifting. */
  | 'LIFTING'
  /** Little noise, light or traffic around. */
  | 'LOW_STIMULUS'
  /** A lower pace. */
  | 'PACE'
  /** A fixed pattern of days and times. */
  | 'PREDICTABLE_SCHEDULE'
  /** Working from home in part. */
  | 'REMOTE'
  /** Extra breaks. */
  | 'REST_BREAKS'
  /** Few contacts with customers or visitors. */
  | 'SOCIAL_CONTACT_LIMIT'
  /** Little or no standing. */
  | 'STANDING'
  /** Help to handle pressure. */
  | 'STRESS_HANDLING'
  /** One task at a time, in written steps. */
  | 'STRUCTURED_TASKS'
  /** A limited journey; the value is the longest one way, in minutes. */
  | 'TRAVEL'
  /** Little or no walking. */
  | 'WALKING'
  /** A building that is accessible by wheelchair. */
  | 'WHEELCHAIR_ACCESS'
  | '%future added value';

/** What a need means to the student. */
export type SupportNeedExplainInput = {
  /** In the student's own words, at most 2,000 characters. No diagnosis. Null clears it. */
  explanation?: string | null | undefined;
};

/** A need to add. */
export type SupportNeedInput = {
  /** What is needed. */
  code: SupportNeedCode;
  /** In the student's own words, at most 2,000 characters. No diagnosis. */
  explanation?: string | null | undefined;
  /** How much, in the unit that the code names: 0 to 100. */
  value?: number | null | undefined;
  /** How much it weighs. */
  weight: NeedWeight;
};

/** Changes of a need. Absent leaves a value as it is, null clears it; at least one is given. */
export type SupportNeedReviseInput = {
  /** How much, in the unit that the code names: 0 to 100. */
  value?: number | null | undefined;
  /** How much it weighs. It cannot be cleared: null is the issue REQUIRED. */
  weight?: NeedWeight | null | undefined;
};

/** The kind of contract (arbeidsovereenkomst). */
export type WorkContract =
  /** By an agency (uitzend). */
  | 'AGENCY'
  /** Without an end (vast). */
  | 'PERMANENT'
  /** For a time (tijdelijk). */
  | 'TEMPORARY'
  /** On call, without fixed hours (nul uren, oproep). */
  | 'ZERO_HOURS'
  | '%future added value';

/** Work that came to its end. */
export type WorkEndInput = {
  /** The last day: not before the first, today or earlier. */
  on: string;
};

/** What is reported about work. */
export type WorkFactKind =
  /** Work came to its end as it was meant to, or as the graduate wanted. */
  | 'ENDED'
  /** Work was lost before it was meant to end. */
  | 'LOST'
  /** Work began. */
  | 'STARTED'
  | '%future added value';

/** Work that was lost. */
export type WorkLossInput = {
  /** The last day: not before the first, today or earlier. */
  on: string;
  /** Why. Only those who read support needs read it. HEALTH from somebody who does not: NOT_YOURS_TO_REPORT. Null: not said. */
  reason?: WorkLossReason | null | undefined;
};

/** Why work was lost. */
export type WorkLossReason =
  /** The contract ran out and was not renewed. */
  | 'CONTRACT_ENDED'
  /** The employer ended it: it closed, shrank, or gave notice. */
  | 'EMPLOYER_ENDED'
  /** It could not go on because of health. Only who may read support needs may report this. */
  | 'HEALTH'
  /** Something else. */
  | 'OTHER'
  /** The graduate gave it up. */
  | 'OWN_CHOICE'
  | '%future added value';

/** Work that began: with a company of the route, or an employer outside of it. */
export type WorkStartInput = {
  /** The kind of contract. */
  contract: WorkContract;
  /** The company, where it is a party of the route. A company names nobody but itself, which is the default. */
  employerId?: string | null | undefined;
  /** The name of an employer outside of the route, at most 200 characters: this or `employerId`. */
  employerName?: string | null | undefined;
  /** The first day: today or earlier, at most ten years ago. */
  from: string;
  /** Hours per week, 1 to 60. Null: not fixed, or unknown. */
  hoursPerWeek?: number | null | undefined;
  /** Whether it is work at the level of the diploma. Null: unknown. */
  isAtLevel?: boolean | null | undefined;
};

export type PartyNameFragment = { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null };

export type ProposalCardFragment = { __typename: 'Proposal', id: string, version: number, status: ProposalStatus, title: string, offeredAt: string | null, respondBy: string | null, proposedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, changes: Array<{ __typename: 'ProposedChange', id: string, summary: string, fields: Array<{ __typename: 'FieldDifference', name: string, label: string, before: string | null, after: string | null }>, parts: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }>, signOffs: Array<{ __typename: 'SignOff', id: string, isBlocking: boolean, covers: Array<string>, decision: SignOffDecision, refusedChanges: Array<string>, remark: string | null, decidedAt: string | null, by: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }, person: { __typename: 'Person', displayName: string } | null, deviceOf: { __typename: 'Person', displayName: string } | null }>, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, viewerPermissions: { __typename: 'ProposalPermissions', proposalSignOff: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalAnswerInPerson: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalReoffer: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, draftOffer: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type ProposalLineFragment = { __typename: 'ProposedChange', id: string, summary: string, fields: Array<{ __typename: 'FieldDifference', name: string, label: string, before: string | null, after: string | null }>, parts: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> };

export type SignOffLineFragment = { __typename: 'SignOff', id: string, isBlocking: boolean, covers: Array<string>, decision: SignOffDecision, refusedChanges: Array<string>, remark: string | null, decidedAt: string | null, by: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }, person: { __typename: 'Person', displayName: string } | null, deviceOf: { __typename: 'Person', displayName: string } | null };

export type OfferPlanMutationVariables = Exact<{
  routeId: string;
  input: OfferInput;
  requestKey: string;
}>;


export type OfferPlanMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type SignProposalMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: SignOffInput;
  requestKey: string;
}>;


export type SignProposalMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type WithdrawProposalMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type WithdrawProposalMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type OpenDraftMutationVariables = Exact<{
  routeId: string;
  input: DraftInput;
  requestKey: string;
}>;


export type OpenDraftMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type OfferDraftMutationVariables = Exact<{
  id: string;
  input: OfferInput;
  requestKey: string;
}>;


export type OfferDraftMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReofferProposalMutationVariables = Exact<{
  id: string;
  input: ReofferInput;
  requestKey: string;
}>;


export type ReofferProposalMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type AnswerInPersonMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: InPersonInput;
  requestKey: string;
}>;


export type AnswerInPersonMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type SetSigningCodeMutationVariables = Exact<{
  code: string;
}>;


export type SetSigningCodeMutation = { __typename: 'Mutation', signingCodeSet:
    | { __typename: 'InvalidInputProblem', issues: Array<{ __typename: 'InputIssue', message: string }> }
    | { __typename: 'SigningCodeSaved' }
   };

export type RegisterStudentMutationVariables = Exact<{
  input: StudentUpsertInput;
  requestKey: string;
}>;


export type RegisterStudentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'StudentUpserted', student: { __typename: 'Student', id: string, displayName: string | null } }
   };

export type ProposeRouteMutationVariables = Exact<{
  input: RouteProposeInput;
  requestKey: string;
}>;


export type ProposeRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

type Outcome_AgreementRequested_Fragment = { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } };

type Outcome_DraftSaved_Fragment = { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } };

type Outcome_InvalidInputProblem_Fragment = { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> };

type Outcome_NotPossibleProblem_Fragment = { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string };

type Outcome_PlanChanged_Fragment = { __typename: 'PlanChanged', changed:
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

type Outcome_StaleVersionProblem_Fragment = { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
    | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
    | { __typename: 'Consent' }
    | { __typename: 'Disagreement', outcome: string | null }
    | { __typename: 'DisagreementPosition' }
    | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
    | { __typename: 'GraduationReport' }
    | { __typename: 'Membership' }
    | { __typename: 'Note' }
    | { __typename: 'Obstacle' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Person' }
    | { __typename: 'PlanVersion' }
    | { __typename: 'Proposal' }
    | { __typename: 'SignOff' }
    | { __typename: 'Student' }
    | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
    | { __typename: 'TransitionRoute', phase: RoutePhase }
    | { __typename: 'WorkFact' }
   | null };

export type OutcomeFragment =
  | Outcome_AgreementRequested_Fragment
  | Outcome_DraftSaved_Fragment
  | Outcome_InvalidInputProblem_Fragment
  | Outcome_NotPossibleProblem_Fragment
  | Outcome_PlanChanged_Fragment
  | Outcome_StaleVersionProblem_Fragment
;

export type GoalWordsFragment = { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null };

export type ActionWordsFragment = { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null };

export type AcceptRouteMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type AcceptRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type DeclineRouteMutationVariables = Exact<{
  id: string;
  input: ReasonInput;
  requestKey: string;
}>;


export type DeclineRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type StartDraftingMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type StartDraftingMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type AddGoalMutationVariables = Exact<{
  routeId: string;
  input: GoalInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type AddGoalMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReviseGoalMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: GoalReviseInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type ReviseGoalMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type DropGoalMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReasonInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type DropGoalMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReportResultMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: GoalResultInput;
  requestKey: string;
}>;


export type ReportResultMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type AddActionMutationVariables = Exact<{
  goalId: string;
  input: ActionInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type AddActionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReviseActionMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ActionReviseInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type ReviseActionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type DropActionMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ReasonInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type DropActionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReportProgressMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: ActionProgressInput;
  requestKey: string;
}>;


export type ReportProgressMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type DisagreementCardFragment = { __typename: 'Disagreement', id: string, version: number, subject: string, status: DisagreementStatus, level: DisagreementLevel, dueOn: string, raisedAt: string, outcome: string | null, closedAt: string | null, raisedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, changes: Array<{ __typename: 'ProposedChange', id: string, summary: string }>, positions: Array<{ __typename: 'DisagreementPosition', id: string, text: string | null, takenAt: string | null, isShownToCompany: boolean, answer: SignOffDecision, by: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }>, outcomeOfferedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, viewerPermissions: { __typename: 'DisagreementPermissions', disagreementTakePosition: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementEscalate: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementOfferOutcome: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementAnswerOutcome: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type RaiseDisagreementMutationVariables = Exact<{
  id: string;
  input: DisagreementInput;
  requestKey: string;
}>;


export type RaiseDisagreementMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type TakePositionMutationVariables = Exact<{
  id: string;
  input: PositionInput;
  requestKey: string;
}>;


export type TakePositionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type EscalateDisagreementMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: EscalationInput;
  requestKey: string;
}>;


export type EscalateDisagreementMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type OfferOutcomeMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: OutcomeInput;
  requestKey: string;
}>;


export type OfferOutcomeMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type AnswerOutcomeMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: OutcomeAnswerInput;
  requestKey: string;
}>;


export type AnswerOutcomeMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type WithdrawDisagreementMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type WithdrawDisagreementMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ContestLineFragment = { __typename: 'FactContest', text: string, status: FactContestStatus, contestedAt: string, answer: string | null };

export type ConsequenceLineFragment = { __typename: 'Consequence', code: ConsequenceCode, summary: string };

export type GraduationLineFragment = { __typename: 'GraduationReport', id: string, reportedAt: string, expectedOn: string | null, graduatedOn: string | null, previousOn: string | null, isContested: boolean, contests: Array<{ __typename: 'FactContest', text: string, status: FactContestStatus, contestedAt: string, answer: string | null }>, reportedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, supersededBy: { __typename: 'GraduationReport', id: string } | null, consequences: Array<{ __typename: 'Consequence', code: ConsequenceCode, summary: string }>, viewerPermissions: { __typename: 'GraduationReportPermissions', factContest: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factContestWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factStandBy: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, consequencesDraft: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type WorkLineFragment = { __typename: 'WorkFact', id: string, kind: WorkFactKind, happenedOn: string, employerName: string | null, hoursPerWeek: number | null, contract: WorkContract | null, isAtLevel: boolean | null, reason: WorkLossReason | null, isContested: boolean, employer: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, contests: Array<{ __typename: 'FactContest', text: string, status: FactContestStatus, contestedAt: string, answer: string | null }>, start: { __typename: 'WorkFact', id: string } | null, reportedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, supersededBy: { __typename: 'WorkFact', id: string } | null, consequences: Array<{ __typename: 'Consequence', code: ConsequenceCode, summary: string }>, viewerPermissions: { __typename: 'WorkFactPermissions', workCorrectStart: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, workReportEnd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, workReportLoss: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factContest: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factContestWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factStandBy: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, consequencesDraft: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type ReportGraduationMutationVariables = Exact<{
  id: string;
  input: GraduationInput;
  requestKey: string;
}>;


export type ReportGraduationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReportWorkStartMutationVariables = Exact<{
  routeId: string;
  input: WorkStartInput;
  requestKey: string;
}>;


export type ReportWorkStartMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type CorrectWorkStartMutationVariables = Exact<{
  id: string;
  input: WorkStartInput;
  requestKey: string;
}>;


export type CorrectWorkStartMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReportWorkEndMutationVariables = Exact<{
  id: string;
  input: WorkEndInput;
  requestKey: string;
}>;


export type ReportWorkEndMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReportWorkLossMutationVariables = Exact<{
  id: string;
  input: WorkLossInput;
  requestKey: string;
}>;


export type ReportWorkLossMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ContestFactMutationVariables = Exact<{
  id: string;
  input: ContestInput;
  requestKey: string;
}>;


export type ContestFactMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type WithdrawContestMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type WithdrawContestMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type StandByFactMutationVariables = Exact<{
  id: string;
  input: StandByInput;
  requestKey: string;
}>;


export type StandByFactMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type DraftConsequencesMutationVariables = Exact<{
  id: string;
  input: ConsequencesInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type DraftConsequencesMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', feedCursor: string, today: string, inbox: { __typename: 'InboxItemConnection', nodes: Array<{ __typename: 'InboxItem', id: string, kind: InboxItemKind, reason: string, since: string, dueOn: string | null, isOverdue: boolean, subject:
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
         | null, route: { __typename: 'TransitionRoute', id: string, student: { __typename: 'Student', displayName: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } };

export type InboxSubjectQueryVariables = Exact<{
  id: string;
  routeId: string;
}>;


export type InboxSubjectQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', person: { __typename: 'Person', id: string } | null, student: { __typename: 'Student', id: string } | null }, route: { __typename: 'TransitionRoute', id: string, parties: Array<{ __typename: 'Party', id: string, role: PartyRole, status: PartyStatus, organisation: { __typename: 'Organisation', id: string, name: string } | null, assignments: Array<{ __typename: 'Assignment', id: string, function: AssignmentFunction, until: string | null, person: { __typename: 'Person', id: string, displayName: string }, viewerPermissions: { __typename: 'AssignmentPermissions', partyUnassign: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, viewerPermissions: { __typename: 'PartyPermissions', partyEnd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, partyAssign: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }> } | null, proposal:
    | { __typename: 'Action' }
    | { __typename: 'Consent' }
    | { __typename: 'Disagreement' }
    | { __typename: 'DisagreementPosition' }
    | { __typename: 'Goal' }
    | { __typename: 'GraduationReport' }
    | { __typename: 'Membership' }
    | { __typename: 'Note' }
    | { __typename: 'Obstacle' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Person' }
    | { __typename: 'PlanVersion' }
    | { __typename: 'Proposal', id: string, version: number, status: ProposalStatus, title: string, offeredAt: string | null, respondBy: string | null, proposedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, changes: Array<{ __typename: 'ProposedChange', id: string, summary: string, fields: Array<{ __typename: 'FieldDifference', name: string, label: string, before: string | null, after: string | null }>, parts: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }>, signOffs: Array<{ __typename: 'SignOff', id: string, isBlocking: boolean, covers: Array<string>, decision: SignOffDecision, refusedChanges: Array<string>, remark: string | null, decidedAt: string | null, by: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }, person: { __typename: 'Person', displayName: string } | null, deviceOf: { __typename: 'Person', displayName: string } | null }>, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, viewerPermissions: { __typename: 'ProposalPermissions', proposalSignOff: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalAnswerInPerson: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalReoffer: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, draftOffer: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }
    | { __typename: 'SignOff' }
    | { __typename: 'Student' }
    | { __typename: 'SupportNeed' }
    | { __typename: 'TransitionRoute' }
    | { __typename: 'WorkFact' }
   | null, action:
    | { __typename: 'Action', id: string, version: number, title: string, status: ActionStatus, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, notes: Array<{ __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null }>, viewerPermissions: { __typename: 'ActionPermissions', actionReportProgress: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionDrop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, noteAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }
    | { __typename: 'Consent' }
    | { __typename: 'Disagreement' }
    | { __typename: 'DisagreementPosition' }
    | { __typename: 'Goal' }
    | { __typename: 'GraduationReport' }
    | { __typename: 'Membership' }
    | { __typename: 'Note' }
    | { __typename: 'Obstacle' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party' }
    | { __typename: 'Person' }
    | { __typename: 'PlanVersion' }
    | { __typename: 'Proposal' }
    | { __typename: 'SignOff' }
    | { __typename: 'Student' }
    | { __typename: 'SupportNeed' }
    | { __typename: 'TransitionRoute' }
    | { __typename: 'WorkFact' }
   | null };

export type HoldRouteMutationVariables = Exact<{
  id: string;
  input: HoldInput;
  requestKey: string;
}>;


export type HoldRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ResumeRouteMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type ResumeRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type StopRouteMutationVariables = Exact<{
  id: string;
  input: ReasonInput;
  requestKey: string;
}>;


export type StopRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type StopRouteWithoutContactMutationVariables = Exact<{
  id: string;
  input: ReasonInput;
  requestKey: string;
}>;


export type StopRouteWithoutContactMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type RecordContactAttemptMutationVariables = Exact<{
  id: string;
  input: ContactAttemptInput;
  requestKey: string;
}>;


export type RecordContactAttemptMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type CompleteRouteMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type CompleteRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReopenRouteMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type ReopenRouteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type SetPhaseMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: PhaseInput;
  draftId?: string | null | undefined;
  requestKey: string;
}>;


export type SetPhaseMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type NeedLineFragment = { __typename: 'SupportNeed', id: string, version: number, explanationVersion: number | null, code: SupportNeedCode, weight: NeedWeight, value: number | null, explanation: string | null, confirmedByStudentOn: string | null, viewerPermissions: { __typename: 'SupportNeedPermissions', supportNeedRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, supportNeedExplain: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, supportNeedConfirm: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type AddNeedMutationVariables = Exact<{
  routeId: string;
  input: SupportNeedInput;
  requestKey: string;
}>;


export type AddNeedMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ReviseNeedMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: SupportNeedReviseInput;
  requestKey: string;
}>;


export type ReviseNeedMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ExplainNeedMutationVariables = Exact<{
  id: string;
  expectedVersion: number;
  input: SupportNeedExplainInput;
  requestKey: string;
}>;


export type ExplainNeedMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ConfirmNeedMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type ConfirmNeedMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type NoteLineFragment = { __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null };

export type AddNoteMutationVariables = Exact<{
  id: string;
  input: NoteInput;
  requestKey: string;
}>;


export type AddNoteMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type ObstacleLineFragment = { __typename: 'Obstacle', id: string, kind: ObstacleKind, text: string, recordedAt: string, closedAt: string | null, isBroughtToRegion: boolean, recordedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, viewerPermissions: { __typename: 'ObstaclePermissions', obstacleClose: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, obstacleBringToRegion: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type RecordObstacleMutationVariables = Exact<{
  routeId: string;
  input: ObstacleInput;
  requestKey: string;
}>;


export type RecordObstacleMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type CloseObstacleMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type CloseObstacleMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type BringToRegionMutationVariables = Exact<{
  id: string;
  input: ObstacleForRegionInput;
  requestKey: string;
}>;


export type BringToRegionMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type RoutePageQueryVariables = Exact<{
  id: string;
}>;


export type RoutePageQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', today: string, person: { __typename: 'Person', id: string } | null, student: { __typename: 'Student', id: string } | null }, route: { __typename: 'TransitionRoute', id: string, version: number, status: RouteStatus, phase: RoutePhase, startsOn: string | null, expectedGraduationOn: string | null, graduatedOn: string | null, endsOn: string | null, aim: string | null, withheldFields: Array<string>, feedCursor: string, student: { __typename: 'Student', displayName: string | null } | null, lead: { __typename: 'Party', id: string } | null, parties: Array<{ __typename: 'Party', id: string, role: PartyRole, status: PartyStatus, organisation: { __typename: 'Organisation', id: string, name: string } | null, assignments: Array<{ __typename: 'Assignment', id: string, function: AssignmentFunction, until: string | null, person: { __typename: 'Person', id: string, displayName: string }, viewerPermissions: { __typename: 'AssignmentPermissions', partyUnassign: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, viewerPermissions: { __typename: 'PartyPermissions', partyEnd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, partyAssign: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, goals: Array<{ __typename: 'Goal', id: string, version: number, title: string, status: GoalStatus, measure: string | null, phase: RoutePhase | null, isStudentsOwn: boolean, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, notes: Array<{ __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null }>, actions: Array<{ __typename: 'Action', id: string, version: number, title: string, status: ActionStatus, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, notes: Array<{ __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null }>, viewerPermissions: { __typename: 'ActionPermissions', actionReportProgress: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionDrop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, noteAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, viewerPermissions: { __typename: 'GoalPermissions', goalRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, goalDrop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, goalReportResult: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, noteAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, loose: Array<{ __typename: 'Action', id: string, version: number, title: string, status: ActionStatus, dueOn: string | null, goal: { __typename: 'Goal', id: string } | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, notes: Array<{ __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null }>, viewerPermissions: { __typename: 'ActionPermissions', actionReportProgress: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionDrop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, noteAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, proposals: Array<{ __typename: 'Proposal', id: string, version: number, status: ProposalStatus, title: string, offeredAt: string | null, respondBy: string | null, proposedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, changes: Array<{ __typename: 'ProposedChange', id: string, summary: string, fields: Array<{ __typename: 'FieldDifference', name: string, label: string, before: string | null, after: string | null }>, parts: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }>, signOffs: Array<{ __typename: 'SignOff', id: string, isBlocking: boolean, covers: Array<string>, decision: SignOffDecision, refusedChanges: Array<string>, remark: string | null, decidedAt: string | null, by: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }, person: { __typename: 'Person', displayName: string } | null, deviceOf: { __typename: 'Person', displayName: string } | null }>, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, viewerPermissions: { __typename: 'ProposalPermissions', proposalSignOff: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalAnswerInPerson: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, proposalReoffer: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, draftOffer: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, disagreements: Array<{ __typename: 'Disagreement', id: string, version: number, subject: string, status: DisagreementStatus, level: DisagreementLevel, dueOn: string, raisedAt: string, outcome: string | null, closedAt: string | null, raisedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, changes: Array<{ __typename: 'ProposedChange', id: string, summary: string }>, positions: Array<{ __typename: 'DisagreementPosition', id: string, text: string | null, takenAt: string | null, isShownToCompany: boolean, answer: SignOffDecision, by: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }>, outcomeOfferedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, viewerPermissions: { __typename: 'DisagreementPermissions', disagreementTakePosition: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementEscalate: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementOfferOutcome: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementAnswerOutcome: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, obstacles: Array<{ __typename: 'Obstacle', id: string, kind: ObstacleKind, text: string, recordedAt: string, closedAt: string | null, isBroughtToRegion: boolean, recordedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, viewerPermissions: { __typename: 'ObstaclePermissions', obstacleClose: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, obstacleBringToRegion: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, hold: { __typename: 'RouteHold', reason: string, reviewOn: string, since: string } | null, contactAttempts: Array<{ __typename: 'ContactAttempt', means: ContactMeans, attemptedOn: string, isAnswered: boolean }>, graduationReports: Array<{ __typename: 'GraduationReport', id: string, reportedAt: string, expectedOn: string | null, graduatedOn: string | null, previousOn: string | null, isContested: boolean, contests: Array<{ __typename: 'FactContest', text: string, status: FactContestStatus, contestedAt: string, answer: string | null }>, reportedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, supersededBy: { __typename: 'GraduationReport', id: string } | null, consequences: Array<{ __typename: 'Consequence', code: ConsequenceCode, summary: string }>, viewerPermissions: { __typename: 'GraduationReportPermissions', factContest: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factContestWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factStandBy: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, consequencesDraft: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, workFacts: Array<{ __typename: 'WorkFact', id: string, kind: WorkFactKind, happenedOn: string, employerName: string | null, hoursPerWeek: number | null, contract: WorkContract | null, isAtLevel: boolean | null, reason: WorkLossReason | null, isContested: boolean, employer: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, contests: Array<{ __typename: 'FactContest', text: string, status: FactContestStatus, contestedAt: string, answer: string | null }>, start: { __typename: 'WorkFact', id: string } | null, reportedBy: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, supersededBy: { __typename: 'WorkFact', id: string } | null, consequences: Array<{ __typename: 'Consequence', code: ConsequenceCode, summary: string }>, viewerPermissions: { __typename: 'WorkFactPermissions', workCorrectStart: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, workReportEnd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, workReportLoss: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factContest: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factContestWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, factStandBy: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, consequencesDraft: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, planVersion: { __typename: 'PlanVersion', id: string, number: number | null, agreedAt: string } | null, planReadiness: Array<{ __typename: 'PlanReadinessPoint', code: string, isMet: boolean, isBlocking: boolean, message: string }>, enrolment: { __typename: 'Enrolment', crebo: string | null, level: number | null, learningPath: string | null, school: { __typename: 'Organisation', name: string } } | null, supportProfile: { __typename: 'SupportProfile', strengths: string | null, whatHelps: string | null } | null, supportNeeds: Array<{ __typename: 'SupportNeed', id: string, version: number, explanationVersion: number | null, code: SupportNeedCode, weight: NeedWeight, value: number | null, explanation: string | null, confirmedByStudentOn: string | null, viewerPermissions: { __typename: 'SupportNeedPermissions', supportNeedRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, supportNeedExplain: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, supportNeedConfirm: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, changes: { __typename: 'PlanChangeConnection', nodes: Array<{ __typename: 'PlanChange', cursor: string, at: string, kind: PlanChangeKind, summary: string }> }, viewerPermissions: { __typename: 'RoutePermissions', routeAccept: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeDecline: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeStartDrafting: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, goalAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, planOffer: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeHold: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeResume: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeStop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeStopWithoutContact: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, contactAttemptRecord: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeComplete: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeReopen: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeSetPhase: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routeReportGraduation: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, workReportStart: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, obstacleRecord: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, draftOpen: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, partyInvite: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, supportNeedAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } } | null };

export type AllowedFragment = { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> };

export type GoalCardFragment = { __typename: 'Goal', id: string, version: number, title: string, status: GoalStatus, measure: string | null, phase: RoutePhase | null, isStudentsOwn: boolean, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, notes: Array<{ __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null }>, actions: Array<{ __typename: 'Action', id: string, version: number, title: string, status: ActionStatus, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, notes: Array<{ __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null }>, viewerPermissions: { __typename: 'ActionPermissions', actionReportProgress: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionDrop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, noteAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, viewerPermissions: { __typename: 'GoalPermissions', goalRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, goalDrop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, goalReportResult: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, noteAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type ActionRowFragment = { __typename: 'Action', id: string, version: number, title: string, status: ActionStatus, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, notes: Array<{ __typename: 'Note', id: string, text: string, createdAt: string, author: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, person: { __typename: 'Person', displayName: string } | null }>, viewerPermissions: { __typename: 'ActionPermissions', actionReportProgress: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionRevise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, actionDrop: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, noteAdd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, disagreementRaise: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type RoutesForFileQueryVariables = Exact<{
  after?: string | null | undefined;
  filter: RouteFilter;
  orderBy: RouteOrder;
}>;


export type RoutesForFileQuery = { __typename: 'Query', routes: { __typename: 'TransitionRouteConnection', nodes: Array<{ __typename: 'TransitionRoute', id: string, status: RouteStatus, phase: RoutePhase, startsOn: string | null, expectedGraduationOn: string | null, graduatedOn: string | null, endsOn: string | null, parties: Array<{ __typename: 'Party', id: string, organisation: { __typename: 'Organisation', name: string } | null }>, student: { __typename: 'Student', displayName: string | null } | null, attention: { __typename: 'RouteAttention', lateActions: number, waitingForViewer: number, nextDueOn: string | null, lastChange: { __typename: 'PlanChange', at: string, summary: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RouteLineFragment = { __typename: 'TransitionRoute', id: string, status: RouteStatus, phase: RoutePhase, startsOn: string | null, expectedGraduationOn: string | null, graduatedOn: string | null, endsOn: string | null, parties: Array<{ __typename: 'Party', id: string, organisation: { __typename: 'Organisation', name: string } | null }>, student: { __typename: 'Student', displayName: string | null } | null, attention: { __typename: 'RouteAttention', lateActions: number, waitingForViewer: number, nextDueOn: string | null, lastChange: { __typename: 'PlanChange', at: string, summary: string } | null } };

export type MyRoutesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: RouteFilter | null | undefined;
  orderBy: RouteOrder;
}>;


export type MyRoutesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', feedCursor: string, today: string, inbox: { __typename: 'InboxItemConnection', nodes: Array<{ __typename: 'InboxItem', id: string, kind: InboxItemKind, reason: string, since: string, dueOn: string | null, isOverdue: boolean, subject:
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
         | null, route: { __typename: 'TransitionRoute', id: string, student: { __typename: 'Student', displayName: string | null } | null } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean } } }, routes: { __typename: 'TransitionRouteConnection', nodes: Array<{ __typename: 'TransitionRoute', id: string, status: RouteStatus, phase: RoutePhase, startsOn: string | null, expectedGraduationOn: string | null, graduatedOn: string | null, endsOn: string | null, student: { __typename: 'Student', displayName: string | null } | null, attention: { __typename: 'RouteAttention', lateActions: number, waitingForViewer: number, nextDueOn: string | null, lastChange: { __typename: 'PlanChange', at: string, summary: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RouteRowFragment = { __typename: 'TransitionRoute', id: string, status: RouteStatus, phase: RoutePhase, startsOn: string | null, expectedGraduationOn: string | null, graduatedOn: string | null, endsOn: string | null, student: { __typename: 'Student', displayName: string | null } | null, attention: { __typename: 'RouteAttention', lateActions: number, waitingForViewer: number, nextDueOn: string | null, lastChange: { __typename: 'PlanChange', at: string, summary: string } | null } };

export type WindowFragment = { __typename: 'TransitionRoute', startsOn: string | null, expectedGraduationOn: string | null, graduatedOn: string | null, endsOn: string | null };

export type InboxLineFragment = { __typename: 'InboxItem', id: string, kind: InboxItemKind, reason: string, since: string, dueOn: string | null, isOverdue: boolean, subject:
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
   | null, route: { __typename: 'TransitionRoute', id: string, student: { __typename: 'Student', displayName: string | null } | null } | null };

export type StudentSideQueryVariables = Exact<{
  id: string;
}>;


export type StudentSideQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', today: string }, route: { __typename: 'TransitionRoute', id: string, phase: RoutePhase, aim: string | null, startsOn: string | null, expectedGraduationOn: string | null, graduatedOn: string | null, endsOn: string | null, actions: Array<{ __typename: 'Action', id: string, title: string, status: ActionStatus, dueOn: string | null }>, parties: Array<{ __typename: 'Party', status: PartyStatus, id: string, role: PartyRole, invitation: { __typename: 'Invitation', requestedCategories: Array<DataCategory>, purpose: ConsentPurpose, message: string | null, respondBy: string | null } | null, grants: Array<{ __typename: 'Grant', id: string, category: DataCategory, ground: LegalGround, since: string, until: string | null, consent: { __typename: 'Consent', id: string } | null }> | null, consentRequests: Array<{ __typename: 'ConsentRequest', id: string, categories: Array<DataCategory>, purpose: ConsentPurpose, message: string | null, askedAt: string, answeredAt: string | null }>, viewerPermissions: { __typename: 'PartyPermissions', invitationRefuse: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, consentRequestRefuse: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } }, organisation: { __typename: 'Organisation', name: string } | null }>, consents: Array<{ __typename: 'Consent', id: string, categories: Array<DataCategory>, purpose: ConsentPurpose, givenAt: string, until: string | null, withdrawnAt: string | null, party: { __typename: 'Party', id: string }, viewerPermissions: { __typename: 'ConsentPermissions', consentWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, viewerPermissions: { __typename: 'RoutePermissions', consentGrant: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, consentRequest: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, aimSet: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } } | null };

export type PartyReadsFragment = { __typename: 'Party', status: PartyStatus, id: string, role: PartyRole, invitation: { __typename: 'Invitation', requestedCategories: Array<DataCategory>, purpose: ConsentPurpose, message: string | null, respondBy: string | null } | null, grants: Array<{ __typename: 'Grant', id: string, category: DataCategory, ground: LegalGround, since: string, until: string | null, consent: { __typename: 'Consent', id: string } | null }> | null, consentRequests: Array<{ __typename: 'ConsentRequest', id: string, categories: Array<DataCategory>, purpose: ConsentPurpose, message: string | null, askedAt: string, answeredAt: string | null }>, viewerPermissions: { __typename: 'PartyPermissions', invitationRefuse: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, consentRequestRefuse: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } }, organisation: { __typename: 'Organisation', name: string } | null };

export type GivenConsentFragment = { __typename: 'Consent', id: string, categories: Array<DataCategory>, purpose: ConsentPurpose, givenAt: string, until: string | null, withdrawnAt: string | null, party: { __typename: 'Party', id: string }, viewerPermissions: { __typename: 'ConsentPermissions', consentWithdraw: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type ConsentAskedQueryVariables = Exact<{
  id: string;
  purpose: ConsentPurpose;
}>;


export type ConsentAskedQuery = { __typename: 'Query', consentText: { __typename: 'ConsentText', version: string, text: string }, route: { __typename: 'TransitionRoute', id: string, aim: string | null, student: { __typename: 'Student', givenName: string | null, familyName: string | null, birthDate: string | null, email: string | null, mobile: string | null } | null, enrolment: { __typename: 'Enrolment', crebo: string | null, level: number | null, learningPath: string | null, school: { __typename: 'Organisation', name: string } } | null, goals: Array<{ __typename: 'Goal', id: string, title: string, owner: { __typename: 'Party', id: string } | null }>, all: Array<{ __typename: 'Action', id: string, title: string, owner: { __typename: 'Party', id: string } | null }>, supportProfile: { __typename: 'SupportProfile', strengths: string | null, whatHelps: string | null } | null, supportNeeds: Array<{ __typename: 'SupportNeed', id: string, code: SupportNeedCode, value: number | null }>, workFacts: Array<{ __typename: 'WorkFact', id: string, happenedOn: string, employerName: string | null, employer: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }> } | null };

export type WhatIsThereFragment = { __typename: 'TransitionRoute', aim: string | null, student: { __typename: 'Student', givenName: string | null, familyName: string | null, birthDate: string | null, email: string | null, mobile: string | null } | null, enrolment: { __typename: 'Enrolment', crebo: string | null, level: number | null, learningPath: string | null, school: { __typename: 'Organisation', name: string } } | null, goals: Array<{ __typename: 'Goal', id: string, title: string, owner: { __typename: 'Party', id: string } | null }>, all: Array<{ __typename: 'Action', id: string, title: string, owner: { __typename: 'Party', id: string } | null }>, supportProfile: { __typename: 'SupportProfile', strengths: string | null, whatHelps: string | null } | null, supportNeeds: Array<{ __typename: 'SupportNeed', id: string, code: SupportNeedCode, value: number | null }>, workFacts: Array<{ __typename: 'WorkFact', id: string, happenedOn: string, employerName: string | null, employer: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }> };

export type GrantConsentMutationVariables = Exact<{
  routeId: string;
  input: ConsentGrantInput;
  requestKey: string;
}>;


export type GrantConsentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type WithdrawConsentMutationVariables = Exact<{
  id: string;
  requestKey: string;
}>;


export type WithdrawConsentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type RefuseInvitationMutationVariables = Exact<{
  partyId: string;
  input: ReasonInput;
  requestKey: string;
}>;


export type RefuseInvitationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type RefuseConsentRequestMutationVariables = Exact<{
  partyId: string;
  requestKey: string;
}>;


export type RefuseConsentRequestMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type SetAimMutationVariables = Exact<{
  routeId: string;
  input: AimInput;
  requestKey: string;
}>;


export type SetAimMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type RequestConsentMutationVariables = Exact<{
  routeId: string;
  input: ConsentRequestInput;
  requestKey: string;
}>;


export type RequestConsentMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type PartyLineFragment = { __typename: 'Party', id: string, role: PartyRole, status: PartyStatus, organisation: { __typename: 'Organisation', id: string, name: string } | null, assignments: Array<{ __typename: 'Assignment', id: string, function: AssignmentFunction, until: string | null, person: { __typename: 'Person', id: string, displayName: string }, viewerPermissions: { __typename: 'AssignmentPermissions', partyUnassign: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }>, viewerPermissions: { __typename: 'PartyPermissions', partyEnd: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, partyAssign: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type OrganisationsFoundQueryVariables = Exact<{
  words: string;
  kind?: OrganisationKind | null | undefined;
}>;


export type OrganisationsFoundQuery = { __typename: 'Query', organisations: { __typename: 'OrganisationConnection', nodes: Array<{ __typename: 'Organisation', id: string, name: string, kind: OrganisationKind, municipalityCode: string | null }> } };

export type ColleaguesFoundQueryVariables = Exact<{
  words: string;
}>;


export type ColleaguesFoundQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', colleagues: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, displayName: string }> } } };

export type AssignPersonMutationVariables = Exact<{
  id: string;
  input: AssignmentInput;
  requestKey: string;
}>;


export type AssignPersonMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type UnassignPersonMutationVariables = Exact<{
  assignmentId: string;
  requestKey: string;
}>;


export type UnassignPersonMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type InvitePartyMutationVariables = Exact<{
  routeId: string;
  input: PartyInviteInput;
  requestKey: string;
}>;


export type InvitePartyMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type EndPartyMutationVariables = Exact<{
  id: string;
  input: ReasonInput;
  requestKey: string;
}>;


export type EndPartyMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type InvitationToAnswerQueryVariables = Exact<{
  id: string;
}>;


export type InvitationToAnswerQuery = { __typename: 'Query', node:
    | { __typename: 'Action' }
    | { __typename: 'Consent' }
    | { __typename: 'Disagreement' }
    | { __typename: 'DisagreementPosition' }
    | { __typename: 'Goal' }
    | { __typename: 'GraduationReport' }
    | { __typename: 'Membership' }
    | { __typename: 'Note' }
    | { __typename: 'Obstacle' }
    | { __typename: 'Organisation' }
    | { __typename: 'Party', id: string, status: PartyStatus, invitation: { __typename: 'Invitation', requestedCategories: Array<DataCategory>, purpose: ConsentPurpose, message: string | null, respondBy: string | null, from: { __typename: 'Organisation', name: string } } | null, viewerPermissions: { __typename: 'PartyPermissions', partyAcceptInvitation: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, partyDeclineInvitation: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } }
    | { __typename: 'Person' }
    | { __typename: 'PlanVersion' }
    | { __typename: 'Proposal' }
    | { __typename: 'SignOff' }
    | { __typename: 'Student' }
    | { __typename: 'SupportNeed' }
    | { __typename: 'TransitionRoute' }
    | { __typename: 'WorkFact' }
   | null };

export type InvitedPartyFragment = { __typename: 'Party', id: string, status: PartyStatus, invitation: { __typename: 'Invitation', requestedCategories: Array<DataCategory>, purpose: ConsentPurpose, message: string | null, respondBy: string | null, from: { __typename: 'Organisation', name: string } } | null, viewerPermissions: { __typename: 'PartyPermissions', partyAcceptInvitation: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, partyDeclineInvitation: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } } };

export type AcceptInvitationMutationVariables = Exact<{
  id: string;
  input: PartyAcceptInput;
  requestKey: string;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type DeclineInvitationMutationVariables = Exact<{
  id: string;
  input: ReasonInput;
  requestKey: string;
}>;


export type DeclineInvitationMutation = { __typename: 'Mutation', outcome:
    | { __typename: 'AgreementRequested', proposal: { __typename: 'Proposal', id: string, waitsFor: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }>, signOffs: Array<{ __typename: 'SignOff', isBlocking: boolean, by: { __typename: 'Party', id: string } }> } }
    | { __typename: 'DraftSaved', draft: { __typename: 'Proposal', id: string, title: string } }
    | { __typename: 'InvalidInputProblem', inputMessage: string, issues: Array<{ __typename: 'InputIssue', path: string, code: string, issueMessage: string }> }
    | { __typename: 'NotPossibleProblem', reason: NotPossibleReason, notPossibleMessage: string }
    | { __typename: 'PlanChanged', changed:
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
    | { __typename: 'StaleVersionProblem', currentVersion: number, staleMessage: string, current:
        | { __typename: 'Action', id: string, version: number, title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'Consent' }
        | { __typename: 'Disagreement', outcome: string | null }
        | { __typename: 'DisagreementPosition' }
        | { __typename: 'Goal', id: string, version: number, title: string, measure: string | null, dueOn: string | null, goalPhase: RoutePhase | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }
        | { __typename: 'GraduationReport' }
        | { __typename: 'Membership' }
        | { __typename: 'Note' }
        | { __typename: 'Obstacle' }
        | { __typename: 'Organisation' }
        | { __typename: 'Party' }
        | { __typename: 'Person' }
        | { __typename: 'PlanVersion' }
        | { __typename: 'Proposal' }
        | { __typename: 'SignOff' }
        | { __typename: 'Student' }
        | { __typename: 'SupportNeed', weight: NeedWeight, value: number | null, explanation: string | null }
        | { __typename: 'TransitionRoute', phase: RoutePhase }
        | { __typename: 'WorkFact' }
       | null }
   };

export type FieldChangeFragment = { __typename: 'FieldDifference', name: string, label: string, before: string | null, after: string | null };

export type PlannedActionLineFragment = { __typename: 'PlannedAction', title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null };

export type PlanVersionContentFragment = { __typename: 'PlanVersion', id: string, number: number | null, changesSince: Array<{ __typename: 'PlanDifference', summary: string, fields: Array<{ __typename: 'FieldDifference', name: string, label: string, before: string | null, after: string | null }> }> | null, goals: Array<{ __typename: 'PlannedGoal', title: string, measure: string | null, phase: RoutePhase | null, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, actions: Array<{ __typename: 'PlannedAction', title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }> }>, otherActions: Array<{ __typename: 'PlannedAction', title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }> };

export type PlanVersionsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PlanVersionsQuery = { __typename: 'Query', route: { __typename: 'TransitionRoute', id: string, planVersions: { __typename: 'PlanVersionConnection', nodes: Array<{ __typename: 'PlanVersion', id: string, number: number | null, agreedAt: string }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PlanVersionQueryVariables = Exact<{
  id: string;
  number: number;
}>;


export type PlanVersionQuery = { __typename: 'Query', route: { __typename: 'TransitionRoute', id: string, planVersion: { __typename: 'PlanVersion', id: string, number: number | null, changesSince: Array<{ __typename: 'PlanDifference', summary: string, fields: Array<{ __typename: 'FieldDifference', name: string, label: string, before: string | null, after: string | null }> }> | null, goals: Array<{ __typename: 'PlannedGoal', title: string, measure: string | null, phase: RoutePhase | null, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null, actions: Array<{ __typename: 'PlannedAction', title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }> }>, otherActions: Array<{ __typename: 'PlannedAction', title: string, dueOn: string | null, owner: { __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null } | null }> } | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', person: { __typename: 'Person', displayName: string } | null, student: { __typename: 'Student', id: string } | null, viewerPermissions: { __typename: 'ViewerPermissions', studentUpsert: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> }, routePropose: { __typename: 'Permission', isAllowed: boolean, reason: NotPossibleReason | null, needsAgreementOf: Array<{ __typename: 'Party', id: string, role: PartyRole, organisation: { __typename: 'Organisation', name: string } | null }> } }, memberships: Array<{ __typename: 'Membership', id: string, functions: Array<MembershipFunction>, organisation: { __typename: 'Organisation', id: string, name: string } }> } };

export const PartyNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PartyNameFragment, unknown>;
export const FieldChangeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<FieldChangeFragment, unknown>;
export const ProposalLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposalLineFragment, unknown>;
export const SignOffLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"refusedChanges"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SignOffLineFragment, unknown>;
export const AllowedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AllowedFragment, unknown>;
export const ProposalCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOffLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalSignOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalAnswerInPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalReoffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"refusedChanges"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<ProposalCardFragment, unknown>;
export const GoalWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<GoalWordsFragment, unknown>;
export const ActionWordsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ActionWordsFragment, unknown>;
export const OutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<OutcomeFragment, unknown>;
export const DisagreementCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisagreementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isShownToCompany"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOfferedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disagreementTakePosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementEscalate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementOfferOutcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementAnswerOutcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<DisagreementCardFragment, unknown>;
export const ContestLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactContest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}}]} as unknown as DocumentNode<ContestLineFragment, unknown>;
export const ConsequenceLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]} as unknown as DocumentNode<ConsequenceLineFragment, unknown>;
export const GraduationLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraduationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraduationReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previousOn"}},{"kind":"Field","name":{"kind":"Name","value":"isContested"}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequenceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factContestWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factStandBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequencesDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactContest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<GraduationLineFragment, unknown>;
export const WorkLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"contract"}},{"kind":"Field","name":{"kind":"Name","value":"isAtLevel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isContested"}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequenceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workCorrectStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workReportEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workReportLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factContestWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factStandBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequencesDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactContest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<WorkLineFragment, unknown>;
export const NeedLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"explanationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByStudentOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportNeedRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeedExplain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeedConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<NeedLineFragment, unknown>;
export const ObstacleLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObstacleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obstacle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isBroughtToRegion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacleClose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacleBringToRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<ObstacleLineFragment, unknown>;
export const NoteLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NoteLineFragment, unknown>;
export const ActionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionReportProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionDrop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noteAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementRaise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<ActionRowFragment, unknown>;
export const GoalCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"isStudentsOwn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goalRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalDrop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalReportResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noteAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementRaise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionReportProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionDrop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noteAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementRaise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}}]} as unknown as DocumentNode<GoalCardFragment, unknown>;
export const WindowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Window"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGraduationOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]} as unknown as DocumentNode<WindowFragment, unknown>;
export const RouteRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Window"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateActions"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForViewer"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Window"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGraduationOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]} as unknown as DocumentNode<RouteRowFragment, unknown>;
export const RouteLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRow"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Window"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGraduationOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Window"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateActions"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForViewer"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<RouteLineFragment, unknown>;
export const InboxLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InboxLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboxItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<InboxLineFragment, unknown>;
export const PartyReadsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyReads"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationRefuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentRequestRefuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<PartyReadsFragment, unknown>;
export const GivenConsentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenConsent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<GivenConsentFragment, unknown>;
export const WhatIsThereFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsThere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crebo"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"learningPath"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WhatIsThereFragment, unknown>;
export const PartyLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyUnassign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyAssign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<PartyLineFragment, unknown>;
export const InvitedPartyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyAcceptInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyDeclineInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<InvitedPartyFragment, unknown>;
export const PlannedActionLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedActionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlannedActionLineFragment, unknown>;
export const PlanVersionContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanVersionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"changesSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldChange"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedActionLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedActionLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedActionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<PlanVersionContentFragment, unknown>;
export const OfferPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"planOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<OfferPlanMutation, OfferPlanMutationVariables>;
export const SignProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignOffInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"proposalSignOff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SignProposalMutation, SignProposalMutationVariables>;
export const WithdrawProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"proposalWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const OpenDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"draftOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<OpenDraftMutation, OpenDraftMutationVariables>;
export const OfferDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OfferInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"draftOffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<OfferDraftMutation, OfferDraftMutationVariables>;
export const ReofferProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReofferProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReofferInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"proposalReoffer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReofferProposalMutation, ReofferProposalMutationVariables>;
export const AnswerInPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerInPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InPersonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"proposalAnswerInPerson"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AnswerInPersonMutation, AnswerInPersonMutationVariables>;
export const SetSigningCodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetSigningCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signingCodeSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SetSigningCodeMutation, SetSigningCodeMutationVariables>;
export const RegisterStudentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterStudent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudentUpsertInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"studentUpsert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentUpserted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterStudentMutation, RegisterStudentMutationVariables>;
export const ProposeRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RouteProposeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routePropose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ProposeRouteMutation, ProposeRouteMutationVariables>;
export const AcceptRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AcceptRouteMutation, AcceptRouteMutationVariables>;
export const DeclineRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeDecline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DeclineRouteMutation, DeclineRouteMutationVariables>;
export const StartDraftingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartDrafting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeStartDrafting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<StartDraftingMutation, StartDraftingMutationVariables>;
export const AddGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoalInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"goalAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AddGoalMutation, AddGoalMutationVariables>;
export const ReviseGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoalReviseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"goalRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReviseGoalMutation, ReviseGoalMutationVariables>;
export const DropGoalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropGoal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"goalDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DropGoalMutation, DropGoalMutationVariables>;
export const ReportResultDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GoalResultInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"goalReportResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReportResultMutation, ReportResultMutationVariables>;
export const AddActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"goalId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"actionAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"goalId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"goalId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AddActionMutation, AddActionMutationVariables>;
export const ReviseActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionReviseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"actionRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReviseActionMutation, ReviseActionMutationVariables>;
export const DropActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DropAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"actionDrop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DropActionMutation, DropActionMutationVariables>;
export const ReportProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ActionProgressInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"actionReportProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReportProgressMutation, ReportProgressMutationVariables>;
export const RaiseDisagreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RaiseDisagreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisagreementInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"disagreementRaise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RaiseDisagreementMutation, RaiseDisagreementMutationVariables>;
export const TakePositionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakePosition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PositionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"disagreementTakePosition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<TakePositionMutation, TakePositionMutationVariables>;
export const EscalateDisagreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateDisagreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"disagreementEscalate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EscalateDisagreementMutation, EscalateDisagreementMutationVariables>;
export const OfferOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"disagreementOfferOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<OfferOutcomeMutation, OfferOutcomeMutationVariables>;
export const AnswerOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeAnswerInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"disagreementAnswerOutcome"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AnswerOutcomeMutation, AnswerOutcomeMutationVariables>;
export const WithdrawDisagreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawDisagreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"disagreementWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WithdrawDisagreementMutation, WithdrawDisagreementMutationVariables>;
export const ReportGraduationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportGraduation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GraduationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeReportGraduation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReportGraduationMutation, ReportGraduationMutationVariables>;
export const ReportWorkStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportWorkStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkStartInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"workReportStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReportWorkStartMutation, ReportWorkStartMutationVariables>;
export const CorrectWorkStartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectWorkStart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkStartInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"workCorrectStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CorrectWorkStartMutation, CorrectWorkStartMutationVariables>;
export const ReportWorkEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportWorkEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkEndInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"workReportEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReportWorkEndMutation, ReportWorkEndMutationVariables>;
export const ReportWorkLossDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportWorkLoss"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkLossInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"workReportLoss"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReportWorkLossMutation, ReportWorkLossMutationVariables>;
export const ContestFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"factContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ContestFactMutation, ContestFactMutationVariables>;
export const WithdrawContestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawContest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"factContestWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WithdrawContestMutation, WithdrawContestMutationVariables>;
export const StandByFactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StandByFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandByInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"factStandBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<StandByFactMutation, StandByFactMutationVariables>;
export const DraftConsequencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftConsequences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsequencesInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"consequencesDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DraftConsequencesMutation, DraftConsequencesMutationVariables>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedCursor"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InboxLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InboxLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboxItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const InboxSubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InboxSubject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyLine"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"proposal"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalCard"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"action"},"name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"refusedChanges"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyUnassign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyAssign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOffLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalSignOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalAnswerInPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalReoffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionReportProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionDrop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noteAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementRaise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}}]} as unknown as DocumentNode<InboxSubjectQuery, InboxSubjectQueryVariables>;
export const HoldRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeHold"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<HoldRouteMutation, HoldRouteMutationVariables>;
export const ResumeRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ResumeRouteMutation, ResumeRouteMutationVariables>;
export const StopRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeStop"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<StopRouteMutation, StopRouteMutationVariables>;
export const StopRouteWithoutContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopRouteWithoutContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeStopWithoutContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<StopRouteWithoutContactMutation, StopRouteWithoutContactMutationVariables>;
export const RecordContactAttemptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContactAttempt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactAttemptInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"contactAttemptRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RecordContactAttemptMutation, RecordContactAttemptMutationVariables>;
export const CompleteRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeComplete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CompleteRouteMutation, CompleteRouteMutationVariables>;
export const ReopenRouteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenRoute"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReopenRouteMutation, ReopenRouteMutationVariables>;
export const SetPhaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPhase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PhaseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"routeSetPhase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"draftId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draftId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SetPhaseMutation, SetPhaseMutationVariables>;
export const AddNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeedInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"supportNeedAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AddNeedMutation, AddNeedMutationVariables>;
export const ReviseNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviseNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeedReviseInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"supportNeedRevise"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ReviseNeedMutation, ReviseNeedMutationVariables>;
export const ExplainNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExplainNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeedExplainInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"supportNeedExplain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ExplainNeedMutation, ExplainNeedMutationVariables>;
export const ConfirmNeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmNeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"supportNeedConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<ConfirmNeedMutation, ConfirmNeedMutationVariables>;
export const AddNoteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NoteInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"noteAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AddNoteMutation, AddNoteMutationVariables>;
export const RecordObstacleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordObstacle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObstacleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"obstacleRecord"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RecordObstacleMutation, RecordObstacleMutationVariables>;
export const CloseObstacleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseObstacle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"obstacleClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<CloseObstacleMutation, CloseObstacleMutationVariables>;
export const BringToRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BringToRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObstacleForRegionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"obstacleBringToRegion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<BringToRegionMutation, BringToRegionMutationVariables>;
export const RoutePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoutePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGraduationOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"withheldFields"}},{"kind":"Field","name":{"kind":"Name","value":"feedCursor"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalCard"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"loose"},"name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"APPLIED"},{"kind":"EnumValue","value":"REFUSED"},{"kind":"EnumValue","value":"SUPERSEDED"},{"kind":"EnumValue","value":"EXPIRED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DisagreementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ObstacleLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"reviewOn"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactAttempts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"attemptedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isAnswered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"graduationReports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraduationLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WorkLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planReadiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"isMet"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crebo"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"learningPath"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NeedLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routeAccept"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeDecline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeStartDrafting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeHold"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeResume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeStop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeStopWithoutContact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactAttemptRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeComplete"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeReopen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeSetPhase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routeReportGraduation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workReportStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacleRecord"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementRaise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftOpen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyInvite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeedAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Note"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actionReportProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionDrop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noteAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementRaise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposedChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldChange"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SignOffLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignOff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"refusedChanges"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviceOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContestLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactContest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsequenceLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consequence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyUnassign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyAssign"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"isStudentsOwn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"goalRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalDrop"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goalReportResult"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noteAdd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementRaise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SignOffLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposalSignOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalAnswerInPerson"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposalReoffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DisagreementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"isShownToCompany"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeOfferedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disagreementTakePosition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementEscalate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementOfferOutcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementAnswerOutcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disagreementWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ObstacleLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Obstacle"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"isBroughtToRegion"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obstacleClose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"obstacleBringToRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraduationLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GraduationReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reportedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expectedOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"previousOn"}},{"kind":"Field","name":{"kind":"Name","value":"isContested"}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequenceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factContestWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factStandBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequencesDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WorkLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WorkFact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"contract"}},{"kind":"Field","name":{"kind":"Name","value":"isAtLevel"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isContested"}},{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContestLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"start"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supersededBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsequenceLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workCorrectStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workReportEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workReportLoss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factContest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factContestWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factStandBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequencesDraft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NeedLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"explanationVersion"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByStudentOn"}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportNeedRevise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeedExplain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeedConfirm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}}]} as unknown as DocumentNode<RoutePageQuery, RoutePageQueryVariables>;
export const RoutesForFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoutesForFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RouteFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RouteOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Window"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGraduationOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Window"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateActions"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForViewer"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRow"}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RoutesForFileQuery, RoutesForFileQueryVariables>;
export const MyRoutesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyRoutes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RouteFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RouteOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedCursor"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"inbox"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InboxLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RouteRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Window"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGraduationOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InboxLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InboxItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RouteRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Window"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attention"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lateActions"}},{"kind":"Field","name":{"kind":"Name","value":"waitingForViewer"}},{"kind":"Field","name":{"kind":"Name","value":"nextDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]}}]} as unknown as DocumentNode<MyRoutesQuery, MyRoutesQueryVariables>;
export const StudentSideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentSide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"today"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Window"}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"mine"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyReads"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GivenConsent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentGrant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aimSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Window"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedGraduationOn"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyReads"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitationRefuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consentRequestRefuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GivenConsent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"categories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"party"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWithdraw"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}}]} as unknown as DocumentNode<StudentSideQuery, StudentSideQueryVariables>;
export const ConsentAskedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentAsked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentPurpose"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"route"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatIsThere"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatIsThere"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aim"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"crebo"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"learningPath"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportProfile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"strengths"}},{"kind":"Field","name":{"kind":"Name","value":"whatHelps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workFacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"happenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"employerName"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]}}]} as unknown as DocumentNode<ConsentAskedQuery, ConsentAskedQueryVariables>;
export const GrantConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentGrantInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"consentGrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<GrantConsentMutation, GrantConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"consentWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const RefuseInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"invitationRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RefuseInvitationMutation, RefuseInvitationMutationVariables>;
export const RefuseConsentRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseConsentRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"consentRequestRefuse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"partyId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"partyId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RefuseConsentRequestMutation, RefuseConsentRequestMutationVariables>;
export const SetAimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetAim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AimInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"aimSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SetAimMutation, SetAimMutationVariables>;
export const RequestConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentRequestInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"consentRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<RequestConsentMutation, RequestConsentMutationVariables>;
export const OrganisationsFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganisationsFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrganisationKind"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"municipalityCode"}}]}}]}}]}}]} as unknown as DocumentNode<OrganisationsFoundQuery, OrganisationsFoundQueryVariables>;
export const ColleaguesFoundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColleaguesFound"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"colleagues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ColleaguesFoundQuery, ColleaguesFoundQueryVariables>;
export const AssignPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"partyAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AssignPersonMutation, AssignPersonMutationVariables>;
export const UnassignPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnassignPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assignmentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"partyUnassign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"assignmentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assignmentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<UnassignPersonMutation, UnassignPersonMutationVariables>;
export const InvitePartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyInviteInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"partyInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"routeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"routeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<InvitePartyMutation, InvitePartyMutationVariables>;
export const EndPartyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndParty"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"partyEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EndPartyMutation, EndPartyMutationVariables>;
export const InvitationToAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InvitationToAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitedParty"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitedParty"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestedCategories"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"respondBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partyAcceptInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partyDeclineInvitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}}]}}]} as unknown as DocumentNode<InvitationToAnswerQuery, InvitationToAnswerQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartyAcceptInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"partyAcceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const DeclineInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReasonInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"outcome"},"name":{"kind":"Name","value":"partyDeclineInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GoalWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","alias":{"kind":"Name","value":"goalPhase"},"name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionWords"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChangeResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"changed"},"name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSaved"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"draft"},"name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signOffs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isBlocking"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaleVersionProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"staleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Goal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GoalWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Action"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionWords"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Disagreement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TransitionRoute"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInputProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"inputMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","alias":{"kind":"Name","value":"issueMessage"},"name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotPossibleProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notPossibleMessage"},"name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const PlanVersionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanVersions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Cursor"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"route"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"agreedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanVersionsQuery, PlanVersionsQueryVariables>;
export const PlanVersionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanVersion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"route"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"planVersion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlanVersionContent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FieldChange"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FieldDifference"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedActionLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlanVersionContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"changesSince"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FieldChange"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedActionLine"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"otherActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedActionLine"}}]}}]}}]} as unknown as DocumentNode<PlanVersionQuery, PlanVersionQueryVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerPermissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"studentUpsert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routePropose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Allowed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartyName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Party"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Allowed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Permission"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isAllowed"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"needsAgreementOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartyName"}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;