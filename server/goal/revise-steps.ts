import type { IdentifiedType } from '../access/global-id.ts';
import { requireSome } from '../plan/input.ts';
import type { Committed } from '../plan/must-agree.ts';
import type { Step } from '../plan/steps.ts';
import { partiesOf } from './parties-of.ts';

interface Revised {
  readonly type: IdentifiedType;
  readonly id: string;
  readonly title: string;
  readonly contentVersion: number;
  readonly ownerPartyId: string | null;
}

interface Revision {
  readonly command: string;
  readonly kind: string;
  /** What it said, by the name of the property. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  commits(field: string): Omit<Committed, 'parties'>;
}

const asText = (value: unknown) => (typeof value === 'string' ? value : null);

/** One step for each property that is given another value. */
export function reviseSteps(revised: Revised, { command, kind, before, after, commits }: Revision): Step[] {
  requireSome(after);
  const { type, id, title, contentVersion, ownerPartyId } = revised;
  return Object.entries(after).map(([field, value]) => ({
    command,
    kind,
    subject: { type, id },
    baseVersion: contentVersion,
    what: title,
    // Who owned it stands among the parts, for those who may read it.
    ...(field === 'ownerPartyId' ? { field: 'owner' } : { field, before: asText(before[field]), after: asText(value) }),
    ...commits(field),
    parties: partiesOf(ownerPartyId, field === 'ownerPartyId' ? asText(value) : null),
    givesTo: partiesOf(field === 'ownerPartyId' ? asText(value) : null),
    data: { [field]: value },
  }));
}
