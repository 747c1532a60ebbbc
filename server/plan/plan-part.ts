import type { IdentifiedType } from '../access/global-id.ts';
import type { Writing } from './writing.ts';

/** A kind of object of which a plan consists, as the feature that keeps it declares it. */
export interface PlanPart {
  readonly type: IdentifiedType;
  /** SQL: `id`, `content` (jsonb) of the objects of the route `$1` that stand in the plan. */
  readonly contents: string;
  /** SQL: `id`, `kind`, `what`, `party_ids` and `version` of those that a first plan proposes, in their order. */
  readonly drafted?: string;
  /** SQL: a row where the object with the id `$1` is closed, so that nothing can rest on it. */
  readonly closed?: string;
  /** What a first plan makes of an object when it is agreed. */
  agree?(writing: Writing, id: string): Promise<void>;
}

const parts: PlanPart[] = [];

export function declarePlanPart(part: PlanPart): void {
  parts.push(part);
}

export const planParts = (): readonly PlanPart[] => parts;

export function planPart(type: string): PlanPart | undefined {
  return parts.find((part) => part.type === type);
}
