import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connected } from '../live/log.ts';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import { expireAll } from '../support/expire.ts';
import type { TestClient } from '../support/client.ts';

const { addAction, addGoal, dropGoal, offerDraft, openDraft, planOf, reoffer, reviseGoal, sign } = agreement;

let team: NoorsTeam;
let owner: Client;
let goal: agreement.Versioned;
let company: string;

beforeEach(async () => {
  team = await startNoorsTeam();
  owner = await connected(team.server.ownerUrl);
  await agreeFirstPlan(team);
  const plan = await planOf(team.ilse, team.id);
  company = partyIn(plan, 'COMPANY');
  goal = await goalNamed('Begeleid aan het werk');
});

afterEach(async () => {
  await owner.end();
  await team.server.stop();
});

function waiting({ proposal, ...outcome }: agreement.Outcome): agreement.Versioned {
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal;
}

async function goalNamed(title: string): Promise<agreement.Versioned> {
  const found = (await planOf(team.ilse, team.id)).goals.find((one) => one.title === title);
  if (!found) throw new Error(`There is no goal ${title}.`);
  return { id: found.id, version: found.version };
}

const seen = ({ id }: agreement.Versioned, client: TestClient = team.ilse) => proposalSeenBy(client, team.id, id);

/** What is asked of whom, by role. */
const decisions = async (proposal: agreement.Versioned) =>
  Object.fromEntries((await seen(proposal)).signOffs.map(({ by, decision }) => [by.role, decision]));

const summaries = async (proposal: agreement.Versioned, client?: TestClient) =>
  (await seen(proposal, client)).changes.map(({ summary }) => summary);

/** Of Carla: an action for the company, and another measure for the goal. The company agrees with its part. */
async function offeredByCarla(): Promise<agreement.ProposalSeen> {
  const draft = waiting(await openDraft(team.carla, team.id));
  await addAction(team.carla, goal.id, { title: 'Werkplek inrichten', ownerId: company }, draft.id);
  await reviseGoal(team.carla, goal, { measure: 'Drie dagen' }, draft.id);
  await offerDraft(team.carla, draft.id);
  await sign(team.trainer, { id: draft.id, version: 1 });
  return seen(draft);
}

const refusal = (...refusedChangeIds: string[]) => ({ answer: 'REFUSE', remark: 'Nu niet.', refusedChangeIds });

const action = 'Actie toevoegen: “Werkplek inrichten”';
const measure = 'Van het doel “Begeleid aan het werk” de maatstaf wijzigen';

