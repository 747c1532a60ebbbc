import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import {
  ActionInput,
  ActionProgressInput,
  ActionReviseInput,
  GoalInput,
  GoalResultInput,
  GoalReviseInput,
} from '../../schema/goal.ts';
import { NoteInput } from '../../schema/note.ts';
import { ReasonInput } from '../../schema/route.ts';
import { PlanChangeResult } from '../../schema/plan-change-result.ts';
import { parseGlobalId } from '../access/global-id.ts';
import { Runs } from '../access/scope.ts';
import { changePlan, type PlanContext } from '../plan/change-plan.ts';
import { DraftId, ExpectedVersion, Id, Input, RequestKey } from '../plan/mutation-arguments.ts';
import { actionAdd, actionAddToDrafted } from './action-add.command.ts';
import { actionDrop } from './action-drop.command.ts';
import { actionReportProgress } from './action-report-progress.command.ts';
import { actionRevise } from './action-revise.command.ts';
import { goalAdd } from './goal-add.command.ts';
import { goalDrop } from './goal-drop.command.ts';
import { goalReportResult } from './goal-report-result.command.ts';
import { goalRevise } from './goal-revise.command.ts';
import { noteAddToAction, noteAddToGoal } from './note-add.command.ts';

@Resolver()
export class GoalResolver {
  @Runs(goalAdd)
  @Mutation(() => PlanChangeResult, {
    description:
      "Adds a goal (doel) to the plan: at once while it is drafted, later as a proposal to those who must agree, or in a draft; subject: the goal. What the student adds is the student's own. Not now: PLAN_NOT_EDITABLE, PLAN_NOT_READ (a party that reads the plan by a ground, and has none).",
  })
  goalAdd(
    @Id('routeId', 'The route.') id: string,
    @Input(() => GoalInput) input: GoalInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, goalAdd, { id, input, requestKey, draftId });
  }

  @Runs(goalRevise)
  @Mutation(() => PlanChangeResult, {
    description:
      "Changes what a goal says, at once while the plan is drafted, later as a proposal to those who must agree, or in a draft; subject: the goal. A student's own goal is the student's to word: the lead is not asked, and whoever owns it confirms its own part. Not now: PLAN_NOT_EDITABLE, GOAL_CLOSED, STUDENTS_OWN_GOAL.",
  })
  goalRevise(
    @Id('id', 'The goal.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => GoalReviseInput) input: GoalReviseInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, goalRevise, { id, expectedVersion, input, requestKey, draftId });
  }

  @Runs(goalDrop)
  @Mutation(() => PlanChangeResult, {
    description:
      "Drops a goal, and with it its open actions; subject: the goal. A student's own goal is the student's to drop: the owners of its actions are asked each for their own part, and keep nothing waiting. Not now: PLAN_NOT_EDITABLE, GOAL_CLOSED, STUDENTS_OWN_GOAL.",
  })
  goalDrop(
    @Id('id', 'The goal.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => ReasonInput) input: ReasonInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, goalDrop, { id, expectedVersion, input, requestKey, draftId });
  }

  @Runs(goalReportResult)
  @Mutation(() => PlanChangeResult, {
    description:
      "Reports what came of a goal; applies at once; reported again it is put right, and whoever sees it otherwise raises a disagreement; of the student's own goal the student alone says what came of it; of a disputed goal nobody does but the student to whose part it belongs; subject: the goal. Not now: ROUTE_NOT_OPEN, GOAL_CLOSED, GOAL_NOT_AGREED, GOAL_DISPUTED (with the disagreement among the subjects), STUDENTS_OWN_GOAL.",
  })
  goalReportResult(
    @Id('id', 'The goal.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => GoalResultInput) input: GoalResultInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, goalReportResult, { id, expectedVersion, input, requestKey });
  }

  @Runs(actionAdd)
  @Mutation(() => PlanChangeResult, {
    description:
      "Adds an action (actie) to a goal, at once while the plan is drafted, later as a proposal to those who must agree, or in a draft; subject: the action. To a goal that a draft itself adds it is added in that draft, by the line of the goal: without that line nothing is left of it (`ProposedChange.dependsOn`). What a party gives itself to do for a student's own goal waits for the student. Not now: PLAN_NOT_EDITABLE, GOAL_CLOSED; by a line: PLAN_NOT_AGREED_YET, DRAFT_NOT_OPEN, NOT_A_NEW_GOAL.",
  })
  actionAdd(
    @Id(
      'goalId',
      "The goal it serves, or the line (`ProposedChange.id`) of a draft of the viewer's party that adds it.",
    )
    id: string,
    @Input(() => ActionInput) input: ActionInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return parseGlobalId(id)?.type === 'ProposedChange'
      ? changePlan(context, info, actionAddToDrafted, { id, input, requestKey, draftId })
      : changePlan(context, info, actionAdd, { id, input, requestKey, draftId });
  }

  @Runs(actionRevise)
  @Mutation(() => PlanChangeResult, {
    description:
      'Changes what an action says, at once while the plan is drafted, later as a proposal to those who must agree, or in a draft; subject: the action. Not now: PLAN_NOT_EDITABLE, ACTION_CLOSED.',
  })
  actionRevise(
    @Id('id', 'The action.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => ActionReviseInput) input: ActionReviseInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, actionRevise, { id, expectedVersion, input, requestKey, draftId });
  }

  @Runs(actionDrop)
  @Mutation(() => PlanChangeResult, {
    description:
      'Drops an action: the only way to CANCELLED; subject: the action. Not now: PLAN_NOT_EDITABLE, ACTION_CLOSED.',
  })
  actionDrop(
    @Id('id', 'The action.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => ReasonInput) input: ReasonInput,
    @DraftId() draftId: string | undefined,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, actionDrop, { id, expectedVersion, input, requestKey, draftId });
  }

  @Runs(actionReportProgress)
  @Mutation(() => PlanChangeResult, {
    description:
      'Reports how an action stands: the work of its owner, which applies at once; subject: the action. Not now: ROUTE_NOT_OPEN, ACTION_CLOSED.',
  })
  actionReportProgress(
    @Id('id', 'The action.') id: string,
    @ExpectedVersion() expectedVersion: number,
    @Input(() => ActionProgressInput) input: ActionProgressInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return changePlan(context, info, actionReportProgress, { id, expectedVersion, input, requestKey });
  }

  @Runs(noteAddToGoal)
  @Mutation(() => PlanChangeResult, {
    description:
      'Notes something with a goal or an action: applies at once, and changes nothing of what the plan says; subject: the note. Not now: ROUTE_NOT_OPEN.',
  })
  noteAdd(
    @Id('id', 'The goal or action.') id: string,
    @Input(() => NoteInput) input: NoteInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return parseGlobalId(id)?.type === 'Action'
      ? changePlan(context, info, noteAddToAction, { id, input, requestKey })
      : changePlan(context, info, noteAddToGoal, { id, input, requestKey });
  }
}
