/** SQL: what this transaction wrote is not in the snapshot. In this form, so that an index finds what is lately written. */
export const isWrittenSince = (transaction: string, snapshot: string) =>
  `${transaction} >= pg_snapshot_xmin(${snapshot}) and not pg_visible_in_snapshot(${transaction}, ${snapshot})`;
