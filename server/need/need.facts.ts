import type { FactsDeclaration, ObjectFacts } from '../plan/command.ts';
import { routeFactsSql } from '../plan/route-facts.ts';

export interface NeedFacts extends ObjectFacts {
  readonly version: number;
  readonly explanationVersion: number | null;
  readonly isConfirmed: boolean;
}

/** The route on which the viewer acts for this student; the one that runs before one that is over. */
const routeOfStudent = (student: string) => `(select nr.id from route nr where nr.student_id = ${student}
  order by nr.status in ('DECLINED', 'STOPPED', 'COMPLETED'), nr.created_at desc limit 1)`;

export const needFacts: FactsDeclaration<NeedFacts> = {
  type: 'SupportNeed',
  table: 'support_need',
  sql: (need) => `jsonb_build_object('id', ${need}.id, 'version', ${need}.version,
    'explanationVersion', (select ne.explanation_version from need_explanation ne where ne.need_id = ${need}.id),
    'isConfirmed', ${need}.confirmed_by_student_on is not null,
    'route', ${routeFactsSql(routeOfStudent(`${need}.student_id`))})`,
};
