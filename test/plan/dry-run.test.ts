import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as agreement from '../support/agreement.ts';
import { agreeFirstPlan, partyIn, startNoorsTeam, type NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';
import { mayBeForbidden, pick, seenBy } from './random-moves.ts';

const { addAction, addGoal, dropAction, dropGoal, endParty, offerDraft, openDraft, planOf } = agreement;
const { removeLine, report, reviseAction, reviseGoal, sign } = agreement;

const mostMilliseconds = 20_000; // 20 seconds, however slow the machine
const seed = Number(process.hrtime.bigint() % 2_147_483_647n);
const roles = ['STUDENT', 'SCHOOL', 'MUNICIPALITY', 'SUPPORT_PROVIDER', 'COMPANY'] as const;

let team: NoorsTeam;
let parties: Readonly<Record<string, string>>;

beforeAll(async () => {
  team = await startNoorsTeam();
  await agreeFirstPlan(team);
  const plan = await planOf(team.ilse, team.id);
  parties = Object.fromEntries(roles.map((role) => [role, partyIn(plan, role)]));
});

afterAll(() => team.server.stop());

async function goalWith(ownerId: string | null, title = 'Leren koken'): Promise<agreement.Versioned> {
  const { ilse, noor, id } = team;
  const { proposal } = await addGoal(ilse, id, { title, ownerId });
  await sign(noor, proposal ?? { id: '', version: 0 });
  const { goals } = await seenBy(ilse, id);
  return goals.at(-1) ?? { id: '', version: 0 };
}

async function ownAction(client: TestClient, role: string, goal: agreement.Versioned): Promise<agreement.Versioned> {
  const { subject } = await addAction(client, goal.id, { title: `Van ${role}`, ownerId: parties[role] });
  if (!subject) throw new Error('The action was not added.');
  return { id: subject.id, version: 1 };
}

async function draftOf(client: TestClient): Promise<string> {
  return (await openDraft(client, team.id)).proposal?.id ?? '';
}

interface Preview {
  readonly version: number;
  readonly status: string;
  readonly changes: readonly { readonly id: string; readonly summary: string }[];
  readonly signOffs: readonly { readonly by: { readonly role: string } }[];
  readonly viewerPermissions: { readonly draftOffer: { readonly needsAgreementOf: readonly { role: string }[] } };
}

/** What the author reads of it, before and after it is offered. */
async function read(client: TestClient, id: string): Promise<Preview> {
  const { node } = await client.data<{ node: Preview }>(
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
      version status changes { id summary fields { name before after } parts { role } } signOffs { by { role } }
      viewerPermissions { draftOffer { needsAgreementOf { role } } } } } }`,
    { id },
  );
  return node;
}

const foretold = ({ viewerPermissions }: Preview) =>
  viewerPermissions.draftOffer.needsAgreementOf.map(({ role }) => role).toSorted();

const asked = ({ signOffs }: Preview, author: string) =>
  signOffs
    .map(({ by }) => by.role)
    .filter((role) => role !== author)
    .toSorted();

const summaries = ({ changes }: Preview) => changes.map(({ summary }) => summary);

describe('a draft', () => {
  it('shows at once what follows by now from its lines, and whose agreement that needs', async () => {
    const { ilse, carla, bram } = team;
    const goal = await goalWith(null);
    await ownAction(carla, 'MUNICIPALITY', goal);
    const draft = await draftOf(ilse);
    await dropGoal(ilse, goal, 'Kan al koken', draft);
    const before = await read(ilse, draft);
    expect(foretold(before)).toEqual(['MUNICIPALITY', 'STUDENT']);
    await ownAction(bram, 'SUPPORT_PROVIDER', goal);
    const after = await read(ilse, draft);
    expect(summaries(after)).toEqual([...summaries(before), 'Actie laten vervallen: “Van SUPPORT_PROVIDER”']);
    expect(foretold(after)).toEqual(['MUNICIPALITY', 'STUDENT', 'SUPPORT_PROVIDER']);
    expect(after.version).toBe(before.version + 1);
  });

  it('to which something was added by what others did is not offered unread, and a refusal changes nothing', async () => {
    const { ilse, carla } = team;
    const goal = await goalWith(null);
    const draft = await draftOf(ilse);
    await dropGoal(ilse, goal, 'Kan al koken', draft);
    const { version } = await read(ilse, draft);
    await ownAction(carla, 'MUNICIPALITY', goal);
    const now = await read(ilse, draft);
    const stale = { __typename: 'StaleVersionProblem', currentVersion: version + 1 };
    expect(await offerDraft(ilse, draft, version)).toMatchObject(stale);
    expect(await offerDraft(ilse, draft)).toMatchObject(stale);
    expect(await read(ilse, draft)).toEqual(now);
    expect(await offerDraft(ilse, draft, version + 1)).toMatchObject({ __typename: 'AgreementRequested' });
    const offered = await read(ilse, draft);
    expect(offered.changes).toEqual(now.changes);
    expect(asked(offered, 'SCHOOL')).toEqual(foretold(now));
  });

  it('asks nothing of a party that left', async () => {
    const { ilse, bram } = team;
    const goal = await goalWith(null);
    await ownAction(bram, 'SUPPORT_PROVIDER', goal);
    const draft = await draftOf(ilse);
    await dropGoal(ilse, goal, 'Anders', draft);
    expect(foretold(await read(ilse, draft))).toEqual(['STUDENT', 'SUPPORT_PROVIDER']);
    await endParty(ilse, parties['SUPPORT_PROVIDER'] ?? '', 'Klaar');
    const now = await read(ilse, draft);
    expect(foretold(now)).toEqual(['STUDENT']);
    await offerDraft(ilse, draft, now.version);
    expect(asked(await read(ilse, draft), 'SCHOOL')).toEqual(['STUDENT']);
  });

  it('loses with a line what followed from it, which cannot be taken out by itself; others cannot take it out at all', async () => {
    const { ilse, carla, noor } = team;
    const goal = await goalWith(null);
    await ownAction(carla, 'MUNICIPALITY', goal);
    const draft = await draftOf(ilse);
    await addGoal(ilse, team.id, { title: 'Blijft', ownerId: null }, draft);
    await dropGoal(ilse, goal, 'Kan al koken', draft);
    const before = await read(ilse, draft);
    const [, dropped, along] = before.changes;
    expect(await removeLine(ilse, along?.id ?? '')).toMatchObject({ reason: 'FOLLOWS_FROM_ANOTHER_LINE' });
    await expect(removeLine(noor, dropped?.id ?? '')).rejects.toThrow('NOT_FOUND');
    expect(await read(ilse, draft)).toEqual(before);
    await removeLine(ilse, dropped?.id ?? '');
    const now = await read(ilse, draft);
    expect(summaries(now)).toEqual(['Doel toevoegen: “Blijft”']);
    expect(foretold(now)).toEqual(['STUDENT']);
    await offerDraft(ilse, draft, now.version);
    expect(asked(await read(ilse, draft), 'SCHOOL')).toEqual(['STUDENT']);
    expect(await removeLine(ilse, now.changes[0]?.id ?? '')).toMatchObject({ reason: 'DRAFT_NOT_OPEN' });
  });

  it('of a company shows its own part of what follows, and nothing of what it does not read', async () => {
    const { carla, trainer, ilse } = team;
    const goal = await goalWith(parties['COMPANY'] ?? '');
    await ownAction(trainer, 'COMPANY', goal);
    await ownAction(carla, 'MUNICIPALITY', goal);
    const draft = await draftOf(trainer);
    await dropGoal(trainer, goal, 'Geen plek', draft);
    const before = await read(trainer, draft);
    expect(summaries(before)).toEqual(['Doel laten vervallen: “Leren koken”', 'Actie laten vervallen: “Van COMPANY”']);
    await ownAction(carla, 'MUNICIPALITY', goal);
    expect(await read(trainer, draft)).toEqual(before);
    expect(foretold(before)).toEqual(['SCHOOL', 'STUDENT']);
    expect(await offerDraft(trainer, draft, before.version)).toMatchObject({ __typename: 'AgreementRequested' });
    expect((await read(trainer, draft)).changes).toEqual(before.changes);
    expect(asked(await read(ilse, draft), 'COMPANY')).toEqual(['MUNICIPALITY', 'SCHOOL', 'STUDENT']);
  });
});

interface Deed {
  readonly what: 'goal' | 'action' | 'revise' | 'owner' | 'move' | 'drop' | 'dropAction' | 'done' | 'again' | 'remove';
  readonly which: number;
  readonly to: (typeof roles)[number];
}

const deed = (...what: readonly Deed['what'][]) =>
  fc.record({
    what: fc.constantFrom(...what),
    which: fc.nat({ max: 9 }),
    to: fc.constantFrom('STUDENT' as const, 'SCHOOL' as const, 'MUNICIPALITY' as const, 'COMPANY' as const),
  });

/** As far as there is something to do it with; a problem is an outcome as well. */
async function act(client: TestClient, { what, which, to }: Deed, draftId?: string): Promise<void> {
  const { goals, actions } = await seenBy(client, team.id);
  // The last few: what was dropped long ago is of no use.
  const goal = pick(goals.slice(-2), which);
  const action = pick(actions.slice(-6), which);
  const line = draftId === undefined ? undefined : pick((await read(client, draftId)).changes, which);
  const ownerId = parties[to];
  const title = `${what} ${String(which)}`;
  const none = () => Promise.resolve({ __typename: '' });
  await mayBeForbidden(
    {
      goal: () => addGoal(client, team.id, { title, ownerId }, draftId),
      action: () => (goal ? addAction(client, goal.id, { title, ownerId }, draftId) : none()),
      revise: () => (goal ? reviseGoal(client, goal, { measure: title }, draftId) : none()),
      owner: () => (goal ? reviseGoal(client, goal, { ownerId }, draftId) : none()),
      move: () => (action ? reviseAction(client, action, { ownerId, title }, draftId) : none()),
      drop: () => (goal ? dropGoal(client, goal, 'Niet meer nodig', draftId) : none()),
      dropAction: () => (action ? dropAction(client, action, 'Niet meer nodig', draftId) : none()),
      done: () => (action ? report(client, action, 'DONE') : none()),
      remove: () => (line ? removeLine(client, line.id) : none()),
      again: () => (action ? report(client, action, 'DOING') : none()),
    }[what](),
  );
}

const drafted = deed('goal', 'action', 'revise', 'owner', 'move', 'drop', 'drop', 'drop', 'dropAction', 'remove');
// Own work, which applies at once: it is added under whatever the draft drops.
const meanwhile = deed('action', 'action', 'done', 'again', 'dropAction');
const authors = { noor: 'STUDENT', ilse: 'SCHOOL', carla: 'MUNICIPALITY' } as const;

describe('whatever a party collects in a draft, and whatever the others do meanwhile', () => {
  it(`what it reads of it is what is offered, and asked, or it is not offered (seed ${String(seed)})`, async () => {
    const outcomes: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('noor' as const, 'ilse' as const, 'carla' as const),
        fc.array(drafted, { minLength: 1, maxLength: 5 }),
        fc.array(meanwhile, { maxLength: 3 }),
        fc.boolean(),
        async (author, lines, others, isReadAgain) => {
          const client = team[author];
          const goal = await goalWith(null);
          await ownAction(team.carla, 'MUNICIPALITY', goal);
          const draft = await draftOf(client);
          for (const one of lines) await act(client, one, draft);
          let preview = await read(client, draft);
          for (const one of others) await act(team.carla, { ...one, to: 'MUNICIPALITY' });
          if (isReadAgain) preview = await read(client, draft);
          const outcome = await offerDraft(client, draft, preview.version);
          outcomes.push(outcome.__typename);
          const after = await read(client, draft);
          const isOffered = ['AgreementRequested', 'PlanChanged'].includes(outcome.__typename);
          const shown = isOffered ? preview : after;
          expect({ changes: after.changes, asked: isOffered && asked(after, authors[author]) }).toEqual({
            changes: shown.changes,
            asked: isOffered && foretold(preview),
          });
          // Whoever reads it just before is told of nothing else than that it is over, or empty.
          expect(isReadAgain && outcome.__typename === 'StaleVersionProblem').toBe(false);
        },
      ),
      {
        seed,
        numRuns: 40,
        interruptAfterTimeLimit: mostMilliseconds,
        endOnFailure: true,
        examples: [
          ['ilse', [{ what: 'drop', which: 1, to: 'SCHOOL' }], [{ what: 'action', which: 1, to: 'SCHOOL' }], false],
        ],
      },
    );
    expect(outcomes).toEqual(expect.arrayContaining(['AgreementRequested', 'StaleVersionProblem']));
  }, 90_000); // 90 seconds: what is begun is finished
});
