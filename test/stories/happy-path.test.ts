import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { offerDraft, offerPlan, planOf, sign, type Versioned } from '../support/agreement.ts';
import type { TestClient } from '../support/client.ts';
import { graduationReportsOf, morningOf, partyOf, report, reported, workFactsOf } from '../support/facts.ts';

let team: NoorsTeam;
let owner: Client;

beforeAll(async () => {
  team = await startNoorsTeam();
  owner = new Client({ connectionString: team.server.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await team.server.stop();
});

const on = (day: string) => owner.query(morningOf(day));

interface Seen {
  readonly status: string;
  readonly phase: string;
  readonly endsOn: string | null;
  readonly version: number;
}

async function seenBy(client: TestClient): Promise<Seen> {
  const { route } = await client.data<{ route: Seen }>(
    'query ($id: ID!) { route(id: $id) { status phase endsOn version } }',
    { id: team.id },
  );
  return route;
}

/** What waits for a signature, as each finds it among what waits for them. */
async function everybodySigns(): Promise<void> {
  const { noor, ilse, carla, bram, trainer } = team;
  for (const client of [noor, ilse, carla, bram, trainer]) {
    const { viewer } = await client.data<{
      viewer: { inbox: { nodes: { route: { id: string }; subject: Versioned }[] } };
    }>(`{ viewer { inbox(first: 100) { nodes { route { id } subject { id ... on Proposal { version status } } } } } }`);
    for (const { route, subject } of viewer.inbox.nodes) {
      if (route.id === team.id && subject.id.startsWith('proposal_')) await sign(client, subject);
    }
  }
}

async function toPhase(phase: string): Promise<void> {
  const { version } = await seenBy(team.ilse);
  await report(team.ilse, `routeSetPhase(id: $id, expectedVersion: ${version}, input: { phase: ${phase} })`, team.id);
  await everybodySigns();
  expect((await seenBy(team.noor)).phase).toBe(phase);
}

/** Everything in the company's own words: what the API lets it read of a student. */
async function companyReads(): Promise<string> {
  const read = await team.trainer.data(
    `query ($id: ID!) {
      route(id: $id) { status phase endsOn aim withheldFields supportNeeds { code value explanation }
        goals { title } actions { title } workFacts { kind happenedOn } planVersion { number }
        student { displayName givenName familyName birthDate } }
    }`,
    { id: team.id },
  );
  return JSON.stringify(read);
}

// Matching, provisions and outcomes are not kept yet: that part of the story waits.
it('Noor: the plan is owned by all, the diploma moves the end, work is found and kept, and it ends by two signatures', async () => {
  const { noor, ilse, carla, bram, trainer, id } = team;
  await on('2026-09-14');
  expect((await planOf(ilse, id)).planReadiness.filter((point) => point.isBlocking && !point.isMet)).toEqual([]);
  const { proposal } = await offerPlan(ilse, id);
  if (!proposal) throw new Error('The plan was not offered.');
  expect((await seenBy(noor)).status).toBe('AWAITING_AGREEMENT');
  await everybodySigns();
  const agreed = await planOf(noor, id);
  expect([agreed.status, agreed.planVersion?.number, agreed.planVersion?.unconfirmedParts]).toEqual(['ACTIVE', 1, []]);

  for (const need of ['HOURS_PER_DAY', 'REST_BREAKS', 'PREDICTABLE_SCHEDULE', 'TRAVEL', 'bus']) {
    expect(await companyReads()).not.toContain(need);
  }

  await toPhase('INTERNSHIP');
  await toPhase('DIPLOMA');
  await on('2027-07-09');
  await reported(ilse, 'routeReportGraduation(id: $id, input: { graduatedOn: "2027-07-09" })', id);
  expect((await seenBy(noor)).endsOn).toBe('2028-07-09');
  const graduation = (await graduationReportsOf(ilse, id)).at(-1)?.id ?? '';
  const drafted = await report(ilse, 'consequencesDraft(id: $id, input: {})', graduation);
  await offerDraft(ilse, drafted.proposal?.id ?? '');
  await everybodySigns();
  expect((await seenBy(noor)).phase).toBe('FINDING_WORK');

  await on('2027-08-23');
  const employer = await partyOf(owner, id, 'COMPANY');
  const start = await reported(
    noor,
    `workReportStart(routeId: $id,
      input: { from: "2027-08-23", contract: TEMPORARY, hoursPerWeek: 24, employerId: "${employer}" })`,
    id,
  );
  const follows = await report(ilse, 'consequencesDraft(id: $id, input: {})', start);
  await offerDraft(ilse, follows.proposal?.id ?? '');
  await everybodySigns();
  expect((await seenBy(noor)).phase).toBe('KEEPING_WORK');
  for (const client of [noor, ilse, carla, bram, trainer]) {
    expect(await workFactsOf(client, id)).toMatchObject([{ kind: 'STARTED', happenedOn: '2027-08-23' }]);
  }

  await on('2028-07-09');
  for (const client of [carla, bram, trainer]) {
    await expect(report(client, 'routeComplete(id: $id)', id)).rejects.toThrow('FORBIDDEN');
  }
  await report(ilse, 'routeComplete(id: $id)', id);
  expect((await seenBy(ilse)).status).toBe('ACTIVE');
  const asked = (await planOf(noor, id)).proposals.find(({ status }) => status === 'OPEN');
  expect(asked?.waitsFor).toEqual([{ role: 'STUDENT' }]);
  if (asked) await sign(noor, asked);
  expect((await seenBy(noor)).status).toBe('COMPLETED');
});
