import type { IdentifiedType } from '../access/global-id.ts';

export interface SubjectReference {
  readonly type: IdentifiedType;
  readonly id: string;
}

export interface Issue {
  /** Where in the mutation's arguments: `input.title`, `requestKey`. */
  readonly path: string;
  /** Stable, for programs: TOO_LONG, BLANK, NOT_A_PARTY_OF_THIS_ROUTE … */
  readonly code: string;
  readonly parameters?: Record<string, string | number>;
}

/**
 * An expected outcome that is not success: it leaves the transaction as an exception, so that nothing stays half
 * written, and reaches the client as data.
 */
export class PlanProblem extends Error {
  constructor(readonly detail: ProblemDetail) {
    super(detail.kind);
  }
}

export type ProblemDetail =
  | { readonly kind: 'InvalidInputProblem'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'NotPossibleProblem';
      readonly reason: string;
      readonly subjects: readonly SubjectReference[];
    }
  | {
      readonly kind: 'StaleVersionProblem';
      readonly currentVersion: number;
      readonly current: SubjectReference;
    };

export function invalidInput(...issues: readonly Issue[]): PlanProblem {
  return new PlanProblem({ kind: 'InvalidInputProblem', issues });
}

export function notPossible(reason: string, ...subjects: readonly SubjectReference[]): PlanProblem {
  return new PlanProblem({ kind: 'NotPossibleProblem', reason, subjects });
}

export function staleVersion(currentVersion: number, current: SubjectReference): PlanProblem {
  return new PlanProblem({
    kind: 'StaleVersionProblem',
    currentVersion,
    current,
  });
}
