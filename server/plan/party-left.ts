import type { Writing } from './writing.ts';

type Hearer = (writing: Writing, partyId: string) => Promise<void>;

const hearers: Hearer[] = [];

/** Nothing waits any longer for a party that takes part no more: each feature sees to what it keeps. */
export function hearPartyLeft(hearer: Hearer): void {
  hearers.push(hearer);
}

export async function tellPartyLeft(writing: Writing, partyId: string): Promise<void> {
  for (const hear of hearers) await hear(writing, partyId);
}
