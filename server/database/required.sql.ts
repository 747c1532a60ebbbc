/** The error of a value that the contract promises and the rows do not have. */
export const requiredMissing = 'TR001';

/** Stands where a value would have stood, and fails. */
export const requiredSql: readonly string[] = [
  'drop function if exists required(anyelement)',
  // Volatile, or the planner would call it beforehand.
  `create or replace function missing() returns text language plpgsql volatile
    set search_path = pg_catalog, pg_temp as $$
  begin
    raise exception 'A value is missing that the contract promises.' using errcode = '${requiredMissing}';
  end $$`,
  // Where rows do not come out as a rule had it: nothing of the transaction happens.
  `create or replace function refused(code text, message text) returns text language plpgsql volatile
    set search_path = pg_catalog, pg_temp as $$
  begin
    raise exception '%', message using errcode = code;
  end $$`,
];
