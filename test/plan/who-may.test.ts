// Longer than 250 lines: one table of everything that can be asked for, to be read from top to bottom.
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offerPlan } from '../support/agreement.ts';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const people = {
  student: 'noor.jansen@student.example',
  school: 'ilse.bakker@rivierenpoort.example',
  municipality: 'carla.de.wit@esschenbroek.example',
  provider: 'bram.vos@kompaskoers.example',
  company: 'trainer@springplank.example',
  colleague: 'colleague@rivierenpoort.example',
  outsider: 'outsider@hoogveld.example',
} as const;
type Who = keyof typeof people;

const everybody = Object.keys(people) as Who[];
const onRoute: readonly Who[] = ['student', 'school', 'municipality', 'provider', 'company'];

let server: TestServer;
let owner: Client;
const clients = new Map<Who, TestClient>();
let objects: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  for (const who of everybody) clients.set(who, await signIn(server.url, people[who]));
  const { id } = await findNoorsRoute(clients.get('school') as TestClient);
  await offerPlan(clients.get('school') as TestClient, id);
  await owner.query("update route set status = 'DRAFTING' where status = 'AWAITING_AGREEMENT'");
  await clients
    .get('municipality')
    ?.data(
      'mutation ($id: ID!) { obstacleRecord(routeId: $id, input: { kind: FACILITY, text: "x" }) { __typename } }',
      { id },
    );
  await clients
    .get('municipality')
    ?.data(
      'mutation ($id: ID!) { workReportStart(routeId: $id, input: { from: "2026-10-01", contract: AGENCY, employerName: "x" }) { __typename } }',
      { id },
    );
  await clients.get('municipality')?.data(
    `mutation ($id: ID!) {
      disagreementRaise(id: $id, input: { subject: "x", position: "y" }) { __typename }
    }`,
    { id },
  );
  const { rows } = await owner.query<Record<string, string>>(`select
    'route_' || r.id as route,
    'goal_' || (select id from goal where route_id = r.id and not is_students_own order by created_at limit 1) as goal,
    'action_' || (select a.id from action a join party p on p.id = a.owner_party_id
      where a.route_id = r.id and p.role = 'MUNICIPALITY' limit 1) as action,
    'need_' || (select id from support_need where student_id = r.student_id limit 1) as need,
    'consent_' || (select c.id from consent c join party p on p.id = c.party_id
      where c.route_id = r.id and p.role = 'MUNICIPALITY' limit 1) as consent,
    'party_' || (select id from party where route_id = r.id and role = 'MUNICIPALITY') as party,
    'assignment_' || (select a.id from assignment a join party p on p.id = a.party_id
      where a.route_id = r.id and p.role = 'MUNICIPALITY' limit 1) as assignment,
    'work_' || (select id from work_fact where route_id = r.id) as work,
    'obstacle_' || (select id from obstacle where route_id = r.id) as obstacle,
    'disagreement_' || (select id from disagreement where route_id = r.id) as disagreement,
    'proposal_' || (select id from proposal where route_id = r.id) as proposal,
    'line_' || (select l.id from proposal_line l where l.route_id = r.id and not exists (select from party c
      where c.role = 'COMPANY' and c.id = any (l.party_ids)) order by l.place limit 1) as line
    from route r join student s on s.id = r.student_id where s.display_name = 'Noor Jansen'`);
  objects = rows[0] ?? {};
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

interface Rule {
  readonly call: string;
  readonly on: string;
  /** Whose it is to do; all others are refused. */
  readonly may: readonly Who[];
  /** Who sees the object, and is told that it is not theirs; the rest are told that there is none. */
  readonly sees: readonly Who[];
}

const whole: readonly Who[] = ['student', 'school', 'municipality', 'provider'];
const needing: readonly Who[] = whole;
/** Of a disagreement that the municipality raised. */
const parties: readonly Who[] = ['student', 'school', 'municipality'];
const rule = (call: string, on: string, may: readonly Who[], sees: readonly Who[] = onRoute): Rule => ({
  call,
  on,
  may,
  sees,
});