describe('a closed proposal', () => {
  it('that the student refused a line of is offered again without it: whoever sees the same has signed, the others sign anew', async () => {
    const offered = await offeredByCarla();
    await sign(team.ilse, offered);
    await sign(team.noor, offered, refusal(offered.changes[1]?.id ?? ''));
    const again = waiting(await reoffer(team.carla, offered.id));
    expect(await summaries(again)).toEqual([action]);
    expect(await decisions(again)).toEqual({ STUDENT: 'PENDING', SCHOOL: 'PENDING', COMPANY: 'AGREED' });
    expect(await summaries(again, team.trainer)).toEqual([action]);
    expect(await sign(team.trainer, { id: again.id, version: 1 })).toMatchObject({ reason: 'SIGNED_ALREADY' });
    await sign(team.ilse, again);
    expect(await sign(team.noor, again)).toMatchObject({ __typename: 'PlanChanged' });
    expect((await seen(again)).waitsFor).toEqual([]);
  });

  it('is offered again with what was refused, if that is asked: who agreed with all of it has signed', async () => {
    const offered = await offeredByCarla();
    await sign(team.ilse, offered);
    await sign(team.noor, offered, refusal(offered.changes[1]?.id ?? ''));
    const again = waiting(await reoffer(team.carla, offered.id, { includesRefused: true }));
    expect(await summaries(again)).toEqual([action, measure]);
    expect(await decisions(again)).toEqual({ STUDENT: 'PENDING', SCHOOL: 'AGREED', COMPANY: 'AGREED' });
    expect(await sign(team.noor, again)).toMatchObject({ __typename: 'PlanChanged' });
    expect((await seen(again)).status).toBe('APPLIED');
  });

  it('is read in a draft before it is offered again: nobody signs before, and then who sees the same has signed', async () => {
    const offered = await offeredByCarla();
    await sign(team.ilse, offered);
    await sign(team.noor, offered, refusal(offered.changes[1]?.id ?? ''));
    const draft = waiting(await reoffer(team.carla, offered.id, { isInDraft: true }));
    expect(await seen(draft, team.carla)).toMatchObject({ status: 'DRAFT', changes: [{ summary: action }] });
    await expect(seen(draft)).rejects.toThrow('does not see');
    expect(await reoffer(team.carla, offered.id)).toMatchObject({ reason: 'REOFFERED_ALREADY' });
    expect((await seen(draft, team.carla)).signOffs.map(({ decision }) => decision)).toEqual(Array(3).fill('PENDING'));
    await offerDraft(team.carla, draft.id, draft.version);
    expect(await decisions(draft)).toEqual({ STUDENT: 'PENDING', SCHOOL: 'PENDING', COMPANY: 'AGREED' });
  });

  it('is signed anew under another title by who reads that, and is to be answered by the day that its draft was given', async () => {
    const answers = { Voortgangsgesprek: 'AGREED', 'Iets anders': 'PENDING' };
    for (const [title, SCHOOL] of Object.entries(answers)) {
      const offered = await offeredByCarla();
      await sign(team.ilse, offered);
      await sign(team.noor, offered, refusal());
      const terms = { isInDraft: true, includesRefused: true, respondBy: '2027-05-01' };
      const draft = waiting(await reoffer(team.carla, offered.id, terms));
      await offerDraft(team.carla, draft.id, draft.version, { title });
      expect(await decisions(draft)).toEqual({ STUDENT: 'PENDING', SCHOOL, COMPANY: 'AGREED' });
      const { node } = await team.noor.data<{ node: object }>(
        'query ($id: ID!) { node(id: $id) { ... on Proposal { title respondBy } } }',
        draft,
      );
      expect(node).toEqual({ title, respondBy: terms.respondBy });
    }
  });

  it('that expired keeps the yes of the student; one that was shown anything else is never carried over', async () => {
    for (const isTampered of [false, true]) {
      const offered = waiting(await addGoal(team.carla, team.id, { title: `Koken ${String(isTampered)}` }));
      await sign(team.noor, offered);
      await expireAll(team, owner);
      if (isTampered)
        await owner.query(`update sign_off set shown_hash = md5(shown_hash) where shown_hash is not null`);
      const again = waiting(await reoffer(team.carla, offered.id));
      expect(await decisions(again)).toEqual({ STUDENT: isTampered ? 'PENDING' : 'AGREED', SCHOOL: 'PENDING' });
    }
  });

  it('that expired is read in a draft, over what the goal says by now: only the company is shown the same', async () => {
    const offered = await offeredByCarla();
    await sign(team.noor, offered);
    await expireAll(team, owner);
    const other = waiting(await reviseGoal(team.ilse, goal, { title: 'Aan het werk', measure: 'Vijf dagen' }));
    await sign(team.noor, other);
    expect((await seen(offered)).status).toBe('EXPIRED');
    const again = waiting(await reoffer(team.carla, offered.id));
    const { status, changes } = await seen(again, team.carla);
    expect(status).toBe('DRAFT');
    expect(changes.map(({ summary, before, after }) => ({ summary, before, after }))).toEqual([
      { summary: action, before: null, after: null },
      { summary: 'Van het doel “Aan het werk” de maatstaf wijzigen', before: 'Vijf dagen', after: 'Drie dagen' },
    ]);
    await offerDraft(team.carla, again.id, again.version);
    expect(await decisions(again)).toEqual({ STUDENT: 'PENDING', SCHOOL: 'PENDING', COMPANY: 'AGREED' });
    await sign(team.noor, again);
    expect(await sign(team.ilse, again)).toMatchObject({ __typename: 'PlanChanged' });
  });

  it('leaves out what can no longer be done, and says so where nothing is left', async () => {
    const offered = waiting(await reviseGoal(team.carla, goal, { measure: 'Drie dagen' }));
    await sign(team.noor, offered, refusal());
    await sign(
      team.noor,
      waiting(await dropGoal(team.ilse, await goalNamed('Begeleid aan het werk'), 'Niet meer nodig')),
    );
    const before = await checksum(owner);
    for (const includesRefused of [false, true]) {
      expect(await reoffer(team.carla, offered.id, { includesRefused })).toMatchObject({
        reason: 'NOTHING_LEFT_TO_OFFER',
      });
    }
    expect(await checksum(owner)).toBe(before);
  });

  it('does not bring back a refused line that follows from another', async () => {
    await sign(team.noor, waiting(await addAction(team.ilse, goal.id, { title: 'Bellen', ownerId: company })));
    const offered = await seen(waiting(await dropGoal(team.carla, goal, 'Anders')));
    const line = offered.changes.find(({ summary }) => summary.includes('Bellen'));
    await sign(team.noor, offered, refusal(line?.id ?? ''));
    expect(await reoffer(team.carla, offered.id)).toMatchObject({ reason: 'NOTHING_LEFT_TO_OFFER' });
    expect(await reoffer(team.carla, offered.id, { includesRefused: true })).toMatchObject({
      __typename: 'AgreementRequested',
    });
  });

  it('is offered again once, by whom it was; an open one is not, and a refusal changes nothing', async () => {
    const { noor, ilse, carla, id } = team;
    const offered = waiting(await addGoal(carla, id, { title: 'Koken' }));
    const before = await checksum(owner);
    expect(await reoffer(carla, offered.id)).toMatchObject({ reason: 'PROPOSAL_NOT_REOFFERED' });
    expect(await checksum(owner)).toBe(before);
    await sign(noor, offered, refusal());
    const closed = await checksum(owner);
    for (const client of [ilse, noor]) {
      const { errors } = await client.ask(
        'mutation ($id: ID!) { proposalReoffer(id: $id, input: {}) { __typename } }',
        offered,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    const past = { includesRefused: true, respondBy: '2026-01-01' };
    expect(await reoffer(carla, offered.id, past)).toMatchObject({
      issues: [{ path: 'input.respondBy', code: 'IN_THE_PAST' }],
    });
    expect(await checksum(owner)).toBe(closed);
    const outcomes = await Promise.all([1, 2, 3].map(() => reoffer(carla, offered.id, { includesRefused: true })));
    const made = outcomes.map(({ __typename, reason }) => reason ?? __typename).toSorted();
    expect(made).toEqual(['AgreementRequested', 'REOFFERED_ALREADY', 'REOFFERED_ALREADY']);
  });

  it('is refused and offered again in the same instant: one comes before the other, for all', async () => {
    const { noor, ilse, carla, id } = team;
    for (let turn = 0; turn < 10; turn += 1) {
      const offered = waiting(await addGoal(carla, id, { title: `Tegelijk ${String(turn)}` }));
      const [refused, again] = await Promise.all([
        sign(noor, offered, refusal()),
        reoffer(carla, offered.id, { includesRefused: true }),
      ]);
      expect(refused).toMatchObject({ __typename: 'PlanChanged' });
      expect((await seen(offered)).status).toBe('REFUSED');
      const open = (await planOf(ilse, id)).proposals.filter(
        ({ title, status }) => title.endsWith(` ${String(turn)}`) && status === 'OPEN',
      );
      expect(open).toHaveLength(again.__typename === 'AgreementRequested' ? 1 : 0);
      expect(['AgreementRequested', 'PROPOSAL_NOT_REOFFERED']).toContain(again.reason ?? again.__typename);
    }
  });

  it('of a company is not offered again over what the company no longer reads', async () => {
    await sign(team.noor, waiting(await addGoal(team.ilse, team.id, { title: 'Inwerken', ownerId: company })));
    const own = await goalNamed('Inwerken');
    const asked = waiting(await reviseGoal(team.trainer, own, { measure: 'Twee weken' }));
    const taken = { ownerId: partyIn(await planOf(team.ilse, team.id), 'MUNICIPALITY'), title: 'Nu van Carla' };
    await sign(team.noor, waiting(await reviseGoal(team.ilse, own, taken)));
    expect((await seen(asked)).status).toBe('SUPERSEDED');
    expect(await reoffer(team.trainer, asked.id)).toMatchObject({ reason: 'NOTHING_LEFT_TO_OFFER' });
  });

  it('of a company is read by it, in a draft, as far as it reads the plan: not what others do for its goal by now', async () => {
    const { noor, ilse, carla, trainer, id } = team;
    await sign(noor, waiting(await addGoal(ilse, id, { title: 'Inwerken', ownerId: company })));
    const own = await goalNamed('Inwerken');
    const asked = waiting(await dropGoal(trainer, own, 'Anders'));
    await expireAll(team, owner);
    await addAction(carla, own.id, { title: 'Vervoer', ownerId: partyIn(await planOf(ilse, id), 'MUNICIPALITY') });
    const draft = waiting(await reoffer(trainer, asked.id, { isInDraft: true }));
    const { changes, signOffs } = await seen(draft, trainer);
    expect(changes.map(({ summary }) => summary)).toEqual(['Doel laten vervallen: “Inwerken”']);
    expect(signOffs.map(({ by }) => by.role).toSorted()).toEqual(['COMPANY', 'SCHOOL', 'STUDENT']);
    await offerDraft(trainer, draft.id, draft.version);
    expect(await summaries(draft)).toContain('Actie laten vervallen: “Vervoer”');
  });
});
