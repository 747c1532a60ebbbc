/** The error of a value that the contract promises and the rows do not have. */
export const requiredMissing = 'TR001';

/** Passes a value on; fails where there is none. */
export const requiredSql: readonly string[] = [
  'drop function if exists required(anyelement)',
  `create function required(value anyelement) returns anyelement language plpgsql immutable
    set search_path = pg_catalog, pg_temp as $$
  begin
    if value is null then
      raise exception 'A value is missing that the contract promises.' using errcode = '${requiredMissing}';
    end if;
    return value;
  end $$`,
];
