import type { ConsequencesInput } from '../../schema/consequence.ts';
import type { IdentifiedType } from '../access/global-id.ts';
import { draftableConsequencesSql } from '../fact/consequences.sql.ts';
import type { ReportedFacts } from '../fact/reported-fact.facts.ts';
import { actionStep } from '../goal/action-add.command.ts';
import { reviseSteps } from '../goal/revise-steps.ts';
import { text } from '../language/text.ts';
import { declareCommand, type Command, type FactsDeclaration } from '../plan/command.ts';
import { newProposal, requireDraft, saveLines } from '../plan/draft.ts';
import { standingOf } from '../plan/plan-part.ts';
import { actsForLead, actsForStudent } from '../plan/route-facts.ts';
import type { Step } from '../plan/steps.ts';
import type { Writing } from '../plan/writing.ts';
import { graduationFacts } from '../route/graduation-report.reading.ts';
import { phaseStep } from '../route/route-set-phase.command.ts';
import { workFactFacts } from '../work/work-fact.facts.ts';
import { meetingTitle } from './meeting-title.ts';

export const draftOfWork = declareDraft(workFactFacts, 'WORK');
export const draftOfGraduation = declareDraft(graduationFacts, 'GRADUATION');

/** What follows from a fact is collected as it would be by hand: it waits in a draft, and asks the same signatures. */
function declareDraft<Facts extends ReportedFacts>(
  on: FactsDeclaration<Facts>,
  named: string,
): Command<ReportedFacts, ConsequencesInput> {
  return declareCommand<ReportedFacts, ConsequencesInput>({
    name: 'consequencesDraft',
    kind: 'progress',
    on,
    whoMay: 'The student and the lead.',
    inStatus: ['ACTIVE'],
    statusReason: 'PLAN_NOT_AGREED_YET',
    may: ({ route }) => route !== null && (actsForStudent(route) || actsForLead(route)),
    possible: ({ hasConsequences }) => (hasConsequences ? null : 'NOTHING_FOLLOWS'),
    async apply(writing, { id }, { title }) {
      const draft =
        writing.draftId === null
          ? await newProposal(writing, {
              title: title ?? text('nl', `proposals:FOLLOWS_DRAFT_${named}`),
              isDraft: true,
            })
          : await requireDraft(writing, writing.draftId);
      await saveLines(writing, draft, await stepsFrom(writing, id));
    },
  });
}

interface Suggested {
  readonly mutation: 'routeSetPhase' | 'actionAdd' | 'goalRevise' | 'actionRevise';
  readonly subject_id: string;
  readonly base_version: number | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly what: string | null;
  readonly due_on: string | null;
  readonly owner_party_id: string | null;
}

async function stepsFrom(writing: Writing, factId: string): Promise<Step[]> {
  const suggested = await writing.query<Suggested>(
    `select c.mutation, c.subject_id, c.base_version, c.before, c.after, c.what, c.due_on::text, c.owner_party_id
     from ${draftableConsequencesSql} c where c.fact_id = $1 order by c.place, c.subject_id`,
    [factId],
  );
  const steps: Step[] = [];
  for (const one of suggested) steps.push(...(await stepsOf(writing, one)));
  return steps.map((step) => ({ ...step, factId }));
}

async function stepsOf(writing: Writing, suggested: Suggested): Promise<readonly Step[]> {
  const { mutation, subject_id: id, before, after, due_on: dueOn, owner_party_id: ownerPartyId } = suggested;
  switch (mutation) {
    case 'routeSetPhase':
      return [phaseStep(id, before ?? '', after ?? '')];
    case 'actionAdd': {
      const goal = await standingOf(writing, { type: 'Goal', id });
      const action = { goalId: id, title: meetingTitle, dueOn, ownerPartyId };
      return goal ? [actionStep(writing.newId(), action, goal.version)] : [];
    }
    case 'goalRevise':
      return revised('Goal', suggested, 'GOAL_REVISED');
    case 'actionRevise':
      return revised('Action', suggested, 'ACTION_REVISED');
    default:
      return mutation satisfies never;
  }
}

/** Even a party's own date is asked of student and lead here: it moves for a reason that is not its own. */
function revised(type: IdentifiedType, suggested: Suggested, kind: string): Step[] {
  const { subject_id: id, what, base_version, before, after, owner_party_id: ownerPartyId, mutation } = suggested;
  return reviseSteps(
    { type, id, title: what ?? '', contentVersion: base_version ?? 0, ownerPartyId },
    {
      command: mutation,
      kind,
      before: { dueOn: before },
      after: { dueOn: after },
      commits: () => ({ isOwnWork: false }),
    },
  );
}
