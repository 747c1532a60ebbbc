import type { Session } from '../database/session.ts';
import { cursorInvalid, notFound } from '../errors.ts';
import type { FeedKind } from '../plan/feed-position.ts';
import { openPosition } from '../plan/position-sealer.ts';
import type { FeedContext } from './feed-context.ts';
import {
  accessChangedBehind,
  progressFrom,
  readAccess,
  readHere,
  type Here,
  type Progress,
  type RouteAccess,
  type Scope,
} from './pull.ts';
import { ToldSoFar } from './told-so-far.ts';

export interface Place {
  readonly kind: FeedKind;
  /** Uuid; null: all routes on which the viewer acts. */
  readonly routeId: string | null;
  readonly after: string | null;
}

/** Where a feed begins, and what its subscriber knows of. */
export interface Beginning {
  readonly progress: Progress;
  readonly scope: Scope;
  readonly told: ToldSoFar;
  readonly here: Here;
  readonly isReset: boolean;
}

/** Throws NOT_FOUND for a route that the viewer does not see, and CURSOR_INVALID. */
export async function beginFeed(
  context: FeedContext,
  session: Session,
  { kind, routeId, after }: Place,
): Promise<Beginning> {
  if (routeId !== null) await requireVisible(session, routeId);
  const here = await readHere(session, routeId);
  const wanted = after === null ? null : openPosition(context, kind, after);
  if (wanted && kind === 'route' && wanted.routeId !== routeId) throw cursorInvalid();
  // Another epoch: the database was restored from a backup, and its numbers began anew.
  const isReset = wanted !== null && wanted.epoch !== here.place.epoch;
  const isResumed = wanted !== null && !isReset;
  const progress = progressFrom(isResumed ? wanted : { ...here.place, routeId: null, sequence: 0 });
  const { scope, access, changed } = await readKnown(session, routeId, isResumed ? wanted.moment : null);
  const logged = isResumed ? await accessChangedBehind(session, routeId, progress) : [];
  const changedByTheClock = changed.filter((id) => !logged.includes(id));
  const told = new ToldSoFar({
    access,
    after: progress.after,
    changedSince: logged,
    changedByTheClock,
    isOfAll: routeId === null,
  });
  return { progress, scope, told, here, isReset };
}

async function requireVisible(session: Session, routeId: string): Promise<void> {
  const [route] = await session.query('select 1 from route where id = $1', [routeId]);
  if (!route) throw notFound();
}

/**
 * What the subscriber knows of: the access at the moment of the place behind which they go on, or that of now. What the
 * clock brought since stands in no log, and is told by comparing the two.
 */
async function readKnown(session: Session, routeId: string | null, moment: number | null): Promise<Known> {
  const asActing = { routeId, isOversight: false };
  const now = await readAccess(session, asActing);
  const acting = moment === null ? now : await readAccess(session, asActing, moment);
  // Who acted on the route then, and no longer does, is told so also where they still oversee it.
  const scope = { routeId, isOversight: routeId !== null && now.size === 0 && acting.size === 0 };
  if (scope.isOversight) return { scope, access: await readAccess(session, scope, moment ?? undefined), changed: [] };
  const changed = [...now.keys()].filter((id) => now.get(id)?.rights !== acting.get(id)?.rights);
  return { scope, access: acting, changed };
}

interface Known {
  readonly scope: Scope;
  readonly access: RouteAccess;
  /** Routes on which the viewer acts under other rights now than then. */
  readonly changed: readonly string[];
}
