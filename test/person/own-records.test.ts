import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addGoal, offerDraft, openDraft } from '../support/agreement.ts';
import { agreeFirstPlan, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { raise } from '../support/disagreement.ts';
import { report, reported } from '../support/facts.ts';

let team: NoorsTeam;

beforeAll(async () => {
  team = await startNoorsTeam();
  const { carla, ilse, noor, id } = team;
  await agreeFirstPlan(team);
  await report(carla, 'obstacleRecord(routeId: $id, input: { kind: FACILITY, text: "Geen bus" })', id);
  await reported(
    carla,
    'workReportStart(routeId: $id, input: { from: "2026-10-01", contract: AGENCY, employerName: "Bakkerij" })',
    id,
  );
  await reported(ilse, 'routeReportGraduation(id: $id, input: { expectedOn: "2027-08-09" })', id);
  const { route } = await noor.data<{ route: { goals: { id: string; isStudentsOwn: boolean }[] } }>(
    'query ($id: ID!) { route(id: $id) { goals { id isStudentsOwn } } }',
    { id },
  );
  await report(ilse, 'noteAdd(id: $id, input: { text: "Gebeld" })', route.goals[0]?.id ?? '');
  await raise(ilse, route.goals.find(({ isStudentsOwn }) => !isStudentsOwn)?.id ?? '', 'Zo gaat het te snel');
});

afterAll(() => team.server.stop());

interface Page {
  readonly nodes: readonly {
    readonly id: string;
    readonly kind: string;
    readonly at: string;
    readonly subject: { readonly id: string } | null;
    readonly route: { readonly id: string } | null;
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function page(client: TestClient, first: number, after: string | null = null): Promise<Page> {
  const { viewer } = await client.data<{ viewer: { ownRecords: Page } }>(
    `query ($first: Int, $after: Cursor) { viewer { ownRecords(first: $first, after: $after) {
      nodes { id kind at subject { id } route { id } } pageInfo { hasNextPage endCursor } } } }`,
    { first, after },
  );
  return viewer.ownRecords;
}

async function recordsOf(client: TestClient, first = 100): Promise<Page['nodes']> {
  const found = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page = await page(client, first, after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const kindsOf = async (client: TestClient) =>
  [...new Set((await recordsOf(client)).map(({ kind }) => kind))].toSorted();

describe('what is held about oneself', () => {
  it('is to a student all that stands on their route, whoever wrote it, newest first', async () => {
    const records = await recordsOf(team.noor);
    const kinds = [...new Set(records.map(({ kind }) => kind))].toSorted();
    expect(kinds).toEqual([
      'ACTION',
      'ASSIGNMENT',
      'CONSENT',
      'DISAGREEMENT',
      'ENROLMENT',
      'GOAL',
      'GRADUATION_REPORT',
      'GRANT',
      'NOTE',
      'OBSTACLE',
      'PARTY',
      'PLAN_VERSION',
      'PROPOSAL',
      'ROUTE',
      'STUDENT',
      'SUPPORT_NEED',
      'SUPPORT_PROFILE',
      'WORK_FACT',
    ]);
    const moments = records.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    const beside = ['STUDENT', 'ENROLMENT', 'SUPPORT_PROFILE', 'SUPPORT_NEED'];
    const onRoute = records.filter(({ kind }) => !beside.includes(kind));
    const ofParty = ['GRANT', 'ASSIGNMENT'];
    const misplaced = onRoute.filter(({ kind, subject, route, id }) => {
      const isItself = ofParty.includes(kind) ? subject?.id.startsWith('party_') : subject?.id === id;
      return !isItself || route?.id !== team.id;
    });
    expect(misplaced).toEqual([]);
  });

  it('is to a student also who they are, what they follow, and what the intake says', async () => {
    const { viewer } = await team.noor.data<{
      viewer: { ownRecords: { nodes: { kind: string }[] } };
    }>(`{ viewer { ownRecords(first: 100) {
      nodes { kind subject { ... on Student { givenName familyName birthDate } } enrolment { crebo } supportProfile { strengths } } } } }`);
    const noor = { givenName: 'Noor', familyName: 'Jansen', birthDate: expect.any(String) as string };
    const found = (wanted: string) => viewer.ownRecords.nodes.filter(({ kind }) => kind === wanted);
    expect(found('STUDENT')).toMatchObject([{ subject: noor, enrolment: null, supportProfile: null }]);
    expect(found('ENROLMENT')).toMatchObject([{ enrolment: { crebo: '99101' } }]);
    expect(found('SUPPORT_PROFILE')).toMatchObject([{ supportProfile: { strengths: expect.any(String) as string } }]);
  });

  it('is a proposal from when it was offered: since when it was drafted is not told', async () => {
    const { ilse, noor, id } = team;
    const { proposal } = await openDraft(ilse, id);
    await addGoal(ilse, id, { title: 'Zelf bellen' }, proposal?.id);
    expect(await offerDraft(ilse, proposal?.id ?? '')).toMatchObject({ __typename: 'AgreementRequested' });
    const { node } = await noor.data<{ node: { offeredAt: string } }>(
      'query ($id: ID!) { node(id: $id) { ... on Proposal { offeredAt } } }',
      { id: proposal?.id },
    );
    expect((await recordsOf(noor)).find((record) => record.id === proposal?.id)?.at).toBe(node.offeredAt);
  });

  it('comes page by page, each record once', async () => {
    const all = (await recordsOf(team.noor)).map(({ id }) => id);
    expect((await recordsOf(team.noor, 7)).map(({ id }) => id)).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is to somebody who works with routes their membership and their own notes, and nothing of a student', async () => {
    expect(await kindsOf(team.carla)).toEqual(['ASSIGNMENT', 'MEMBERSHIP']);
    expect(await kindsOf(team.ilse)).toEqual(['ASSIGNMENT', 'MEMBERSHIP', 'NOTE']);
    expect(await kindsOf(team.trainer)).toEqual(['ASSIGNMENT', 'MEMBERSHIP']);
  });

  it('holds to another student nothing of Noor’s', async () => {
    const sem = await signIn(team.server.url, 'sem.de.boer@student.example');
    const noors = new Set((await recordsOf(team.noor)).map(({ id }) => id));
    expect((await recordsOf(sem)).filter(({ id }) => noors.has(id))).toEqual([]);
  });
});