const rules: readonly Rule[] = [
  rule('routeAccept(id: $id)', 'route', ['student']),
  rule('routeDecline(id: $id, input: { reason: "x" })', 'route', ['student', 'school']),
  rule('routeStartDrafting(id: $id)', 'route', ['school']),
  rule('routeStop(id: $id, input: { reason: "x" })', 'route', ['student', 'school']),
  rule('routeStopWithoutContact(id: $id, input: { reason: "x" })', 'route', ['school']),
  rule('contactAttemptRecord(routeId: $id, input: { means: PHONE, attemptedOn: "2026-11-20" })', 'route', [
    'school',
    'municipality',
    'provider',
  ]),
  rule('routeHold(id: $id, input: { reason: "x", reviewOn: "2027-03-01" })', 'route', ['student', 'school']),
  rule('routeResume(id: $id)', 'route', ['student', 'school']),
  rule('routeComplete(id: $id)', 'route', ['student', 'school']),
  rule('routeReopen(id: $id)', 'route', ['student']),
  rule('routeSetPhase(id: $id, expectedVersion: 9, input: { phase: INTERNSHIP })', 'route', ['student', 'school']),
  rule('routeSetLead(id: $id, input: { partyId: "party_x" })', 'route', ['student', 'school']),
  rule('routeReportGraduation(id: $id, input: { graduatedOn: "2027-01-01" })', 'route', ['school']),
  rule('aimSet(routeId: $id, input: { text: "x" })', 'route', ['student']),
  rule(
    'partyInvite(routeId: $id, input: { organisationId: "organisation_x", role: COMPANY, requestedCategories: [PLAN], purpose: INTERNSHIP })',
    'route',
    ['school'],
  ),
  rule('invitationRefuse(partyId: $id, input: { reason: "x" })', 'party', ['student'], whole),
  rule('consentRequestRefuse(partyId: $id)', 'party', ['student'], whole),
  rule('partyAcceptInvitation(id: $id, input: {})', 'party', ['municipality'], whole),
  rule('partyDeclineInvitation(id: $id, input: { reason: "x" })', 'party', ['municipality'], whole),
  rule('partyEnd(id: $id, input: { reason: "x" })', 'party', ['student', 'school', 'municipality'], whole),
  rule('partyAssign(id: $id, input: { personId: "person_x", function: COVER })', 'party', ['municipality'], whole),
  rule('partyUnassign(assignmentId: $id)', 'assignment', ['municipality'], whole),
  rule('supportNeedAdd(routeId: $id, input: { code: PACE, weight: NICE })', 'route', ['student', 'school', 'provider']),
  rule(
    'supportNeedRevise(id: $id, expectedVersion: 9, input: { weight: NICE })',
    'need',
    ['student', 'school', 'provider'],
    needing,
  ),
  rule(
    'supportNeedExplain(id: $id, expectedVersion: 9, input: { explanation: "x" })',
    'need',
    ['student', 'school'],
    needing,
  ),
  rule('supportNeedConfirm(id: $id)', 'need', ['student'], needing),
  rule('goalAdd(routeId: $id, input: { title: "x" })', 'route', onRoute),
  rule('goalRevise(id: $id, expectedVersion: 9, input: { title: "x" })', 'goal', whole, whole),
  rule('goalDrop(id: $id, expectedVersion: 9, input: { reason: "x" })', 'goal', whole, whole),
  rule(
    'goalReportResult(id: $id, expectedVersion: 9, input: { result: ACHIEVED })',
    'goal',
    ['student', 'school'],
    whole,
  ),
  rule('noteAdd(id: $id, input: { text: "x" })', 'goal', whole, whole),
  rule('actionAdd(goalId: $id, input: { title: "x" })', 'goal', whole, whole),
  rule('actionRevise(id: $id, expectedVersion: 9, input: { title: "x" })', 'action', whole, whole),
  rule('actionDrop(id: $id, expectedVersion: 9, input: { reason: "x" })', 'action', whole, whole),
  rule('actionReportProgress(id: $id, expectedVersion: 9, input: { status: DONE })', 'action', ['municipality'], whole),
  rule('consentRequest(routeId: $id, input: { categories: [PLAN], purpose: INTERNSHIP })', 'route', [
    'school',
    'municipality',
    'provider',
    'company',
  ]),
  rule(
    'consentGrant(routeId: $id, input: { partyId: "party_x", categories: [PLAN], purpose: INTERNSHIP, textVersion: "x" })',
    'route',
    ['student'],
  ),
  rule('obstacleRecord(routeId: $id, input: { kind: FUNDING, text: "x" })', 'route', onRoute),
  rule('obstacleClose(id: $id)', 'obstacle', ['student', 'school', 'municipality'], whole),
  rule(
    'obstacleBringToRegion(id: $id, input: { text: "x" })',
    'obstacle',
    ['student', 'school', 'municipality'],
    whole,
  ),
  rule(
    'workReportStart(routeId: $id, input: { from: "2026-10-01", contract: AGENCY, employerName: "y" })',
    'route',
    onRoute,
  ),
  rule(
    'workCorrectStart(id: $id, input: { from: "2026-10-01", contract: AGENCY, employerName: "y" })',
    'work',
    ['municipality'],
    whole,
  ),
  rule('workReportEnd(id: $id, input: { on: "2026-11-01" })', 'work', whole, whole),
  rule('workReportLoss(id: $id, input: { on: "2026-11-01" })', 'work', whole, whole),
  rule('consequencesDraft(id: $id, input: {})', 'work', ['student', 'school'], whole),
  rule('factContest(id: $id, input: { text: "x" })', 'work', ['student'], whole),
  rule('factContestWithdraw(id: $id)', 'work', ['student'], whole),
  rule('factStandBy(id: $id, input: { text: "x" })', 'work', ['municipality'], whole),
  rule('disagreementRaise(id: $id, input: { subject: "x", position: "y" })', 'route', onRoute),
  rule('disagreementRaise(id: $id, input: { position: "y" })', 'goal', whole, whole),
  rule('disagreementRaise(id: $id, input: { position: "y" })', 'action', whole, whole),
  rule('disagreementTakePosition(id: $id, input: { text: "x" })', 'disagreement', whole, whole),
  rule('disagreementEscalate(id: $id, expectedVersion: 9, input: {})', 'disagreement', parties, whole),
  rule('disagreementOfferOutcome(id: $id, expectedVersion: 9, input: { text: "x" })', 'disagreement', parties, whole),
  rule(
    'disagreementAnswerOutcome(id: $id, expectedVersion: 9, input: { answer: AGREE })',
    'disagreement',
    parties,
    whole,
  ),
  rule('disagreementWithdraw(id: $id)', 'disagreement', ['municipality'], whole),
  rule('planOffer(routeId: $id, input: {})', 'route', ['school']),
  rule('draftOpen(routeId: $id, input: { title: "x" })', 'route', onRoute),
  rule('draftRemove(id: $id)', 'line', ['school'], whole),
  rule('actionAdd(goalId: $id, input: { title: "x" })', 'line', ['school'], whole),
  rule('draftOffer(id: $id, input: {})', 'proposal', ['school']),
  rule('proposalSignOff(id: $id, expectedVersion: 9, input: { answer: AGREE })', 'proposal', [
    'student',
    'school',
    'municipality',
    'provider',
    'company',
  ]),
  rule(
    'proposalAnswerInPerson(id: $id, expectedVersion: 9, input: { partyId: "x", personId: "x", code: "271828", answer: AGREE })',
    'proposal',
    whole,
  ),
  rule('proposalWithdraw(id: $id)', 'proposal', ['school']),
  rule('proposalReoffer(id: $id, input: {})', 'proposal', ['school']),
  rule('consentWithdraw(id: $id)', 'consent', ['student'], ['student', 'municipality']),
];

