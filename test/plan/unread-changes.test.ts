import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, proposalSeenBy, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { everythingSeenBy } from '../support/everything-seen.ts';
import { RouteLife } from '../support/route-life.ts';
import { withdrawConsent } from '../live/on-noors-route.ts';

const { addAction, addGoal, dropAction, dropGoal, endParty, offerDraft, openDraft, planOf } = agreement;
const { report, reportResult, reviseAction, reviseGoal, sign } = agreement;
type Versioned = agreement.Versioned;

let life: RouteLife;
let team: NoorsTeam;
let parties: Readonly<Record<string, string>>;

function waiting({ proposal, ...outcome }: agreement.Outcome): Versioned {
  if (!proposal) throw new Error(`Nothing waits: ${JSON.stringify(outcome)}.`);
  return proposal;
}

interface Around {
  /** Of nobody. */
  readonly goal: Versioned;
  readonly other: Versioned;
  /** Of the company. */
  readonly own: Versioned;
  /** Of the municipality: under the first goal, and under the company's. */
  readonly action: Versioned;
  readonly under: Versioned;
}

async function agreedGoal(title: string, ownerId: string | null = null): Promise<Versioned> {
  await sign(team.noor, waiting(await addGoal(team.ilse, team.id, { title, ownerId })));
  const goal = (await planOf(team.ilse, team.id)).goals.findLast((one) => one.title === title);
  if (!goal) throw new Error(`There is no goal ${title}.`);
  return { id: goal.id, version: goal.version };
}

async function actionOf(client: TestClient, role: string, goal: Versioned): Promise<Versioned> {
  const { subject } = await addAction(client, goal.id, { title: `Van ${role}`, ownerId: parties[role] });
  return { id: subject?.id ?? '', version: 1 };
}

async function around(): Promise<Around> {
  const [goal, other] = [await agreedGoal('Zelfstandig reizen'), await agreedGoal('Leren koken')];
  const own = await agreedGoal('Goed inwerken', parties['COMPANY']);
  const action = await actionOf(team.carla, 'MUNICIPALITY', goal);
  const under = await actionOf(team.carla, 'MUNICIPALITY', own);
  for (const asked of (await planOf(team.trainer, team.id)).proposals) await sign(team.trainer, asked);
  return { goal, other, own, action, under };
}

const agreed = async (outcome: Promise<agreement.Outcome>) => sign(team.noor, waiting(await outcome));

async function drafted(client: TestClient, ...lines: readonly ((draftId: string) => Promise<unknown>)[]) {
  const draft = waiting(await openDraft(client, team.id));
  for (const line of lines) await line(draft.id);
  await offerDraft(client, draft.id);
  return draft;
}

const forCompany = (client: TestClient, goal: Versioned) => (draftId: string) =>
  addAction(client, goal.id, { title: 'Werkplek inrichten', ownerId: parties['COMPANY'] }, draftId);

/** What waits, in which the company has a part: offered by a party, and what else is proposed in it. */
const proposals: Readonly<Record<string, (is: Around) => Promise<Versioned>>> = {
  'to drop its own goal': async ({ own }) => waiting(await dropGoal(team.trainer, own, 'Geen plek')),
  'of work for it': async ({ goal }) =>
    waiting(await addAction(team.bram, goal.id, { title: 'Wegwijs maken', ownerId: parties['COMPANY'] })),
  'of work for it, and of another goal': ({ goal, other }) =>
    drafted(team.bram, forCompany(team.bram, goal), (draft) =>
      reviseGoal(team.bram, other, { measure: 'Drie gerechten' }, draft),
    ),
  'of work for it, and of dropping another goal': ({ goal, other }) =>
    drafted(team.bram, forCompany(team.bram, goal), (draft) => dropGoal(team.bram, other, 'Kan al koken', draft)),
  'that it takes over work': async ({ action }) =>
    waiting(await reviseAction(team.bram, action, { ownerId: parties['COMPANY'] })),
  'of the municipality, of work for it': async ({ goal }) => drafted(team.carla, forCompany(team.carla, goal)),
  'of work for it, and for another': ({ goal, other }) =>
    drafted(team.carla, forCompany(team.carla, goal), (draft) =>
      addAction(team.carla, other.id, { title: 'Wekelijks bellen', ownerId: parties['SUPPORT_PROVIDER'] }, draft),
    ),
};

const municipality = () => parties['MUNICIPALITY'];

