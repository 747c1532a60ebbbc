import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn, type TestClient } from '../support/client.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let ilse: TestClient;
let carla: TestClient;
let trainer: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  carla = await signIn(server.url, 'carla.de.wit@esschenbroek.example');
  trainer = await signIn(server.url, 'trainer@akelei.example');
});

afterAll(() => server.stop());

interface Changed {
  readonly __typename: string;
  readonly reason?: string;
  readonly subject?: { readonly id: string } | null;
  readonly change?: { readonly kind: string } | null;
  readonly route?: { readonly id: string; readonly status: string } | null;
}

/** Runs a mutation and expects that it was done. */
async function done(who: TestClient, name: string, args: string, variables: object = {}): Promise<Changed> {
  const heads = Object.entries(variables).map(([key, value]) => `$${key}: ${typeOf(key, value)}`);
  const data = await who.data<Record<string, Changed>>(
    `mutation ${heads.length > 0 ? `(${heads.join(', ')})` : ''} { ${name}(${args}) {
      __typename
      ... on PlanChanged { subject { id } change { kind } route { id status } }
      ... on NotPossibleProblem { reason } ... on InvalidInputProblem { issues { path code } }
    } }`,
    variables,
  );
  const outcome = data[name];
  if (outcome?.__typename !== 'PlanChanged') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome;
}

const typeOf = (key: string, value: unknown) =>
  typeof value === 'number' ? 'Int!' : key === 'on' ? 'CalendarDate!' : 'ID!';

async function inbox(who: TestClient): Promise<string[]> {
  const { viewer } = await who.data<{ viewer: { inbox: { nodes: { kind: string; reason: string }[] } } }>(
    '{ viewer { inbox(first: 100) { nodes { kind reason } } } }',
  );
  return viewer.inbox.nodes.map(({ kind, reason }) => `${kind} ${reason}`);
}

async function organisation(name: string): Promise<string> {
  const { organisations } = await ilse.data<{ organisations: { nodes: { id: string }[] } }>(
    `{ organisations(filter: { search: "${name}" }) { nodes { id } } }`,
  );
  return organisations.nodes[0]?.id ?? '';
}

const consents = async (who: TestClient, route: string) =>
  (
    await who.data<{ route: { consents: { id: string; withdrawnAt: string | null }[] } }>(
      'query ($route: ID!) { route(id: $route) { consents { id withdrawnAt } } }',
      { route },
    )
  ).route.consents;

