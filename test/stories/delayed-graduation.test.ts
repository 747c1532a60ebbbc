import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { offerDraft, planOf, sign } from '../support/agreement.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { consequencesOf, graduationReportsOf, morningOf, report, reported, routeOf } from '../support/facts.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let owner: Client;
let daan: TestClient;
let ilse: TestClient;
let tarik: TestClient;
let id: string;

beforeAll(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  daan = await signIn(server.url, 'daan.visser@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  tarik = await signIn(server.url, 'tarik.aydin@oudewaal.example');
  id = await routeOf(daan);
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

async function datesOf(): Promise<Record<string, string | null>> {
  const { route } = await daan.data<{
    route: Record<'goals' | 'actions', { title: string; dueOn: string | null }[]>;
  }>('query ($id: ID!) { route(id: $id) { goals { title dueOn } actions { title dueOn } } }', { id });
  return Object.fromEntries([...route.goals, ...route.actions].map(({ title, dueOn }) => [title, dueOn]));
}

const goal = 'Afstuderen met een haalbaar rooster';
const roster = 'Rooster van het laatste halfjaar opnieuw indelen';
const coaching = 'Nagaan of jobcoaching kan doorlopen';
const asPlanned = { [goal]: '2027-06-18', [roster]: '2027-02-08', [coaching]: '2027-03-12' };
const asDelayed = { [goal]: '2028-01-14', [roster]: '2027-09-06', [coaching]: '2027-10-07' };

// Placements, coach assignments, provisions and the extension of the route are not kept yet: that part of the story waits.
it('Daan’s graduation is delayed: the day applies at once, why stays with the school, and what follows waits for him', async () => {
  await owner.query(morningOf('2027-05-10'));
  await reported(
    ilse,
    'routeReportGraduation(id: $id, input: { expectedOn: "2028-01-28", reasonCategory: "ILLNESS" })',
    id,
  );
  const window = 'query ($id: ID!) { route(id: $id) { expectedGraduationOn endsOn } }';
  expect(await daan.data(window, { id })).toEqual({
    route: { expectedGraduationOn: '2028-01-28', endsOn: '2029-01-28' },
  });
  const [fact] = await graduationReportsOf(ilse, id);
  expect(fact).toMatchObject({ expectedOn: '2028-01-28', reasonCategory: 'ILLNESS' });
  for (const client of [daan, tarik]) {
    expect(await graduationReportsOf(client, id)).toMatchObject([{ expectedOn: '2028-01-28', reasonCategory: null }]);
    const log = 'query ($id: ID!) { route(id: $id) { changes(last: 20) { nodes { summary } } } }';
    expect(JSON.stringify(await client.data(log, { id }))).not.toContain('ILLNESS');
  }

  const factId = fact?.id ?? '';
  for (const client of [daan, ilse, tarik]) {
    const follows = await consequencesOf(client, factId);
    expect(Object.fromEntries(follows.map(({ summary, after }) => [/“(.*)”/.exec(summary)?.[1], after]))).toEqual(
      asDelayed,
    );
  }
  const drafted = await report(ilse, 'consequencesDraft(id: $id, input: {})', factId);
  expect(drafted).toMatchObject({ __typename: 'DraftSaved' });
  expect(await report(ilse, 'consequencesDraft(id: $id, input: {})', factId)).toMatchObject({
    reason: 'NOTHING_FOLLOWS',
  });
  expect(await offerDraft(ilse, drafted.proposal?.id ?? '')).toMatchObject({ __typename: 'AgreementRequested' });
  expect(await datesOf()).toEqual(asPlanned);

  const first = await openProposal();
  expect(first.title).toBe('Wat volgt uit de datum van het diploma');
  await sign(daan, first, { answer: 'REFUSE', remark: 'Eerst bespreken.' });
  expect(await datesOf()).toEqual(asPlanned);
  expect(await consequencesOf(ilse, factId)).toHaveLength(3);

  const anew = await report(ilse, 'consequencesDraft(id: $id, input: { title: "Na ons gesprek" })', factId);
  await offerDraft(ilse, anew.proposal?.id ?? '');
  await sign(daan, await openProposal());
  expect(await datesOf()).toEqual(asDelayed);
  expect(await consequencesOf(ilse, factId)).toEqual([]);
});

async function openProposal() {
  const open = (await planOf(daan, id)).proposals.find(({ status }) => status === 'OPEN');
  if (!open) throw new Error('Daan was not asked.');
  return open;
}
