import { consentTextVersions } from '../../server/consent/consent-text.ts';
import type { Actor, Asker, Done } from './asking.ts';
import type { About, Deed, Effect, PartyState, RouteStart, RouteState } from './history.ts';
import type { Random } from './random.ts';
import { afterEffect } from './route-state.ts';

interface Owned {
  readonly id: string;
  readonly ownerPartyId: string | null;
}

/** What the writers know of a route: what they did themselves, and how it began. */
export interface Book {
  readonly routeId: string;
  state: RouteState;
  readonly goals: Owned[];
  readonly actions: (Owned & { version: number; isTaken: boolean })[];
  /** Parties that were invited, and have not come yet. */
  readonly invited: Set<string>;
  /** Who reads what changes one thing after another. */
  isChangingRights: boolean;
}

export interface Doing {
  readonly asker: Asker;
  readonly random: Random;
  readonly deeds: Deed[];
  /** By uuid of the person. */
  readonly actors: ReadonlyMap<string, Actor>;
}

const plan = (ownerPartyId: string | null): About => ({ category: 'PLAN', partyId: ownerPartyId });

/** The party of a role that takes part now. */
export const partyOf = ({ state }: Book, role: string): PartyState | undefined =>
  [...state.parties.values()].find((party) => party.role === role && party.isActive);

/** Somebody who acts for it; the first came with it. */
export function actorOf(doing: Doing, party: PartyState | undefined): Actor | undefined {
  const people = [...(party?.people ?? [])].map((id) => doing.actors.get(id));
  return people.find((actor) => actor?.person.work !== 'COVER') ?? people[0];
}

export function bookOf(
  routeId: string,
  { state }: RouteStart,
  goals: readonly Owned[],
  actions: readonly (Owned & { version: number })[],
): Book {
  const free = actions.map((action) => ({ ...action, isTaken: false }));
  return { routeId, state, goals: [...goals], actions: free, invited: new Set(), isChangingRights: false };
}

export function note(
  doing: Doing,
  book: Book,
  done: Done,
  told: Pick<Deed, 'tells' | 'mayFollow'>,
  effect: Effect | null = null,
): void {
  const { sentAt, answeredAt, sequence } = done;
  doing.deeds.push({ routeId: book.routeId, sentAt, answeredAt, sequence, ...told, effect });
  if (effect) book.state = afterEffect(book.state, effect);
}

const rid = ({ routeId }: Book) => `route_${routeId}`;
const owner = (party: PartyState | undefined) => (party ? `party_${party.id}` : null);

/** A goal that school or student sets, for itself, for the company, or for nobody yet. */
export async function addGoal(doing: Doing, book: Book): Promise<void> {
  const by = partyOf(book, doing.random.isSo(0.7) ? 'SCHOOL' : 'STUDENT');
  const forWhom = doing.random.isSo(0.3)
    ? undefined
    : partyOf(book, doing.random.pick(['COMPANY', 'SCHOOL', 'STUDENT']) ?? '');
  const actor = actorOf(doing, by);
  if (!actor) return;
  const input = { title: `Goal ${String(doing.random.below(1e9))}`, ownerId: owner(forWhom) };
  const done = await doing.asker.change(actor, 'goalAdd(routeId: $id, input: $input)', '$id: ID!, $input: GoalInput!', {
    id: rid(book),
    input,
  });
  if (!done) return;
  const ownerPartyId = forWhom?.id ?? null;
  if (done.subject) book.goals.push({ id: done.subject.id, ownerPartyId });
  note(doing, book, done, { tells: [{ kind: 'GOAL_ADDED', about: plan(ownerPartyId) }] });
}

