/** The last transaction of which a row of this table can be seen. */
const lastOf = (table: string, column: string) =>
  `(select ${column} from ${table} order by ${column} desc limit 1)::text::bigint`;

/**
 * What can be seen now of the log (and of memberships), to go on from later: all that this snapshot does not show is new
 * then. It is the snapshot of the statement, but ends behind the last transaction of which a row can be seen: that one is on
 * disk. One of a higher number that has ended left nothing; and if the database crashes before its end is on disk, its number
 * is given out again, to a change that would be taken for one that was told. What else is written, and where (assignments),
 * counts as not seen until a change lies behind it.
 */
export const seenNowSql = (applicationRole: string): readonly string[] => [
  'drop function if exists seen_now()',
  `create function seen_now() returns text
    language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    seen pg_snapshot := pg_current_snapshot();
    last bigint := coalesce(greatest(${lastOf('change', 'transaction')}, ${lastOf('membership', 'written')}), 0) + 1;
  begin
    if pg_snapshot_xmax(seen)::text::bigint <= last then return seen::text; end if;
    return format('%s:%s:%s', least(pg_snapshot_xmin(seen)::text::bigint, last), last,
      (select string_agg(x::text, ',' order by x) from pg_snapshot_xip(seen) x where x::text::bigint < last));
  end $$`,
  'revoke execute on function seen_now() from public',
  `grant execute on function seen_now() to "${applicationRole}"`,
];
