import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { Outcome } from '../support/agreement.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';
import { partyOf, report, reported, workFactsOf } from '../support/facts.ts';

let team: NoorsTeam;
let owner: Client;

beforeEach(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
});

afterEach(async () => {
  await owner.end();
  await team.server.stop();
});

const start = (client: TestClient, employer = 'employerName: "Drukkerij Vlinderslag"') =>
  reported(
    client,
    `workReportStart(routeId: $id, input: { from: "2026-10-01", contract: TEMPORARY, ${employer} })`,
    team.id,
  );
const lossCall = () => 'workReportLoss(id: $id, input: { on: "2026-11-10", reason: EMPLOYER_ENDED })';

async function expectNoTrace(outcome: Promise<Outcome>, expected: object): Promise<void> {
  const before = await checksum(owner);
  expect(await outcome).toMatchObject(expected);
  expect(await checksum(owner)).toBe(before);
}

const kinds = async (client: TestClient) => (await workFactsOf(client, team.id)).map(({ kind }) => kind);

describe('a report that was wrong', () => {
  it('is corrected by who made it, and stays to be read beside the new one', async () => {
    const work = await start(team.bram);
    const loss = await reported(team.bram, lossCall(), work);
    const right = await reported(team.bram, 'workReportEnd(id: $id, input: { on: "2026-11-12" })', loss);
    const corrected = await reported(
      team.bram,
      'workCorrectStart(id: $id, input: { from: "2026-10-05", contract: AGENCY, employerName: "Vlinderslag BV" })',
      work,
    );
    const seen = await workFactsOf(team.noor, team.id);
    expect(seen.map(({ id, kind, supersededBy }) => [id, kind, supersededBy?.id])).toEqual([
      [work, 'STARTED', corrected],
      [corrected, 'STARTED', undefined],
      [loss, 'LOST', right],
      [right, 'ENDED', undefined],
    ]);
    await expectNoTrace(report(team.bram, lossCall(), work), { reason: 'FACT_CORRECTED' });
    await expectNoTrace(report(team.bram, lossCall(), corrected), { reason: 'WORK_ENDED_ALREADY' });
  });

  it('is no longer read by a company that it named wrongly', async () => {
    const work = await start(team.ilse, `employerId: "${await partyOf(owner, team.id, 'COMPANY')}"`);
    expect(await kinds(team.trainer)).toEqual(['STARTED']);
    await reported(
      team.ilse,
      'workCorrectStart(id: $id, input: { from: "2026-10-01", contract: AGENCY, employerName: "x" })',
      work,
    );
    expect(await kinds(team.trainer)).toEqual([]);
  });

  it('is not corrected by others, and a refusal changes nothing', async () => {
    const work = await start(team.bram);
    const loss = await reported(team.bram, lossCall(), work);
    const before = await checksum(owner);
    for (const [call, id] of [
      ['workCorrectStart(id: $id, input: { from: "2026-10-05", contract: AGENCY, employerName: "y" })', work],
      [lossCall(), loss],
    ] as const) {
      for (const client of [team.noor, team.ilse, team.carla]) {
        const answer = await client.ask(`mutation ($id: ID!) { ${call} { __typename } }`, { id });
        expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    }
    expect(await checksum(owner)).toBe(before);
  });
});
