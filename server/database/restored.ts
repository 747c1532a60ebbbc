import type { DataSource } from 'typeorm';

/** The numbers of transactions by which feeds tell what is new: those of the log, and those of what is kept as of its last writing. */
const written = ['membership', 'assignment', 'enrolment_assignment'];
const numbers = [
  ['change', 'transaction'],
  ['deployment', 'taken_away'],
  ...written.map((table) => [table, 'written']),
];
const areAhead = numbers
  .map(([table, column]) => `exists (select from ${table} where ${column} >= pg_snapshot_xmax(pg_current_snapshot()))`)
  .join(' or ');

/**
 * A dump that was read into another cluster brings numbers of transactions which have not been there: all would be new for
 * ever, and what comes would be taken for told. What there is then counts as written now; cursors of before are not believed.
 */
export async function takeUpRestored(owner: DataSource): Promise<void> {
  await owner.transaction(async (manager) => {
    const [found] = await manager.query<{ isRestored: boolean }[]>(`select ${areAhead} as "isRestored"`);
    if (!found?.isRestored) return;
    await manager.query(`
      update change set transaction = pg_current_xact_id(),
        snapshot = format('%1$s:%1$s:', pg_current_xact_id()::text::bigint + 1)::pg_snapshot;
      ${written.map((table) => `update ${table} set person_id = person_id;`).join('\n')}
      update deployment set epoch = gen_random_uuid(), taken_away = pg_current_xact_id();
    `);
  });
}