it('one route, from the first conversation to the diploma, every step by the one whose step it is', async () => {
  const school = await organisation('Rivierenpoort');
  const { studentUpsert } = await ilse.data<{ studentUpsert: { student: { id: string } } }>(
    `mutation ($school: ID!) { studentUpsert(input: { schoolId: $school, localReference: "S7777", givenName: "Tess",
      familyName: "Prins", birthDate: "2007-04-01", email: "tess.prins@student.example" }) {
      ... on StudentUpserted { student { id } } } }`,
    { school },
  );
  const student = studentUpsert.student.id;
  const proposed = await done(
    ilse,
    'routePropose',
    'input: { schoolId: $school, studentId: $student, expectedGraduationOn: "2027-07-09" }',
    { school, student },
  );
  const route = proposed.route?.id ?? '';
  const tess = await signIn(server.url, 'tess.prins@student.example');
  expect(await inbox(tess)).toEqual(['INVITATION ROC Rivierenpoort stelt je een Transitieroute voor.']);
  expect((await done(tess, 'routeAccept', 'id: $route', { route })).route?.status).toBe('INTAKE');

  const need = (
    await done(tess, 'supportNeedAdd', 'routeId: $route, input: { code: PACE, weight: IMPORTANT }', { route })
  ).subject?.id;
  await done(ilse, 'supportNeedRevise', 'id: $need, expectedVersion: 1, input: { weight: REQUIRED }', { need });
  await done(tess, 'supportNeedConfirm', 'id: $need', { need });
  await done(tess, 'supportNeedExplain', 'id: $need, expectedVersion: 1, input: { explanation: "Rustig aan" }', {
    need,
  });

  const { consentText } = await tess.data<{ consentText: { version: string } }>(
    '{ consentText(purpose: INTERNSHIP) { version } }',
  );
  const invite = async (name: string, role: string, categories: string) => {
    const id = await organisation(name);
    const input = `{ organisationId: $id, role: ${role}, requestedCategories: ${categories}, purpose: INTERNSHIP }`;
    return (await done(ilse, 'partyInvite', `routeId: $route, input: ${input}`, { route, id })).subject?.id ?? '';
  };
  const allow = (party: string, categories: string) =>
    done(
      tess,
      'consentGrant',
      `routeId: $route, input: { partyId: $party, categories: ${categories}, purpose: INTERNSHIP,
        textVersion: "${consentText.version}" }`,
      { route, party },
    );

  const municipality = await invite('Esschenbroek', 'MUNICIPALITY', '[PLAN, NEEDS]');
  expect(await inbox(tess)).toContain(
    'INVITATION Je school wil Gemeente Esschenbroek uitnodigen. Jij beslist of dat mag.',
  );
  const before = (await inbox(carla)).filter((line) => line.startsWith('INVITATION'));
  expect(before).toEqual([]);
  await allow(municipality, '[PLAN]');
  expect(await inbox(carla)).toContain(
    'INVITATION ROC Rivierenpoort nodigt je organisatie uit om mee te doen aan een route.',
  );
  const { node } = await carla.data<{
    node: { invitation: { requestedCategories: string[] } | null; route: object | null };
  }>('query ($id: ID!) { node(id: $id) { ... on Party { invitation { requestedCategories } route { id } } } }', {
    id: municipality,
  });
  expect(node).toEqual({ invitation: { requestedCategories: ['PLAN', 'NEEDS'] }, route: null });
  await done(carla, 'partyAcceptInvitation', 'id: $municipality, input: {}', { municipality });

  const company = await invite('Akelei', 'COMPANY', '[PLAN]');
  await allow(company, '[PLAN]');
  await done(trainer, 'partyAcceptInvitation', 'id: $company, input: {}', { company });
  const refused = await invite('Kromhout', 'COMPANY', '[PLAN]');
  await done(tess, 'invitationRefuse', 'partyId: $refused, input: { reason: "Te ver" }', { refused });
  const declined = await invite('Veldhoek', 'COMPANY', '[PLAN]');
  await allow(declined, '[PLAN]');
  const veldhoek = await signIn(server.url, 'trainer@veldhoek.example');
  await done(veldhoek, 'partyDeclineInvitation', 'id: $declined, input: { reason: "Geen plek" }', { declined });

  expect((await done(ilse, 'routeStartDrafting', 'id: $route', { route })).route?.status).toBe('DRAFTING');
  await done(tess, 'aimSet', 'routeId: $route, input: { text: "Werken met planten" }', { route });
  const goal = (await done(ilse, 'goalAdd', 'routeId: $route, input: { title: "Stage in het groen" }', { route }))
    .subject?.id;
  await done(carla, 'goalRevise', 'id: $goal, expectedVersion: 1, input: { measure: "Twee dagen per week" }', { goal });
  const action = (
    await done(ilse, 'actionAdd', 'goalId: $goal, input: { title: "Werkkleding regelen", ownerId: $company }', {
      goal,
      company,
    })
  ).subject?.id;
  await done(trainer, 'actionRevise', 'id: $action, expectedVersion: 1, input: { dueOn: $on }', {
    action,
    on: '2027-03-01',
  });
  await done(
    trainer,
    'actionReportProgress',
    'id: $action, expectedVersion: 2, input: { status: DONE, note: "Ligt klaar" }',
    {
      action,
    },
  );
  const spare = (await done(carla, 'actionAdd', 'goalId: $goal, input: { title: "Vervoer" }', { goal })).subject?.id;
  await done(carla, 'actionDrop', 'id: $spare, expectedVersion: 1, input: { reason: "Niet nodig" }', { spare });
  const dropped = (await done(tess, 'goalAdd', 'routeId: $route, input: { title: "Rijbewijs" }', { route })).subject
    ?.id;
  await done(tess, 'goalDrop', 'id: $dropped, expectedVersion: 1, input: { reason: "Later" }', { dropped });

  await done(carla, 'consentRequest', 'routeId: $route, input: { categories: [NEEDS], purpose: INTERNSHIP }', {
    route,
  });
  expect(await inbox(tess)).toContain('CONSENT_REQUEST Gemeente Esschenbroek vraagt je toestemming om meer te lezen.');
  const more = (await allow(municipality, '[NEEDS]')).subject?.id;
  await done(tess, 'consentWithdraw', 'id: $more', { more });
  expect((await consents(tess, route)).filter(({ withdrawnAt }) => withdrawnAt !== null)).toHaveLength(1);

  const ruud = await ilse.data<{ viewer: object; route: { parties: { id: string; role: string }[] } }>(
    'query ($route: ID!) { viewer { feedCursor } route(id: $route) { parties { id role } } }',
    { route },
  );
  const ofSchool = ruud.route.parties.find(({ role }) => role === 'SCHOOL')?.id;
  const cover = await signIn(server.url, 'ruud.smit@rivierenpoort.example');
  const { viewer } = await cover.data<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
  await done(ilse, 'partyAssign', 'id: $ofSchool, input: { personId: $person, function: COVER }', {
    ofSchool,
    person: viewer.person.id,
  });
  const { route: assigned } = await ilse.data<{
    route: { parties: { assignments: { id: string; function: string }[] }[] };
  }>('query ($route: ID!) { route(id: $route) { parties { assignments { id function } } } }', { route });
  const assignment = assigned.parties
    .flatMap(({ assignments }) => assignments)
    .find((one) => one.function === 'COVER')?.id;
  await done(ilse, 'partyUnassign', 'assignmentId: $assignment', { assignment });

  await done(ilse, 'goalReportResult', 'id: $goal, expectedVersion: 2, input: { result: ACHIEVED }', { goal });
  await done(ilse, 'routeReportGraduation', 'id: $route, input: { graduatedOn: $on }', { route, on: '2027-01-29' });
  await done(ilse, 'partyEnd', 'id: $company, input: { reason: "Stage afgerond" }', { company });
  expect((await done(tess, 'routeStop', 'id: $route, input: { reason: "Verhuisd" }', { route })).route?.status).toBe(
    'STOPPED',
  );
});
