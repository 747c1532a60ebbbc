import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { checksum } from '../support/checksum.ts';
import { signIn, type TestClient } from '../support/client.ts';
import { findNoorsRoute } from '../support/noors-route.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const { offerPlan, openDraft, offerDraft, addAction, addGoal, planOf, reviseGoal, sign, withdraw } = agreement;

let server: TestServer;
let id: string;
let noor: TestClient;
let ilse: TestClient;
let carla: TestClient;
let bram: TestClient;
let trainer: TestClient;

beforeEach(async () => {
  server = await startTestServer();
  const as = (email: string) => signIn(server.url, email);
  noor = await as('noor.jansen@student.example');
  ilse = await as('ilse.bakker@rivierenpoort.example');
  carla = await as('carla.de.wit@esschenbroek.example');
  bram = await as('bram.vos@kompaskoers.example');
  trainer = await as('trainer@springplank.example');
  ({ id } = await findNoorsRoute(noor));
});

afterEach(() => server.stop());

async function open(client: TestClient): Promise<agreement.ProposalSeen> {
  const found = (await planOf(client, id)).proposals.find(({ status }) => status === 'OPEN');
  if (!found) throw new Error('No proposal is open.');
  return found;
}

/** The first plan, offered by the lead and signed by the student. */
async function agreeFirstPlan(): Promise<void> {
  await addGoal(ilse, id, { title: 'Begeleid aan het werk' });
  await offerPlan(ilse, id);
  const signed = await sign(noor, await open(noor));
  expect(signed.__typename).toBe('PlanChanged');
}

/** The blocking points that are not met, as somebody sees it. */
const unmet = async (client: TestClient) =>
  (await planOf(client, id)).planReadiness
    .filter(({ isBlocking, isMet }) => isBlocking && !isMet)
    .map(({ code }) => code);

/** A goal that is not the student's own. */
async function sharedGoal() {
  const goal = (await planOf(ilse, id)).goals.find(({ isStudentsOwn }) => !isStudentsOwn);
  if (!goal) throw new Error('There is no goal.');
  return { id: goal.id, version: goal.version };
}

const decisions = ({ signOffs }: agreement.ProposalSeen) =>
  Object.fromEntries(signOffs.map(({ by, decision }) => [by.role, decision]));

