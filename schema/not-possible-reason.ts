import { describedEnum } from './described-enum.ts';

export const NotPossibleReason = describedEnum(
  'NotPossibleReason',
  'Why something is not possible now. More reasons may come: keep a default branch.',
  {
    ROUTE_NOT_PROPOSED: 'The route is not waiting for the student (any more).',
    ROUTE_NOT_IN_INTAKE: 'The route is not in intake.',
    ROUTE_NOT_OPEN: 'The route has not begun, or has ended.',
    PLAN_NOT_EDITABLE: 'The plan cannot be edited in this status of the route.',
    PARTY_NOT_PROPOSED: "The party is not waiting for the student's yes (any more).",
    PARTY_NOT_INVITED: 'The party has no invitation to answer (any more).',
    PARTY_NOT_ACTIVE: 'The party does not take part.',
    PARTY_ALREADY_ON_ROUTE: 'The organisation is on the route already, or invited to it.',
    LEAD_CANNOT_END: 'The lead cannot leave before another party leads.',
    STUDENT_CANNOT_END: 'The student cannot leave the route; the route can be stopped instead.',
    GOAL_CLOSED: 'The goal has a result, or was dropped.',
    ACTION_CLOSED: 'The action is done, or was dropped.',
    STUDENTS_OWN_GOAL: "It is the student's own goal: nobody else changes it.",
    NEED_ALREADY_CONFIRMED: 'The student confirmed the need as it is.',
    CONSENT_NOT_RUNNING: 'The consent was withdrawn, or has run out.',
    CONSENT_NOT_ASKED: 'More is allowed than was asked: other categories, or another purpose.',
    NOTHING_REQUESTED: 'The party asked for nothing that is still open.',
    ALREADY_ASSIGNED: 'The person acts for this party already.',
    LAST_CONTACT: 'The last person who acts for a party cannot be taken away.',
    NOT_A_COLLEAGUE: "The person has no membership of the party's organisation.",
    ROUTE_ALREADY_RUNNING: 'The student has an open route at this school.',
    CONSENT_TEXT_OUTDATED: 'The student was shown an older text: show the current one and ask again.',
    GRADUATED_ALREADY: 'The student has graduated, so nothing is expected any more.',
    STUDENT_TOO_YOUNG: 'A student under 16 cannot say yes alone: a representative does (AVG art. 8, UAVG art. 5).',
    NOT_ALLOWED_FOR_ROLE: "Never possible for the viewer's role here; the mutation itself is answered FORBIDDEN.",
  },
);
export type NotPossibleReason = keyof typeof NotPossibleReason;
