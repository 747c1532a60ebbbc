import type { Transaction } from '../database/transaction.ts';
import { accessOfRoute, compareAccess, type AccessOfRoute } from './access-notice.ts';
import { writeLog } from './change-log.ts';
import type { Writing } from './writing.ts';

/** Who read what on each route before the command. */
export type AccessOfRoutes = ReadonlyMap<string, AccessOfRoute>;

/** In one order, so that two never wait for each other; before the first look, as for any command. */
export async function lockRoutesOf(transaction: Transaction, studentId: string | null): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `select r.id, pg_advisory_xact_lock(hashtextextended(r.id::text, 0))
     from (select id from routes_of_student($1) of_student (id) order by id) r`,
    [studentId],
  );
  return rows.map(({ id }) => id);
}

export async function accessOfRoutes(writing: Writing, routeIds: readonly string[]): Promise<AccessOfRoutes> {
  const found = new Map<string, AccessOfRoute>();
  for (const routeId of routeIds) found.set(routeId, await accessOfRoute(writing, routeId));
  return found;
}

/** Tells on each route what the command told, to those who read it there, and to whom access changed. */
export async function logOnEveryRoute(writing: Writing, before: AccessOfRoutes): Promise<void> {
  if (writing.tellings.length === 0) return;
  for (const [routeId, access] of before) {
    await writing.query(`select set_config('app.engine_route', $1, true)`, [routeId]);
    const onRoute = writing.on(routeId, await ownPartyOn(writing, routeId));
    const after = writing.areRightsTouched ? await accessOfRoute(onRoute) : access;
    await writeLog(onRoute, compareAccess(access, after, writing.newItems));
  }
}

/** The party that the actor's organisation has on the route, assigned to it or not. */
async function ownPartyOn(writing: Writing, routeId: string): Promise<string | null> {
  const [party] = await writing.query<{ id: string }>(
    `select id from party where route_id = $1 and organisation_id = $2 and status = 'ACTIVE' order by created_at, id`,
    [routeId, writing.viewer.organisationId],
  );
  return party?.id ?? null;
}