describe('the first plan', () => {
  it('is offered by the lead, whose signature that is, and agreed by the student: then it applies', async () => {
    expect(await offerPlan(ilse, id)).toMatchObject({ __typename: 'AgreementRequested' });
    const offered = await open(noor);
    expect((await planOf(noor, id)).status).toBe('AWAITING_AGREEMENT');
    expect(decisions(offered)).toMatchObject({ STUDENT: 'PENDING', SCHOOL: 'AGREED', COMPANY: 'PENDING' });
    expect(await sign(noor, offered)).toMatchObject({ __typename: 'PlanChanged', route: { status: 'ACTIVE' } });

    const plan = await planOf(ilse, id);
    expect(plan.goals.every(({ status }) => status === 'AGREED')).toBe(true);
    expect(plan.planVersion).toMatchObject({ number: 1 });
    expect(plan.planVersion?.unconfirmedParts.map(({ role }) => role).toSorted()).toEqual([
      'COMPANY',
      'MUNICIPALITY',
      'SUPPORT_PROVIDER',
    ]);
  });

  it('cannot be offered by anybody but the lead, and a refused offer changes nothing', async () => {
    for (const client of [noor, carla, bram, trainer]) {
      const { errors } = await client.ask('mutation ($id: ID!) { planOffer(routeId: $id, input: {}) { __typename } }', {
        id,
      });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(await planOf(noor, id)).toMatchObject({ status: 'DRAFTING', proposals: [], planVersion: null });
  });

  it('is not edited while it waits for agreement; withdrawn, it is drafted again', async () => {
    await offerPlan(ilse, id);
    expect(await addGoal(ilse, id, { title: 'Erbij' })).toMatchObject({ reason: 'PLAN_NOT_EDITABLE' });
    const { id: proposalId } = await open(ilse);
    expect(await withdraw(ilse, proposalId)).toMatchObject({ route: { status: 'DRAFTING' } });
    expect(await addGoal(ilse, id, { title: 'Erbij' })).toMatchObject({ __typename: 'PlanChanged' });
    expect(await sign(noor, (await planOf(noor, id)).proposals[0] ?? { id: '', version: 1 })).toMatchObject({
      reason: 'PROPOSAL_CLOSED',
    });
  });

  it('the student refuses a line of, with a remark, goes back to the team', async () => {
    await offerPlan(ilse, id);
    const offered = await open(noor);
    const [line] = offered.changes;
    expect(await sign(noor, offered, { answer: 'REFUSE', refusedChangeIds: [line?.id] })).toMatchObject({
      issues: [{ path: 'input.remark', code: 'REQUIRED' }],
    });
    const refusal = { answer: 'REFUSE', refusedChangeIds: [line?.id], remark: 'Dit wil ik anders.' };
    const tooMany = { ...refusal, refusedChangeIds: Array.from({ length: 501 }, () => line?.id) };
    expect(await sign(noor, offered, tooMany)).toMatchObject({
      issues: [{ path: 'input.refusedChangeIds', code: 'TOO_MANY' }],
    });
    expect(await sign(noor, offered, refusal)).toMatchObject({ route: { status: 'DRAFTING' } });
    const [seenByLead] = (await planOf(ilse, id)).proposals;
    expect(seenByLead?.status).toBe('REFUSED');
    expect(seenByLead?.signOffs.find(({ by }) => by.role === 'STUDENT')?.remark).toBe('Dit wil ik anders.');
    const [seenByCarla] = (await planOf(carla, id)).proposals;
    expect(seenByCarla?.signOffs.map(({ remark }) => remark)).toEqual(seenByCarla?.signOffs.map(() => null));
  });

  it('is not offered while a blocking point of the check is not met', async () => {
    const owner = new Client({ connectionString: server.ownerUrl });
    await owner.connect();
    await owner.query(`update student_identity set email = null, mobile = null
      where student_id = (select student_id from route where 'route_' || id = '${id}')`);
    expect(await unmet(ilse)).toEqual(['LASTING_CONTACT']);
    const before = await checksum(owner);
    expect(await offerPlan(ilse, id)).toMatchObject({ reason: 'PLAN_NOT_READY' });
    expect(await checksum(owner)).toBe(before);
    await owner.end();
  });

  it('is checked for every party alike: what it may not read counts as met', async () => {
    for (const client of [noor, ilse, carla, bram]) expect(await unmet(client)).toEqual([]);
    expect((await planOf(trainer, id)).planReadiness).toEqual([]);
  });
});

describe('an agreed plan', () => {
  beforeEach(agreeFirstPlan);

  it('a party confirms its own part of, alone and later, and nobody waits for it', async () => {
    const [first] = (await planOf(trainer, id)).proposals;
    if (!first) throw new Error('The company does not see what it is asked to confirm.');
    expect(decisions(first)).toEqual({ COMPANY: 'PENDING' });
    expect(first.changes.every(({ parts }) => parts.some(({ role }) => role === 'COMPANY'))).toBe(true);
    expect(await sign(trainer, first)).toMatchObject({ __typename: 'PlanChanged' });
    const plan = await planOf(ilse, id);
    expect(plan.planVersion?.unconfirmedParts.map(({ role }) => role)).not.toContain('COMPANY');
    expect(await sign(trainer, first)).toMatchObject({ reason: 'SIGNED_ALREADY' });
  });

  it('is changed by agreement: one line, offered at once, which applies when student and lead agree', async () => {
    const goal = await sharedGoal();
    expect(await reviseGoal(carla, goal, { measure: 'Zes weken zonder uitval' })).toMatchObject({
      __typename: 'AgreementRequested',
    });
    const offered = await open(noor);
    expect(offered.changes).toMatchObject([{ field: 'measure', after: 'Zes weken zonder uitval' }]);
    expect(await sign(noor, offered)).toMatchObject({ __typename: 'PlanChanged' });
    expect((await planOf(noor, id)).planVersion?.number).toBe(1);
    await sign(ilse, offered);
    expect((await planOf(noor, id)).planVersion).toMatchObject({ number: 2, changes: [{}] });
  });

  it('is changed by a party alone where that commits nobody else: in a version of its own', async () => {
    const goal = await sharedGoal();
    const own = (await planOf(carla, id)).parties.find(({ role }) => role === 'MUNICIPALITY')?.id;
    expect(await addAction(carla, goal.id, { title: 'Reiskosten regelen', ownerId: own })).toMatchObject({
      __typename: 'PlanChanged',
      subject: { __typename: 'Action' },
    });
    expect((await planOf(noor, id)).planVersion).toMatchObject({ number: 2 });
  });

  it('collects changes in a draft that nobody else reads, and offers them as one', async () => {
    const { proposal } = await openDraft(carla, id);
    const draftId = proposal?.id ?? '';
    expect(await addGoal(carla, id, { title: 'Sneller reizen' }, draftId)).toMatchObject({ __typename: 'DraftSaved' });
    expect(await addGoal(carla, id, { title: 'Zelf koken' }, draftId)).toMatchObject({ __typename: 'DraftSaved' });
    for (const client of [noor, ilse, bram, trainer]) {
      expect((await planOf(client, id)).proposals.map(({ status }) => status)).not.toContain('DRAFT');
      expect(await client.data('query ($id: ID!) { node(id: $id) { id } }', { id: draftId })).toEqual({ node: null });
    }
    const preview = (await planOf(carla, id)).proposals.find(({ status }) => status === 'DRAFT');
    expect(preview?.signOffs.map(({ by }) => by.role).toSorted()).toEqual(['SCHOOL', 'STUDENT']);
    expect(await offerDraft(carla, draftId)).toMatchObject({ __typename: 'AgreementRequested' });
    const offered = await open(noor);
    expect(offered.changes.map(({ summary }) => summary)).toEqual([
      'Doel toevoegen: “Sneller reizen”',
      'Doel toevoegen: “Zelf koken”',
    ]);
    await sign(ilse, offered);
    await sign(noor, offered);
    expect((await planOf(bram, id)).goals.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Sneller reizen', 'Zelf koken']),
    );
  });

  it('two proposals for the same goal: the one that is agreed first supersedes the other', async () => {
    const goal = await sharedGoal();
    const one = await reviseGoal(carla, goal, { measure: 'Een' });
    const other = await reviseGoal(bram, goal, { measure: 'Twee' });
    const [first, second] = [one.proposal, other.proposal];
    if (!first || !second) throw new Error('There is no proposal.');
    await sign(noor, first);
    await sign(ilse, first);
    const lapsed = (await planOf(bram, id)).proposals.find((proposal) => proposal.id === second.id);
    expect(lapsed).toMatchObject({ status: 'SUPERSEDED', supersededBy: { id: first.id } });
    expect(await sign(noor, second)).toMatchObject({ reason: 'PROPOSAL_CLOSED' });
  });

  it('can be verified by each reader over what they read', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    for (const client of [noor, ilse, carla, bram]) {
      const version = (await planOf(client, id)).planVersion;
      const leaves = version?.leaves ?? [];
      expect(leaves.length).toBeGreaterThan(0);
      for (const { salt, content, hash } of leaves) expect(sha256(salt + content)).toBe(hash);
      const joined = leaves
        .map(({ hash }) => hash)
        .toSorted()
        .join('');
      expect(version?.contentHash).toBe(sha256(joined));
    }
    expect((await planOf(trainer, id)).planVersion).toBeNull();
  });

  it('signed by all in the same instant becomes one version', async () => {
    const goal = await sharedGoal();
    const { proposal } = await reviseGoal(carla, goal, { measure: 'Tegelijk' });
    if (!proposal) throw new Error('There is no proposal.');
    const outcomes = await Promise.all([noor, ilse, noor, ilse].map((client) => sign(client, proposal)));
    expect(outcomes.map(({ __typename, reason }) => reason ?? __typename).toSorted()).toEqual([
      'PlanChanged',
      'PlanChanged',
      'SIGNED_ALREADY',
      'SIGNED_ALREADY',
    ]);
    expect((await planOf(noor, id)).planVersion?.number).toBe(2);
  });
});
