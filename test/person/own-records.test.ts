import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('what is held about oneself', () => {
  it('is to a student all that stands on their route, whoever wrote it, newest first', async () => {
    const records = await recordsOf(team.noor);
    const kinds = [...new Set(records.map(({ kind }) => kind))].toSorted();
    expect(kinds).toEqual([
      'ACTION',
      'CONSENT',
      'DISAGREEMENT',
      'GOAL',
      'GRADUATION_REPORT',
      'NOTE',
      'OBSTACLE',
      'PARTY',
      'PLAN_VERSION',
      'PROPOSAL',
      'ROUTE',
      'SUPPORT_NEED',
      'WORK_FACT',
    ]);
    const moments = records.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(records.filter(({ subject, id }) => subject?.id !== id)).toEqual([]);
    expect(records.filter(({ route, kind }) => kind !== 'SUPPORT_NEED' && route?.id !== team.id)).toEqual([]);
  });

  it('comes page by page, each record once', async () => {
    const all = (await recordsOf(team.noor)).map(({ id }) => id);
    expect((await recordsOf(team.noor, 7)).map(({ id }) => id)).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
  });

  it('is to somebody who works with routes their membership and their own notes, and nothing of a student', async () => {
    expect((await recordsOf(team.carla)).map(({ kind }) => kind)).toEqual(['MEMBERSHIP']);
    expect([...new Set((await recordsOf(team.ilse)).map(({ kind }) => kind))].toSorted()).toEqual([
      'MEMBERSHIP',
      'NOTE',
    ]);
    expect((await recordsOf(team.trainer)).map(({ kind }) => kind)).toEqual(['MEMBERSHIP']);
  });

  it('holds to another student nothing of Noor’s', async () => {
    const sem = await signIn(team.server.url, 'sem.de.boer@student.example');
    const noors = new Set((await recordsOf(team.noor)).map(({ id }) => id));
    expect((await recordsOf(sem)).filter(({ id }) => noors.has(id))).toEqual([]);
  });
});
