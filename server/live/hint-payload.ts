const mostBytes = 7_900; // NOTIFY takes less than 8,000
const bytesOfId = 36;
const idsInOne = Math.floor((mostBytes + 1) / (bytesOfId + 1));

/** The payloads that tell of these routes: ids and nothing else, for everybody who may connect can listen. */
export function payloadsOf(routeIds: Iterable<string>): string[] {
  const ids = [...routeIds];
  const count = Math.ceil(ids.length / idsInOne);
  return Array.from({ length: count }, (_, page) => ids.slice(page * idsInOne, (page + 1) * idsInOne).join(' '));
}

/** Whatever else somebody sent is no hint. */
export function idsIn(payload: string): ReadonlySet<string> {
  return new Set(payload.split(' ').filter((word) => isUuid.test(word)));
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
