import type { DataSource } from 'typeorm';

/** The numbers of transactions by which feeds tell what is new. */
const numbered = ['change', 'membership'] as const;
const numberOf = { change: 'transaction', membership: 'written' };
const isAhead = (table: keyof typeof numberOf) =>
  `exists (select from ${table} where ${numberOf[table]} >= pg_snapshot_xmax(pg_current_snapshot()))`;

/**
 * A dump that was read into another cluster brings numbers of transactions which have not been there: all would be new for
 * ever, and what comes would be taken for told. What there is then counts as written now; cursors of before are not believed.
 */
export async function takeUpRestored(owner: DataSource): Promise<void> {
  await owner.transaction(async (manager) => {
    const [found] = await manager.query<{ isRestored: boolean }[]>(
      `select ${numbered.map(isAhead).join(' or ')} as "isRestored"`,
    );
    if (!found?.isRestored) return;
    await manager.query(`
      update change set transaction = pg_current_xact_id(),
        snapshot = format('%1$s:%1$s:', pg_current_xact_id()::text::bigint + 1)::pg_snapshot;
      update membership set id = id;
      update deployment set epoch = gen_random_uuid();
    `);
  });
}