/** Somebody who reads the plan adds a step; whom it is for may be a company. */
export async function addAction(doing: Doing, book: Book): Promise<void> {
  const actor = actorOf(
    doing,
    partyOf(book, doing.random.pick(['SCHOOL', 'STUDENT', 'MUNICIPALITY', 'SUPPORT_PROVIDER']) ?? ''),
  );
  const goal = doing.random.pick(book.goals);
  const forWhom = partyOf(book, doing.random.pick(['COMPANY', 'SCHOOL', 'SUPPORT_PROVIDER']) ?? '');
  if (!actor || !goal) return;
  const input = { title: `Step ${String(doing.random.below(1e9))}`, ownerId: owner(forWhom) };
  const done = await doing.asker.change(
    actor,
    'actionAdd(goalId: $id, input: $input)',
    '$id: ID!, $input: ActionInput!',
    { id: goal.id, input },
  );
  if (!done) return;
  const ownerPartyId = forWhom?.id ?? null;
  if (done.subject) book.actions.push({ id: done.subject.id, ownerPartyId, version: 1, isTaken: false });
  note(doing, book, done, { tells: [{ kind: 'ACTION_ADDED', about: plan(ownerPartyId) }] });
}

/** Whose action it is tells how it goes. */
export async function report(doing: Doing, book: Book): Promise<void> {
  const action = doing.random.pick(book.actions.filter(({ isTaken }) => !isTaken));
  const actor = action?.ownerPartyId ? actorOf(doing, book.state.parties.get(action.ownerPartyId)) : undefined;
  if (!action || !actor) return;
  action.isTaken = true;
  const input = { status: doing.random.pick(['DOING', 'BLOCKED']) };
  const done = await doing.asker.change(
    actor,
    'actionReportProgress(id: $id, expectedVersion: $version, input: $input)',
    '$id: ID!, $version: Int!, $input: ActionProgressInput!',
    { id: action.id, version: action.version, input },
  );
  if (!done) action.version = await versionOf(doing, actor, action);
  action.isTaken = false;
  if (!done) return;
  action.version = done.subject?.version ?? action.version + 1;
  note(doing, book, done, { tells: [{ kind: 'ACTION_PROGRESSED', about: plan(action.ownerPartyId) }] });
}

/** Of an action that was blocked in the meantime. */
async function versionOf(
  { asker }: Doing,
  actor: Actor,
  { id, version }: { id: string; version: number },
): Promise<number> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Action { version } } }';
  const { data } = await asker.ask<{ node: { version: number } | null }>(actor, query, { id });
  return data?.node?.version ?? version;
}

export async function addNeed(doing: Doing, book: Book): Promise<void> {
  const actor = actorOf(doing, partyOf(book, doing.random.pick(['STUDENT', 'SCHOOL', 'SUPPORT_PROVIDER']) ?? ''));
  if (!actor) return;
  const done = await doing.asker.change(
    actor,
    'supportNeedAdd(routeId: $id, input: { code: PACE, weight: NICE })',
    '$id: ID!',
    { id: rid(book) },
  );
  if (done) note(doing, book, done, { tells: [{ kind: 'NEED_ADDED', about: { category: 'NEEDS', partyId: null } }] });
}

/** A company reads the notes with what it owns. */
export async function addNote(doing: Doing, book: Book): Promise<void> {
  const actor = actorOf(
    doing,
    partyOf(book, doing.random.pick(['SCHOOL', 'MUNICIPALITY', 'COMPANY', 'SUPPORT_PROVIDER']) ?? ''),
  );
  const about = doing.random.pick([...book.goals, ...book.actions]);
  if (!actor || !about) return;
  const done = await doing.asker.change(actor, 'noteAdd(id: $id, input: { text: "Seen" })', '$id: ID!', {
    id: about.id,
  });
  const isOfCompany = book.state.parties.get(about.ownerPartyId ?? '')?.role === 'COMPANY';
  if (done)
    note(doing, book, done, { tells: [{ kind: 'NOTE_ADDED', about: plan(isOfCompany ? about.ownerPartyId : null) }] });
}

export const consentInput = (partyId: string, categories: readonly string[]) => ({
  partyId: `party_${partyId}`,
  categories,
  textVersion: consentTextVersions.GUIDANCE_TO_WORK,
  purpose: 'GUIDANCE_TO_WORK',
});
