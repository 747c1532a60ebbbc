import type { TestClient } from '../support/client.ts';

/** Global ids of everything on a route that the given person reads. */
export async function allIdsOf(client: TestClient, routeId: string): Promise<string[]> {
  const answer = await client.ask(
    `query ($id: ID!) {
      route(id: $id) {
        id student { id } lead { id }
        parties { id assignments { id } grants { id } }
        goals { id notes { id } actions { id notes { id } } } supportNeeds { id } obstacles { id } consents { id } workFacts { id } graduationReports { id }
        disagreements { id positions { id } }
        proposals { id signOffs { id } } planVersion { id }
      }
    }`,
    { id: routeId },
  );
  return [...new Set(JSON.stringify(answer.data).match(/[a-z]+_[0-9a-f-]{36}/g))];
}

export type Question = (client: TestClient, id: string) => Promise<string>;

/** The same words for every id: what the server says is compared as it came. */
const asking =
  (document: string): Question =>
  async (client, id) =>
    JSON.stringify(await client.ask(document, { id }));

const change = (call: string) => asking(`mutation ($id: ID!) { ${call} { __typename ... on Problem { message } } }`);

/** Everything that can be asked about an id. */
export const everyQuestion: readonly Question[] = [
  asking('query ($id: ID!) { node(id: $id) { __typename id } }'),
  asking('query ($id: ID!) { nodes(ids: [$id]) { __typename id } }'),
  asking('query ($id: ID!) { route(id: $id) { id } }'),
  change('routeAccept(id: $id)'),
  change('routeDecline(id: $id, input: { reason: "x" })'),
  change('routeStartDrafting(id: $id)'),
  change('routeStop(id: $id, input: { reason: "x" })'),
  change('routeStopWithoutContact(id: $id, input: { reason: "x" })'),
  change('contactAttemptRecord(routeId: $id, input: { means: PHONE, attemptedOn: "2026-11-20" })'),
  change('routeHold(id: $id, input: { reason: "x", reviewOn: "2027-03-01" })'),
  change('routeResume(id: $id)'),
  change('routeComplete(id: $id)'),
  change('routeReopen(id: $id)'),
  change('routeSetPhase(id: $id, expectedVersion: 1, input: { phase: INTERNSHIP })'),
  change('routeSetLead(id: $id, input: { partyId: $id })'),
  change('routeReportGraduation(id: $id, input: { graduatedOn: "2027-01-01" })'),
  change(
    'workReportStart(routeId: $id, input: { from: "2026-10-01", contract: PERMANENT, employerId: $id, hoursPerWeek: 8 })',
  ),
  change('workCorrectStart(id: $id, input: { from: "2026-10-01", contract: PERMANENT, employerId: $id })'),
  change('workReportEnd(id: $id, input: { on: "2026-11-01" })'),
  change('workReportLoss(id: $id, input: { on: "2026-11-01" })'),
  change('factContest(id: $id, input: { text: "x" })'),
  change('factContestWithdraw(id: $id)'),
  change('consequencesDraft(id: $id, input: {})'),
  change('factStandBy(id: $id, input: { text: "x" })'),
  change('aimSet(routeId: $id, input: { text: "x" })'),
  change(
    'partyInvite(routeId: $id, input: { organisationId: $id, role: COMPANY, requestedCategories: [PLAN], purpose: INTERNSHIP })',
  ),
  change('invitationRefuse(partyId: $id, input: { reason: "x" })'),
  change('partyAcceptInvitation(id: $id, input: {})'),
  change('partyDeclineInvitation(id: $id, input: { reason: "x" })'),
  change('partyEnd(id: $id, input: { reason: "x" })'),
  change('partyAssign(id: $id, input: { personId: $id, function: COVER })'),
  change('partyUnassign(assignmentId: $id)'),
  change('supportNeedAdd(routeId: $id, input: { code: PACE, weight: NICE })'),
  change('supportNeedRevise(id: $id, expectedVersion: 1, input: { weight: NICE })'),
  change('supportNeedExplain(id: $id, expectedVersion: 1, input: { explanation: "x" })'),
  change('supportNeedConfirm(id: $id, expectedVersion: 1)'),
  change('goalAdd(routeId: $id, input: { title: "x", ownerId: $id })'),
  change('goalRevise(id: $id, expectedVersion: 1, input: { title: "x" })'),
  change('goalDrop(id: $id, expectedVersion: 1, input: { reason: "x" })'),
  change('obstacleRecord(routeId: $id, input: { kind: FUNDING, text: "x" })'),
  change('obstacleClose(id: $id)'),
  change('obstacleBringToRegion(id: $id, input: { text: "x" })'),
  change('disagreementRaise(id: $id, input: { subject: "x", position: "y", partyIds: [$id] })'),
  change('disagreementTakePosition(id: $id, input: { text: "x" })'),
  change('disagreementEscalate(id: $id, expectedVersion: 1, input: {})'),
  change('disagreementOfferOutcome(id: $id, expectedVersion: 1, input: { text: "x" })'),
  change('disagreementAnswerOutcome(id: $id, expectedVersion: 1, input: { answer: AGREE })'),
  change('disagreementWithdraw(id: $id)'),
  change('planOffer(routeId: $id, input: {})'),
  change('draftOpen(routeId: $id, input: { title: "x" })'),
  change('draftRemove(id: $id)'),
  change('draftOffer(id: $id, input: {})'),
  change('proposalSignOff(id: $id, expectedVersion: 1, input: { answer: AGREE })'),
  change(
    'proposalAnswerInPerson(id: $id, expectedVersion: 1, input: { partyId: $id, personId: $id, code: "271828", answer: AGREE })',
  ),
  change('proposalWithdraw(id: $id)'),
  change('proposalReoffer(id: $id, input: {})'),
  change('goalReportResult(id: $id, expectedVersion: 1, input: { result: ACHIEVED })'),
  change('noteAdd(id: $id, input: { text: "x" })'),
  change('actionAdd(goalId: $id, input: { title: "x" })'),
  change('actionRevise(id: $id, expectedVersion: 1, input: { title: "x" })'),
  change('actionDrop(id: $id, expectedVersion: 1, input: { reason: "x" })'),
  change('actionReportProgress(id: $id, expectedVersion: 1, input: { status: DONE })'),
  change('consentRequest(routeId: $id, input: { categories: [PLAN], purpose: INTERNSHIP })'),
  change(
    'consentGrant(routeId: $id, input: { partyId: $id, categories: [PLAN], purpose: INTERNSHIP, textVersion: "x" })',
  ),
  change('consentRequestRefuse(partyId: $id)'),
  change('consentWithdraw(id: $id)'),
];
