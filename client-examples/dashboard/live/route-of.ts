import type { Tiding } from '../../feed/feed-chain.ts';

/** The route that it is about; undefined: all of them. */
export function routeOf(tiding: Tiding): string | undefined {
  if (tiding.type === 'change') return tiding.event.changedRoute.id;
  return tiding.type === 'readAllAfresh' ? undefined : tiding.routeId;
}
