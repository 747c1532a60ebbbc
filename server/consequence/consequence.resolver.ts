import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { ConsequencesInput } from '../../schema/consequence.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { parseGlobalId } from '../access/global-id.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { DraftId, Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { draftOfGraduation, draftOfWork } from './consequences-draft.command.ts';

@Resolver()
export class ConsequenceResolver {
  @Runs(draftOfWork)
  @Mutation(() => PlanChangeResult, {
    description:
      'Collects what follows from a fact (`consequences`) in a new draft, or in one that is there: the answer is DraftSaved, and nothing applies before the draft is offered and agreed. Not now: PLAN_NOT_AGREED_YET, NOTHING_FOLLOWS, DRAFT_NOT_OPEN.',
  })
  consequencesDraft(
    @Id('id', 'The work fact or graduation report.') id: string,
    @Input(() => ConsequencesInput) input: ConsequencesInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return parseGlobalId(id)?.type === 'GraduationReport'
      ? changePlan(context, info, draftOfGraduation, { id, input, requestKey, draftId })
      : changePlan(context, info, draftOfWork, { id, input, requestKey, draftId });
  }
}
