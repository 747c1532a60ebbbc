import type { Operation } from './operations.ts';

/**
 * The same operations in the words of PostGraphile's schema. A key that begins with `_` is no level of the answer: what
 * lies in it belongs to the object around it.
 */
const organisation = 'organisation: organisationByOrganisationId';
const parties = `parties: partiesByRouteIdList(orderBy: [CREATED_AT_ASC, ID_ASC])`;

const dashboard = `query {
  routes: routesByEnd(first: 25) {
    nodes {
      id status phase _window: routeWindowByRouteId { endsOn }
      student: studentByStudentId { id displayName }
      ${parties} {
        id role status ${organisation} { name }
        assignments: assignmentsByPartyIdList(orderBy: [FROM_ASC, ID_ASC]) {
          function person: personByPersonId { displayName }
        }
      }
      goals: goalsByRouteIdList(orderBy: [CREATED_AT_ASC, ID_ASC]) {
        id title status measure dueOn
        actions: actionsByGoalIdList(orderBy: [CREATED_AT_ASC, ID_ASC]) { id title status dueOn version }
      }
      _student: studentByStudentId {
        supportNeeds: supportNeedsByStudentIdList(orderBy: [CREATED_AT_ASC, ID_ASC]) { id code weight value }
      }
    }
    pageInfo { hasNextPage }
  }
}`;

const route = `query ($id: UUID!) {
  route: routeById(id: $id) {
    id version status phase
    _window: routeWindowByRouteId { startsOn expectedGraduationOn endsOn }
    _aim: routeAimByRouteId { aim }
    student: studentByStudentId {
      id displayName _identity: studentIdentityByStudentId { givenName familyName birthDate }
    }
    enrolment: ownEnrolment {
      crebo level learningPath school: organisationBySchoolId { name }
    }
    ${parties} {
      id role status ${organisation} { name kind }
      assignments: assignmentsByPartyIdList(orderBy: [FROM_ASC, ID_ASC]) {
        function person: personByPersonId { displayName }
      }
    }
    goals: goalsByRouteIdList(orderBy: [CREATED_AT_ASC, ID_ASC]) {
      id version title status measure phase isStudentsOwn dueOn owner: partyByOwnerPartyId { role }
      actions: actionsByGoalIdList(orderBy: [CREATED_AT_ASC, ID_ASC]) {
        id version title status dueOn owner: partyByOwnerPartyId { role }
      }
    }
    _student: studentByStudentId {
      supportNeeds: supportNeedsByStudentIdList(orderBy: [CREATED_AT_ASC, ID_ASC]) {
        id code weight value confirmedByStudentOn _said: needExplanationByNeedId { explanation }
      }
    }
  }
}`;

const list = `query {
  routes: routesByEnd(first: 25) {
    nodes {
      id version status phase _window: routeWindowByRouteId { startsOn expectedGraduationOn endsOn }
    }
    pageInfo { hasNextPage }
  }
}`;

/** Without what is made in Node: cursors, summaries, reasons. */
const shipped = `query {
  viewer: query {
    today
    inbox: inboxItems(first: 5) {
      nodes {
        id kind since dueOn isOverdue route: routeByRouteId { id student: studentByStudentId { displayName } }
      }
      pageInfo { hasNextPage }
    }
  }
  routes: routesByAttention(first: 25) {
    nodes {
      id status phase
      _window: routeWindowByRouteId { startsOn expectedGraduationOn graduatedOn endsOn }
      student: studentByStudentId { displayName }
      lateActions waitingForViewer nextDueOn lastChangedAt
    }
    pageInfo { hasNextPage }
  }
}`;

export const peerDocuments: Readonly<Record<Operation['name'], string>> = { dashboard, route, list, shipped };
