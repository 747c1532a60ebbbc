import fc from 'fast-check';
import * as agreement from '../support/agreement.ts';
import type { NoorsTeam } from '../support/agreed-route.ts';
import type { TestClient } from '../support/client.ts';

const {
  addAction,
  addGoal,
  dropGoal,
  offerDraft,
  openDraft,
  planOf,
  report,
  reviseAction,
  reviseGoal,
  sign,
  withdraw,
} = agreement;

export type Who = 'noor' | 'ilse' | 'carla' | 'bram' | 'trainer';
export const everybody: readonly Who[] = ['noor', 'ilse', 'carla', 'bram', 'trainer'];
const roles = ['STUDENT', 'SCHOOL', 'MUNICIPALITY', 'SUPPORT_PROVIDER', 'COMPANY'] as const;

export interface Move {
  readonly what:
    'goal' | 'action' | 'revise' | 'move' | 'drop' | 'done' | 'agree' | 'refuse' | 'withdraw' | 'draft' | 'offer';
  readonly who: Who;
  /** Which of those that are there. */
  readonly which: number;
  readonly to: (typeof roles)[number];
  /** At the same time as the next move. */
  readonly isTogether: boolean;
}

/** What somebody does with the plan. */
export const move: fc.Arbitrary<Move> = fc.record({
  what: fc.constantFrom(
    ...(['goal', 'goal', 'action', 'action', 'revise', 'revise', 'move', 'drop', 'done'] as const),
    ...(['agree', 'agree', 'agree', 'agree', 'refuse', 'refuse', 'withdraw', 'withdraw', 'draft', 'offer'] as const),
  ),
  who: fc.constantFrom(...everybody),
  which: fc.nat({ max: 7 }),
  to: fc.constantFrom(...roles),
  isTogether: fc.boolean(),
});

interface Seen {
  readonly goals: readonly agreement.Versioned[];
  readonly actions: readonly agreement.Versioned[];
  readonly proposals: readonly (agreement.Versioned & {
    readonly status: string;
    readonly changes: readonly { readonly id: string; readonly kind: string }[];
  })[];
}

const seenDocument = `query ($id: ID!) {
  route(id: $id) { goals { id version } actions { id version } proposals { id version status changes { id kind } } }
}`;

/** As this person sees it; nothing where they do not see the route. */
export async function seenBy(client: TestClient, id: string): Promise<Seen> {
  const { route } = await client.data<{ route: Seen | null }>(seenDocument, { id });
  return route ?? { goals: [], actions: [], proposals: [] };
}

export const pick = <Item>(items: readonly Item[], which: number): Item | undefined =>
  items[which % (items.length || 1)];

/** Makes the move as far as there is something to make it with; a refusal with a reason is an outcome as well. */
export async function make(
  team: NoorsTeam,
  { what, who, which, to }: Move,
  parties: agreement.PlanSeen,
): Promise<void> {
  const client = team[who];
  const seen = await seenBy(client, team.id);
  const [goal, action] = [pick(seen.goals, which), pick(seen.actions, which)];
  const draft = pick(
    seen.proposals.filter(({ status }) => status === 'DRAFT'),
    which,
  );
  const draftId = which > 4 ? draft?.id : undefined;
  // Mostly one that waits, now and then one that is closed.
  const open = seen.proposals.filter(({ status }) => status === 'OPEN');
  const asked = pick(which < 6 ? open : seen.proposals, which);
  // A team without such a party: the student.
  const ownerId = (parties.parties.find(({ role }) => role === to) ?? parties.parties[0])?.id;
  if (what === 'goal')
    await addGoal(client, team.id, who === 'trainer' ? { title: 'Doel' } : { title: 'Doel', ownerId }, draftId);
  if (what === 'draft') await openDraft(client, team.id);
  // To a goal of the plan, or to one that the same draft adds.
  const drafted = draftId && draft?.changes.find(({ kind }) => kind === 'GOAL_ADDED');
  const goalId = drafted ? drafted.id : goal?.id;
  if (what === 'action' && goalId) await addAction(client, goalId, { title: 'Actie', ownerId }, draftId);
  if (what === 'revise' && goal)
    await reviseGoal(client, goal, { measure: String(which), title: `Doel ${to}` }, draftId);
  if (what === 'move' && action) await reviseAction(client, action, { ownerId }, draftId);
  if (what === 'drop' && goal) await dropGoal(client, goal, 'Niet meer nodig', draftId);
  if (what === 'offer' && draft) await offerDraft(client, draft.id);
  if (what === 'done' && action) await mayBeForbidden(report(client, action, 'DONE'));
  if (what === 'agree' && asked) await mayBeForbidden(sign(client, asked));
  if (what === 'refuse' && asked)
    await mayBeForbidden(sign(client, asked, { answer: 'REFUSE', remark: 'Liever niet.' }));
  if (what === 'withdraw' && asked) await mayBeForbidden(withdraw(client, asked.id));
}

/** Not this role's to do, or gone meanwhile: any other error is a fault of ours. */
export async function mayBeForbidden(outcome: Promise<agreement.Outcome>): Promise<void> {
  await outcome.catch((error: unknown) => {
    if (!/"(FORBIDDEN|NOT_FOUND)"/.test(String(error))) throw error;
  });
}

export async function play(team: NoorsTeam, moves: readonly Move[]): Promise<void> {
  const parties = await planOf(team.noor, team.id);
  for (let index = 0; index < moves.length; index += 1) {
    const [one, next] = [moves[index], moves[index + 1]];
    if (!one) continue;
    const pair = one.isTogether && next ? [one, next] : [one];
    index += pair.length - 1;
    await Promise.all(pair.map((each) => mayBeForbidden(make(team, each, parties).then(() => ({ __typename: '' })))));
  }
}
