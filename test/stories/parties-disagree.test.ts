import { Client } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { signIn, type TestClient } from '../support/client.ts';
import * as disagreement from '../support/disagreement.ts';
import { partyIn } from '../support/agreed-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const { addGoal, addAction, planOf, reviseGoal, sign } = agreement;
const { answerOutcome, escalate, newestOf, offerOutcome, positionsIn, raise, takePosition } = disagreement;

let server: TestServer;
let owner: Client;
let id: string;
let milan: TestClient;
let ilse: TestClient;
let tarik: TestClient;
let kromhout: TestClient;
let bram: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
  milan = await signIn(server.url, 'milan.peeters@student.example');
  ilse = await signIn(server.url, 'ilse.bakker@rivierenpoort.example');
  tarik = await signIn(server.url, 'tarik.aydin@oudewaal.example');
  kromhout = await signIn(server.url, 'trainer@kromhout.example');
  bram = await signIn(server.url, 'bram.vos@kompaskoers.example');
  const { routes } = await milan.data<{ routes: { nodes: { id: string }[] } }>('{ routes { nodes { id } } }');
  id = routes.nodes[0]?.id ?? '';
});

afterAll(async () => {
  await owner.end();
  await server.stop();
});

const onTheDayOf = (day: string) =>
  owner.query(`update clock set shift = $1::timestamptz - statement_timestamp()`, [`${day}T10:00:00+01:00`]);

const offered = ({ proposal, ...outcome }: agreement.Outcome) => {
  if (!proposal) throw new Error(`Nothing was offered: ${JSON.stringify(outcome)}.`);
  return proposal;
};

async function goal(title: string) {
  const found = (await planOf(milan, id)).goals.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`There is no goal ${title}.`);
  return found;
}

const planVersion = async () => (await planOf(milan, id)).planVersion?.number ?? 0;

async function kindsTold(client: TestClient): Promise<string[]> {
  const { route } = await client.data<{ route: { changes: { nodes: { kind: string; summary: string }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 40) { nodes { kind summary } } } }',
    { id },
  );
  return route.changes.nodes.map(({ kind }) => kind);
}

