import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { addAction, addGoal, addNeed, addNote, bookOf, report, type Book, type Doing } from './deeds.ts';
import type { RouteStart } from './history.ts';
import { changeRights } from './rights-deeds.ts';

type Deed = (doing: Doing, book: Book) => Promise<void>;

/** How often each is done, against the others. */
const deeds: readonly (readonly [number, Deed])[] = [
  [3, addGoal],
  [2, addAction],
  [4, report],
  [2, addNeed],
  [2, addNote],
  [6, changeRights],
];
const deck = deeds.flatMap(([times, deed]) => Array.from({ length: times }, () => deed));

/** So many people at once, each with something to do on some route every now and then; until the signal. */
export async function write(
  doing: Doing,
  books: readonly Book[],
  pace: { readonly writers: number; readonly pauseMs: number },
  signal: AbortSignal,
): Promise<void> {
  const writer = async () => {
    while (!signal.aborted) {
      const book = doing.random.pick(books);
      const deed = doing.random.pick(deck);
      if (book && deed) await deed(doing, book);
      await wait(pace.pauseMs * doing.random.between(0.5, 1.5), undefined, { signal }).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: pace.writers }, writer));
}

/** On each route the last words: whoever misses something before them notices it now. */
export async function lastWords(doing: Doing, books: readonly Book[]): Promise<void> {
  for (const book of books) await addGoal(doing, book);
}

/** What the world begins with. */
export async function openBooks(ownerUrl: string, starts: ReadonlyMap<string, RouteStart>): Promise<Book[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows: goals } = await owner.query<Owned>(
      `select 'goal_' || id as id, route_id as "routeId", owner_party_id as "ownerPartyId" from goal order by id`,
    );
    const { rows: actions } = await owner.query<Owned & { version: number }>(
      `select 'action_' || id as id, route_id as "routeId", owner_party_id as "ownerPartyId", version from action order by id`,
    );
    return [...starts].map(([routeId, start]) => {
      const ofRoute = (one: Owned) => one.routeId === routeId;
      return bookOf(routeId, start, goals.filter(ofRoute), actions.filter(ofRoute));
    });
  } finally {
    await owner.end();
  }
}

interface Owned {
  readonly id: string;
  readonly routeId: string;
  readonly ownerPartyId: string | null;
}