const permissionTypes: Readonly<Record<string, string>> = {
  route: 'TransitionRoute',
  goal: 'Goal',
  action: 'Action',
  need: 'SupportNeed',
  party: 'Party',
  consent: 'Consent',
  proposal: 'Proposal',
  obstacle: 'Obstacle',
  work: 'WorkFact',
  disagreement: 'Disagreement',
};

const nameOf = ({ call }: Rule) => call.slice(0, call.indexOf('('));

async function codeFor(who: Who, { call, on }: Rule): Promise<string> {
  const answer = await clients.get(who)?.ask(`mutation ($id: ID!) { ${call} { __typename } }`, { id: objects[on] });
  return answer?.errors?.[0]?.extensions.code ?? 'done';
}

describe.each(rules.map((one) => [nameOf(one), one] as const))('%s', (name, one) => {
  it.each(everybody.filter((who) => !one.may.includes(who)))(
    'is not for the %s, and refusing changes nothing',
    async (who) => {
      const before = await checksum(owner);
      expect(await codeFor(who, one)).toBe(one.sees.includes(who) ? 'FORBIDDEN' : 'NOT_FOUND');
      expect(await checksum(owner)).toBe(before);
    },
  );

  const type = permissionTypes[one.on];
  it.each(type === undefined ? [] : one.may)(
    'is shown as allowed, or possible at another time, to the %s',
    async (who) => {
      const answer = await clients
        .get(who)
        ?.data<{ node: { viewerPermissions: Record<string, { reason: string | null }> } }>(
          `query ($id: ID!) { node(id: $id) { ... on ${type ?? ''} { viewerPermissions { ${name} { isAllowed reason } } } } }`,
          { id: objects[one.on] },
        );
      expect(answer?.node.viewerPermissions[name]?.reason).not.toBe('NOT_ALLOWED_FOR_ROLE');
    },
  );
});

it('every mutation of the contract on a route is among these', async () => {
  const { data } = await (clients.get('school') as TestClient).ask<{
    __schema: { mutationType: { fields: { name: string }[] } };
  }>('{ __schema { mutationType { fields { name } } } }');
  const known = [...new Set(rules.map(nameOf)), 'studentUpsert', 'routePropose', 'signingCodeSet'];
  expect(data?.__schema.mutationType.fields.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
});
