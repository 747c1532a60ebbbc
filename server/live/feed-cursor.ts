import { momentSql, type FeedKind, type PositionFacts } from '../plan/feed-position.ts';
import { sealPosition } from '../plan/position-sealer.ts';
import { made, type MadeField } from '../reading/declare-reading.ts';

/**
 * Hidden changes move no cursor: the place on a route is that of its last change that the viewer may see, and its moment
 * the last at which their own access changed.
 */
export const placeOnRouteSql = (routeId: string) => `jsonb_build_object('epoch', (select epoch from deployment),
  'routeId', ${routeId}, 'snapshot', (select seen_now()),
  'sequence', (select max(fc.sequence) from change fc where fc.route_id = ${routeId}),
  'moment', ${momentSql(`viewer_access_since(${routeId})`)})`;

/** What this statement sees is before the place, everything else behind it. */
export const placeInAllSql = `jsonb_build_object('epoch', (select epoch from deployment), 'routeId', null,
  'sequence', null, 'snapshot', (select seen_now()), 'moment', ${momentSql('(select app_now())')})`;

/** The field `feedCursor`: the place in the feed at which an answer was read, in the same snapshot as the answer. */
export function feedCursor(kind: FeedKind): MadeField {
  return made<PositionFacts>({
    facts: (row) => (kind === 'route' ? placeOnRouteSql(row.column('id')) : placeInAllSql),
    make: (facts, context) => sealPosition(context, kind, facts),
    readership: { class: 'CARRIER' },
  });
}
