interface Seen {
  readonly snapshot: string;
  readonly oldest: number;
  readonly next: number;
  readonly running: ReadonlySet<number>;
}

let last: Seen = { snapshot: '', oldest: 0, next: 0, running: new Set() };

/** Does a snapshot (as PostgreSQL writes it) show what this transaction did? */
export function sees(snapshot: string, transaction: number): boolean {
  // Most ask of the same one, over and over.
  if (snapshot !== last.snapshot) last = parsed(snapshot);
  return transaction < last.oldest || (transaction < last.next && !last.running.has(transaction));
}

function parsed(snapshot: string): Seen {
  const [oldest = '', next = '', running = ''] = snapshot.split(':');
  const ids = running === '' ? [] : running.split(',').map(Number);
  return { snapshot, oldest: Number(oldest), next: Number(next), running: new Set(ids) };
}
