import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import { checksum } from '../support/checksum.ts';
import type { TestClient } from '../support/client.ts';
import { disagreementsOf, newestOf, offerOutcome, positionsIn, raise, takePosition } from '../support/disagreement.ts';

const { addAction, addGoal, dropGoal, planOf, reviseGoal, sign } = agreement;

let team: NoorsTeam;
let disagreement: string;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  const { id, carla, ilse } = team;
  await raise(carla, id, 'Alleen voor het team', 'subject: "Onder ons"');
  const company = partyIn(await planOf(ilse, id), 'COMPANY');
  await raise(carla, id, 'Zij is snel moe', `subject: "Werktijden", partyIds: ["${company}"]`);
  disagreement = (await newestOf(ilse, id)).id;
});

afterAll(() => team.server.stop());

async function summariesOf(client: TestClient): Promise<string> {
  const { route } = await client.data<{ route: { changes: { nodes: { summary: string }[] } } }>(
    'query ($id: ID!) { route(id: $id) { changes(last: 30) { nodes { summary } } } }',
    { id: team.id },
  );
  return route.changes.nodes.map(({ summary }) => summary).join('\n');
}

describe('a company', () => {
  it('reads a disagreement to which it is a party, and of another finds no hint', async () => {
    const { id, trainer } = team;
    expect((await disagreementsOf(trainer, id)).map(({ subject }) => subject)).toEqual(['Werktijden']);
    const told = await summariesOf(trainer);
    expect(told).toContain('Werktijden');
    expect(told).not.toContain('Onder ons');
  });

  it('reads its own position, and of the others what they show to it: neither here nor in the log more', async () => {
    const { id, ilse, carla, noor, trainer } = team;
    await takePosition(noor, disagreement, 'Ik slaap slecht');
    await takePosition(trainer, disagreement, 'Wij beginnen om zeven uur');
    expect(positionsIn(await newestOf(trainer, id))).toEqual({ COMPANY: 'Wij beginnen om zeven uur' });
    expect(await summariesOf(trainer)).not.toMatch(/moe|slaap/);
    await takePosition(carla, disagreement, 'Om negen uur beginnen', true);
    const own = { COMPANY: 'Wij beginnen om zeven uur' };
    expect(positionsIn(await newestOf(trainer, id))).toEqual({ HIDDEN: 'Om negen uur beginnen', ...own });
    expect(await summariesOf(trainer)).not.toMatch(/moe|slaap/);
    const all = { STUDENT: 'Ik slaap slecht', SCHOOL: null, MUNICIPALITY: 'Om negen uur beginnen', ...own };
    expect(positionsIn(await newestOf(ilse, id))).toEqual(all);
  });

  it('reads a position no longer that is not shown to it any more', async () => {
    const { id, carla, trainer } = team;
    await takePosition(carla, disagreement, 'Toch liever onder ons');
    expect(positionsIn(await newestOf(trainer, id))).toEqual({ COMPANY: 'Wij beginnen om zeven uur' });
  });
});

describe('a position', () => {
  it('is written by each party for itself, and what it was before stays in the log', async () => {
    const { id, bram, ilse } = team;
    await takePosition(bram, disagreement, 'Half negen');
    await takePosition(bram, disagreement, 'Negen uur');
    expect(positionsIn(await newestOf(ilse, id))['SUPPORT_PROVIDER']).toBe('Negen uur');
    const told = await summariesOf(ilse);
    for (const text of ['Half negen', 'Negen uur', 'Zij is snel moe']) expect(told).toContain(text);
  });

  it('is not for who does not read it, and trying changes nothing', async () => {
    const owner = new Client({ connectionString: team.server.ownerUrl });
    await owner.connect();
    const hidden = (await disagreementsOf(team.ilse, team.id)).find(({ subject }) => subject === 'Onder ons');
    const before = await checksum(owner);
    await expect(takePosition(team.trainer, hidden?.id ?? '', 'Mag ik meedoen?')).rejects.toThrow('NOT_FOUND');
    expect(await checksum(owner)).toBe(before);
    await owner.end();
  });
});

async function goalNamed(title: string): Promise<agreement.Versioned> {
  const goal = (await planOf(team.ilse, team.id)).goals.find((candidate) => candidate.title === title);
  if (!goal) throw new Error(`There is no goal ${title}.`);
  return { id: goal.id, version: goal.version };
}

const ofProposal = ({ proposal }: agreement.Outcome) => proposal ?? { id: '', version: 0 };
const partyOf = async (role: string) => partyIn(await planOf(team.ilse, team.id), role);

describe('a company that proposes', () => {
  it('is no party to what others refuse of their own work for its goal, and finds no hint of that', async () => {
    const { id, noor, ilse, carla, trainer } = team;
    const added = ofProposal(await addGoal(trainer, id, { title: 'Goed inwerken' }));
    for (const client of [noor, ilse]) await sign(client, added);
    const goal = await goalNamed('Goed inwerken');
    await addAction(carla, goal.id, { title: 'Schuldhulp regelen', ownerId: await partyOf('MUNICIPALITY') });
    const before = await disagreementsOf(trainer, id);
    const drop = ofProposal(await dropGoal(trainer, goal, 'Is gebeurd'));
    await sign(carla, drop, { answer: 'REFUSE', remark: 'Wij zijn nog niet klaar.' });
    await sign(noor, drop, { answer: 'REFUSE', remark: 'Ik ook niet.' });
    expect(await disagreementsOf(ilse, id)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ subject: 'Schuldhulp regelen' }),
        expect.objectContaining({ subject: 'Goed inwerken' }),
      ]),
    );
    const seen = (await disagreementsOf(trainer, id)).slice(before.length);
    expect(seen.map(({ subject }) => subject)).toEqual(['Goed inwerken']);
    expect(await summariesOf(trainer)).not.toContain('Schuldhulp');
  });
});

describe('a company that is given a goal about which the team disagrees', () => {
  beforeAll(async () => {
    const { id, noor, ilse, carla } = team;
    await raise(carla, (await goalNamed('Begeleid aan het werk')).id, 'Dat kan zij nog niet aan');
    await offerOutcome(carla, await newestOf(ilse, id), 'Eerst de therapie');
    const goal = await goalNamed('Begeleid aan het werk');
    const given = ofProposal(await reviseGoal(ilse, goal, { ownerId: await partyOf('COMPANY') }));
    await sign(noor, given);
  });

  it('disagrees in one of its own where it refuses: what was offered before it came was not meant for it', async () => {
    const { id, noor, trainer } = team;
    const asked = (await planOf(trainer, id)).proposals.findLast(({ waitsFor }) => waitsFor.length > 0);
    await sign(trainer, ofProposal({ __typename: '', ...(asked && { proposal: asked }) }), {
      answer: 'REFUSE',
      remark: 'Daar hebben wij geen plek voor.',
    });
    expect(await newestOf(trainer, id)).toMatchObject({ subject: 'Begeleid aan het werk', outcome: null });
    expect(JSON.stringify(await disagreementsOf(trainer, id))).not.toContain('therapie');
    expect(
      (await disagreementsOf(noor, id)).filter(({ status, outcome }) => status === 'OPEN' && outcome),
    ).toHaveLength(1);
  });

  it('raises it once: of that one it is told', async () => {
    const goal = await goalNamed('Begeleid aan het werk');
    expect(await raise(team.trainer, goal.id, 'Te druk')).toMatchObject({ reason: 'DISAGREEMENT_OPEN_ALREADY' });
  });
});
