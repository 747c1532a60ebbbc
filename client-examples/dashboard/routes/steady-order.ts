import { useMemo, useState } from 'react';

interface Steady<Item> {
  readonly items: readonly Item[];
  /** The server's order has become another one. */
  readonly hasMoved: boolean;
  sortAgain(): void;
}

const nothing: readonly string[] = [];

const last = Number.MAX_SAFE_INTEGER;

/**
 * Items stay where they are while somebody looks, also when a change would put them elsewhere: nothing moves under a finger
 * or the keyboard's focus. What is new comes last.
 */
export function useSteadyOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  question: string,
  isAnswered: boolean,
): Steady<Item> {
  const [held, setHeld] = useState<{ question: string | null; ids: readonly string[] }>({ question: null, ids: [] });
  const ids = useMemo(() => items.map(({ id }) => id), [items]);
  if (isAnswered && held.question !== question) setHeld({ question, ids });
  const order = held.question === question ? held.ids : nothing;
  const shown = useMemo(() => inOrder(items, order), [items, order]);
  return {
    items: shown,
    hasMoved: shown.some(({ id }, index) => id !== ids[index]),
    sortAgain: () => setHeld({ question, ids }),
  };
}

function inOrder<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[]) {
  const rank = new Map(ids.map((id, index) => [id, index]));
  return items.toSorted((one, other) => (rank.get(one.id) ?? last) - (rank.get(other.id) ?? last));
}