it('parties disagree about the hours, and settle it among themselves while the rest of the plan goes on', async () => {
  // Until here the four have agreed on work at Kromhout, which the company sees to.
  const company = partyIn(await planOf(milan, id), 'COMPANY');
  const added = offered(
    await addGoal(ilse, id, { title: 'Werken bij Kromhout', measure: 'Stage van 24 uur', ownerId: company }),
  );
  for (const client of [milan, kromhout]) await sign(client, added);

  await onTheDayOf('2027-03-01');
  const before = await planVersion();
  const asked = offered(
    await reviseGoal(kromhout, await goal('Werken bij Kromhout'), { measure: '36 uur per week in juli' }),
  );
  await sign(milan, asked, { answer: 'REFUSE', remark: 'Ik kan 24 uur aan.' });
  expect((await goal('Werken bij Kromhout')).status).toBe('DISPUTED');
  const raised = await newestOf(milan, id);
  expect(raised).toMatchObject({ status: 'OPEN', level: 'TEAM', dueOn: '2027-03-15', raisedBy: { role: 'STUDENT' } });

  // Four positions, each by its own party; the municipality comes to it by itself.
  await takePosition(milan, raised.id, 'Ik kan 24 uur aan.', true);
  await takePosition(ilse, raised.id, '24 uur, naast de afsluiting van school.', true);
  await takePosition(kromhout, raised.id, 'Een monteur draait de hele week mee.');
  await takePosition(tarik, raised.id, 'Voor onze berekening ten minste 28 uur.');
  const all = {
    STUDENT: 'Ik kan 24 uur aan.',
    SCHOOL: '24 uur, naast de afsluiting van school.',
    COMPANY: 'Een monteur draait de hele week mee.',
    MUNICIPALITY: 'Voor onze berekening ten minste 28 uur.',
  };
  for (const client of [milan, ilse, tarik, bram]) expect(positionsIn(await newestOf(client, id))).toEqual(all);
  // What the municipality reckons with was not meant for the workplace.
  const { MUNICIPALITY: _, ...shown } = all;
  expect(positionsIn(await newestOf(kromhout, id))).toEqual(shown);

  // The rest of the plan is agreed and runs; the goal stands in it as it was agreed.
  const rest = offered(
    await addAction(tarik, (await goal('In juli 36 uur per week werken')).id, { title: 'Reistijd nagaan' }),
  );
  for (const client of [milan, ilse]) await sign(client, rest);
  expect(await planVersion()).toBe(before + 1);
  const leaves = JSON.stringify((await planOf(milan, id)).planVersion?.leaves);
  expect(leaves).toContain('Stage van 24 uur');
  expect(leaves).not.toContain('36 uur per week in juli');

  // Milan's own goal is his, whoever thinks otherwise; a company may say no to what it is asked for.
  for (const client of [ilse, tarik, bram]) {
    const own = await goal('Vier dagen meedraaien in de ploeg');
    expect(await raise(client, own.id, 'Te weinig')).toMatchObject({ reason: 'STUDENTS_OWN_GOAL' });
    expect(await reviseGoal(client, own, { title: 'Vijf dagen' })).toMatchObject({ reason: 'STUDENTS_OWN_GOAL' });
  }
  const bus = offered(
    await addAction(ilse, (await goal('Werken bij Kromhout')).id, { title: 'Busje regelen', ownerId: company }),
  );
  await sign(kromhout, bus, { answer: 'REFUSE', remark: 'Wij hebben geen busje.' });
  expect(await newestOf(ilse, id)).toMatchObject({ subject: 'Busje regelen', raisedBy: { role: 'COMPANY' } });

  // The team does not settle it in time: then the managers are to.
  await onTheDayOf('2027-03-16');
  const hours = async () => {
    const found = (await disagreement.disagreementsOf(milan, id)).find((one) => one.id === raised.id);
    if (!found) throw new Error('The disagreement is gone.');
    return found;
  };
  await escalate(ilse, await hours());
  expect(await hours()).toMatchObject({ level: 'MANAGEMENT', dueOn: '2027-03-30' });

  // On 2 April each of the four agrees for itself, and nobody for another.
  await onTheDayOf('2027-04-02');
  await offerOutcome(tarik, await hours(), '28 uur, na 8 weken opnieuw bekijken');
  await expect(answerOutcome(bram, await hours())).rejects.toThrow('FORBIDDEN');
  for (const client of [milan, ilse]) {
    await answerOutcome(client, await hours());
    expect(await answerOutcome(client, await hours())).toMatchObject({ reason: 'OUTCOME_ANSWERED_ALREADY' });
  }
  expect((await hours()).positions.filter(({ answer }) => answer === 'PENDING').map(({ by }) => by?.role)).toEqual([
    'COMPANY',
  ]);
  expect((await goal('Werken bij Kromhout')).status).toBe('DISPUTED');
  await answerOutcome(kromhout, await hours());
  expect(await hours()).toMatchObject({ status: 'SETTLED', outcome: '28 uur, na 8 weken opnieuw bekijken' });
  expect((await goal('Werken bij Kromhout')).status).toBe('AGREED');

  // What was agreed becomes the plan as any change does: in the next version.
  const change = offered(
    await reviseGoal(ilse, await goal('Werken bij Kromhout'), { measure: '28 uur per week, na 8 weken bekijken' }),
  );
  await sign(milan, change);
  await sign(kromhout, change);
  expect(await planVersion()).toBe(before + 2);
  expect(JSON.stringify((await planOf(milan, id)).planVersion?.leaves)).toContain('28 uur per week');

  const told = (await kindsTold(milan)).filter((kind) => /DISAGREEMENT|DISPUTE/.test(kind));
  expect(told).toEqual([
    'DISAGREEMENT_RAISED',
    'GOAL_DISPUTED',
    ...Array.from({ length: 4 }, () => 'DISAGREEMENT_POSITION_TAKEN'),
    'DISAGREEMENT_RAISED',
    'DISAGREEMENT_ESCALATED',
    'DISAGREEMENT_OUTCOME_OFFERED',
    'DISAGREEMENT_OUTCOME_AGREED',
    'DISAGREEMENT_OUTCOME_AGREED',
    'DISAGREEMENT_OUTCOME_AGREED',
    'DISAGREEMENT_SETTLED',
    'GOAL_DISPUTE_ENDED',
  ]);
});
