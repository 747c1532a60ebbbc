import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { StudentUpsertInput, StudentUpsertResult } from '../../schema/student-upsert.ts';
import { Runs } from '../access/scope.ts';
import { beginPlan, readAs, type PlanContext } from '../plan/change-plan.ts';
import { Input, RequestKey } from '../plan/mutation-arguments.ts';
import { studentUpsert } from './student-upsert.command.ts';

@Resolver()
export class StudentResolver {
  @Runs(studentUpsert)
  @Mutation(() => StudentUpsertResult, {
    description:
      "Registers a student of the own school, or brings what is known of them up to date; found again by the school's own number. Whoever registers a student reads them from then on. Of another school: FORBIDDEN.",
  })
  studentUpsert(
    @Input(() => StudentUpsertInput) input: StudentUpsertInput,
    @RequestKey() requestKey: string | undefined,
    @Ctx() context: PlanContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const read = readAs('StudentUpserted', ({ subject }) => ({ studentId: subject?.id ?? null }));
    return beginPlan(context, info, studentUpsert, { input, requestKey }, read);
  }
}