/** What the company may not read, and of which of these proposals more is to be signed then. */
const unread: readonly (readonly [string, keyof typeof proposals, boolean, (is: Around) => Promise<unknown>])[] = [
  [
    'own work is added under it',
    'to drop its own goal',
    false,
    ({ own }) => addAction(team.carla, own.id, { title: 'Vervoer regelen', ownerId: municipality() }),
  ],
  [
    'own work under it is given another name',
    'to drop its own goal',
    false,
    ({ under }) => reviseAction(team.carla, under, { title: 'Loonkosten' }),
  ],
  [
    'own work under it is dropped',
    'to drop its own goal',
    false,
    ({ under }) => dropAction(team.carla, under, 'Hoeft niet'),
  ],
  ['own work under it is done', 'to drop its own goal', false, ({ under }) => report(team.carla, under, 'DONE')],
  [
    'the goal it is for is given another name',
    'of work for it',
    true,
    ({ goal }) => agreed(reviseGoal(team.ilse, goal, { title: 'Met de bus' })),
  ],
  [
    'own work is added beside it',
    'of work for it',
    false,
    ({ goal }) => addAction(team.carla, goal.id, { title: 'Vervoer regelen', ownerId: municipality() }),
  ],
  [
    'the result of the other goal is reported',
    'of work for it, and of another goal',
    true,
    ({ other }) => reportResult(team.ilse, other, 'ACHIEVED'),
  ],
  [
    'the other goal is dropped',
    'of work for it, and of another goal',
    true,
    ({ other }) => agreed(dropGoal(team.ilse, other, 'Anders')),
  ],
  [
    'the other goal is given another name',
    'of work for it, and of another goal',
    true,
    ({ other }) => agreed(reviseGoal(team.ilse, other, { title: 'Zelf koken' })),
  ],
  [
    'own work is added for the other goal',
    'of work for it, and of dropping another goal',
    false,
    ({ other }) => addAction(team.carla, other.id, { title: 'Kookles betalen', ownerId: municipality() }),
  ],
  [
    'the result of the goal that was to be dropped is reported',
    'of work for it, and of dropping another goal',
    true,
    ({ other }) => reportResult(team.ilse, other, 'ACHIEVED'),
  ],
  [
    'its owner sets another day for that work',
    'that it takes over work',
    true,
    ({ action }) => reviseAction(team.carla, action, { dueOn: '2027-05-01' }),
  ],
  [
    'the other party leaves',
    'of work for it, and for another',
    true,
    () => endParty(team.ilse, parties['SUPPORT_PROVIDER'] ?? '', 'Klaar'),
  ],
  // The last: without her there is no such team any more.
  [
    'the municipality reads the plan no more',
    'of the municipality, of work for it',
    false,
    () => withdrawConsent(team.noor, team.id, 'MUNICIPALITY'),
  ],
];

const decisions = async ({ id }: Versioned) =>
  Object.fromEntries((await proposalSeenBy(team.ilse, team.id, id)).signOffs.map((one) => [one.by.role, one.decision]));

describe('a company that is asked, or offers', () => {
  beforeAll(async () => {
    life = await RouteLife.start();
    team = life.team;
    await agreeFirstPlan(team);
    const plan = await planOf(team.ilse, team.id);
    parties = Object.fromEntries(plan.parties.map(({ role }) => [role, partyIn(plan, role)]));
  });
  afterAll(() => life.end());

  // Every second time it has signed already.
  const cases = unread.map((one, index) => [...one, index % 2 === 0] as const);
  it.each(cases)('sees nothing move when %s, in a proposal %s', async (...given) => {
    const [, which, isAskedAnew, happen, hasSigned] = given;
    const { noor, ilse, trainer, id } = team;
    const is = await around();
    const proposal = (await proposals[which]?.(is)) ?? { id: '', version: 0 };
    if (hasSigned) await sign(trainer, { ...proposal, version: 1 });
    await sign(noor, await proposalSeenBy(noor, id, proposal.id));
    const before = await everythingSeenBy(trainer, id, proposal.id);
    await happen(is);
    expect(await everythingSeenBy(trainer, id, proposal.id)).toEqual(before);
    const answered = await decisions(proposal);
    expect(answered).toMatchObject({ STUDENT: isAskedAnew ? 'PENDING' : 'AGREED' });
    const isOffered = which === 'to drop its own goal';
    expect(answered['COMPANY']).toBe(hasSigned || isOffered ? 'AGREED' : 'PENDING');
    for (const client of [noor, ilse]) await sign(client, await proposalSeenBy(client, id, proposal.id));
    expect((await proposalSeenBy(trainer, id, proposal.id)).status).toBe('APPLIED');
    if (!hasSigned && !isOffered) await sign(trainer, { ...proposal, version: 1 });
    expect(await decisions(proposal)).toMatchObject({ STUDENT: 'AGREED', SCHOOL: 'AGREED', COMPANY: 'AGREED' });
  });
});
