import type { RouteFilter } from '../../schema/route-filter.ts';
import { ownPartiesSql } from '../access/own-parties.sql.ts';
import { containing } from '../reading/containing.ts';
import { connection, type Row } from '../reading/declare-reading.ts';
import { rememberedConnection } from '../reading/root-reading.ts';
import { lateActions, waitingForViewer } from './route.reading.ts';

/** The latest change of a route that the viewer may see. */
const lastChangeAt = (route: Row) => `(select max(lc.at) from change lc where lc.route_id = ${route.column('id')})`;

const studentName = (route: Row) =>
  `(select sn.display_name from student sn where sn.id = ${route.column('studentId')})`;

/** The routes that the viewer reads, filtered and in one of four orders. */
export const routesWhere = rememberedConnection((filter: RouteFilter) =>
  connection('TransitionRoute', {
    where: (route) => conditions(route, filter).join(' and ') || null,
    orderBy: ['window.endsOn', 'createdAt'],
    orderings: {
      ENDS_ON: ['window.endsOn', 'createdAt'],
      LAST_CHANGE: [{ by: lastChangeAt, type: 'timestamptz', descending: true }],
      STUDENT_NAME: [{ by: studentName, type: 'text' }, 'createdAt'],
      ATTENTION: [
        { by: (route) => `${waitingForViewer(route)} > 0`, type: 'boolean', descending: true },
        { by: (route) => `${lateActions(route)} > 0`, type: 'boolean', descending: true },
        'due.nextOn',
        'createdAt',
      ],
    },
  }),
);

/** True asks for what has it, false for what has not. */
const wanted = (condition: string, isWanted: boolean) => (isWanted ? condition : `not ${condition}`);

function conditions(route: Row, filter: RouteFilter): string[] {
  const id = route.column('id');
  const parts: (string | false)[] = [
    filter.status != null && `${route.column('status')} = any (${route.bind(filter.status, 'text[]')})`,
    filter.phase != null && `${route.column('phase')} = any (${route.bind(filter.phase, 'text[]')})`,
    filter.search != null && `${studentName(route)} ilike ${route.bind(containing(filter.search), 'text')}`,
    filter.assignedToMe != null &&
      wanted(
        `exists (select from party fp where fp.route_id = ${id} and fp.id in (${ownPartiesSql}))`,
        filter.assignedToMe,
      ),
    filter.waitingForMe != null && wanted(`${waitingForViewer(route)} > 0`, filter.waitingForMe),
    filter.isLate != null && wanted(`${lateActions(route)} > 0`, filter.isLate),
    filter.localReference != null &&
      `exists (select from student_reference lr where lr.student_id = ${route.column('studentId')}
        and lr.local_reference = ${route.bind(filter.localReference.trim(), 'text')})`,
    filter.changedSince != null &&
      `exists (select from change sc where sc.route_id = ${id}
        and sc.at > ${route.bind(filter.changedSince.toISOString(), 'timestamptz')})`,
  ];
  return parts.filter((part) => part !== false);
}
