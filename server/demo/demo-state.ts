import type { DataSource } from 'typeorm';

/** `OTHER`: data that no demonstration made, and that none may touch. */
type DemoState = 'EMPTY' | 'BEGUN' | 'FINISHED' | 'OTHER';

export async function demoState(owner: DataSource): Promise<DemoState> {
  const [found] = await owner.query<{ demo: 'BEGUN' | 'FINISHED' | null; is_filled: boolean }[]>(
    'select demo, exists (select from organisation) as is_filled from deployment',
  );
  if (!found) throw new Error('The database has no row in "deployment".');
  return found.demo ?? (found.is_filled ? 'OTHER' : 'EMPTY');
}

export async function markDemo(owner: DataSource, state: 'BEGUN' | 'FINISHED'): Promise<void> {
  await owner.query('update deployment set demo = $1', [state]);
}

/** What a start that was cut short left behind. Cursors of it belong to nothing that is there afterwards. */
export async function removeHalfDemo(owner: DataSource): Promise<void> {
  const tables = [...owner.entityMetadatas.map(({ tableName }) => tableName), 'reading_right'];
  await owner.transaction(async (manager) => {
    await manager.query(`truncate ${tables.map((table) => `"${table}"`).join(', ')}`);
    await manager.query('update deployment set epoch = gen_random_uuid(), demo = null');
  });
}
