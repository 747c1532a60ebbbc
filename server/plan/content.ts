import { declareCommand, type Command, type ObjectFacts } from './command.ts';
import { requireDraft, saveLines } from './draft.ts';
import { othersToAgree, type Committed } from './must-agree.ts';
import { offerAtOnce } from './offer.ts';
import { declareWriter, writeSteps, type Step } from './steps.ts';
import type { Writing } from './writing.ts';

export interface ContentRules<Facts extends ObjectFacts, Input> extends Omit<
  Command<Facts, Input>,
  'apply' | 'kind' | 'inStatus' | 'statusReason' | 'needsAgreementOf'
> {
  /**
   * What is to be written, one step for each line of a proposal: worked out with the eyes of who asks, for it may be written
   * by another. Throws a PlanProblem where the input does not fit.
   */
  steps(writing: Writing, facts: Facts, input: Input): Promise<readonly Step[]>;
  /** What its lines will commit, by all that is known before anything is sent. `steps` says the same of what was sent. */
  commits(facts: Facts, actingPartyId: string | null): readonly Committed[];
  /** The rows, and what the log tells. Runs under the route's lock, when those who must agree have agreed. */
  write(writing: Writing, step: Step): Promise<void>;
  /** Why the state does not allow the step, or null: asked whenever it is offered, and when it is written. */
  guard?(writing: Writing, step: Step): Promise<string | null>;
  /** The steps that follow from a step, as things stand when it is offered. */
  along?(writing: Writing, step: Step, proposedByPartyId: string | null): Promise<readonly Step[]>;
  /** The step as it would be asked for now, where it is offered again; null where nothing is left of it. */
  again?(writing: Writing, step: Step): Promise<Step | null>;
}

/** Free while the plan is drafted; agreed once it runs. */
const contentStatuses: readonly string[] = ['DRAFTING', 'ACTIVE'];

/** A command that changes what the plan says. What becomes of it depends on where the route stands. */
export function declareContent<Facts extends ObjectFacts, Input>(
  rules: ContentRules<Facts, Input>,
): Command<Facts, Input> {
  const { steps, write, guard, along, again, commits, ...command } = rules;
  declareWriter(rules.name, write, { guard, along, again });
  return declareCommand<Facts, Input>({
    ...command,
    kind: 'content',
    inStatus: contentStatuses,
    needsAgreementOf(facts, acting) {
      const { route } = facts;
      return route?.status === 'ACTIVE' ? othersToAgree(route, commits(facts, acting), acting) : [];
    },
    async apply(writing, facts, input) {
      const { route } = facts;
      if (!route) return;
      const draft = writing.draftId === null ? null : await requireDraft(writing, writing.draftId);
      const made = await steps(writing, facts, input);
      if (route.status === 'DRAFTING') return writeSteps(writing, made);
      if (draft === null) return offerAtOnce(writing, made);
      return saveLines(writing, draft, made);
    },
  });
}
