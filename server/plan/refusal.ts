import type { Writing } from './writing.ts';

/** A party refused lines of a proposal. */
export interface Refusal {
  readonly proposalId: string;
  readonly partyId: string;
  readonly isBlocking: boolean;
  readonly lineIds: readonly string[];
  /** It named the lines itself, and did not refuse all that it was asked. */
  readonly isNamed: boolean;
}

interface Hearer {
  refused(writing: Writing, refusal: Refusal): Promise<void>;
  /** Student and lead agreed, whatever another party refused of its own part. */
  applied(writing: Writing, proposalId: string): Promise<void>;
}

const hearers: Hearer[] = [];

/** What becomes of what was refused is for the feature that keeps it. */
export function hearRefusals(hearer: Hearer): void {
  hearers.push(hearer);
}

export async function tellRefused(writing: Writing, refusal: Refusal): Promise<void> {
  for (const hearer of hearers) await hearer.refused(writing, refusal);
}

export async function tellApplied(writing: Writing, proposalId: string): Promise<void> {
  for (const hearer of hearers) await hearer.applied(writing, proposalId);
}
