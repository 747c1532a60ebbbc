import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { StudentArguments, StudentConnection } from '../../schema/student.ts';
import { Reads } from '../access/scope.ts';
import { containing, searched } from '../reading/containing.ts';
import { connection, type Arguments, type Row } from '../reading/declare-reading.ts';
import type { ReadContext } from '../reading/read-context.ts';
import { declareRoot, readRoot } from '../reading/root-reading.ts';

/** Enrolled at the school that the viewer acts for: policies leave the enrolments that are theirs to read. */
function ofOwnSchool(student: Row, args: Arguments): string {
  const id = student.column('id');
  const words = searched(args);
  const isNamed = `(${student.column('displayName')} ilike ${student.bind(containing(words), 'text')} or ${id} in (
      select sr.student_id from student_reference sr
      where lower(sr.local_reference) = lower(${student.bind(words.trim(), 'text')})))`;
  const isFree = `not has_open_route(${id}, (select viewer_organisation()))`;
  return `${id} in (select e.student_id from enrolment e where e.school_id = (select viewer_organisation()))
    and ${isNamed} and (not ${student.bind(args['withoutRoute'] === true, 'boolean')} or ${isFree})`;
}

const students = connection('Student', { where: ofOwnSchool, orderBy: ['displayName'] });

const ownStudents = declareRoot('students', async (args) => ({ kind: 'connection', connection: students, args }));

@Resolver()
export class StudentsResolver {
  @Reads('EDUCATION')
  @Query(() => StudentConnection, {
    description:
      'The students enrolled at the school that the viewer acts for, by name, as far as the viewer reads their enrolment: who ' +
      'registered them, who is assigned, and INTAKE and TEAM_LEAD of that school. Whom `routePropose` can name. To everybody ' +
      'else an empty list.',
  })
  async students(
    @Args(() => StudentArguments) args: StudentArguments,
    @Ctx() context: ReadContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return readRoot(context, info, ownStudents, { ...args });
  }
}
