import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../server/database/data-source.ts';
import { inTransaction } from '../../server/database/transaction.ts';
import { exactlyOne } from '../../server/plan/write-rows.sql.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  source = createDataSource(database.ownerUrl, [], 1);
  await source.initialize();
  await source.query('create table paper (id int primary key, said text)');
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const papers = async () =>
  (await source.query<{ said: string }[]>('select said from paper order by id')).map(({ said }) => said);
const write = 'insert into paper (id, said) values ($1, $2)';
const failed = (code: string) => expect.objectContaining({ code });

describe('a transaction', () => {
  it('whose commit goes along with its last question is whole when that is answered', async () => {
    let heard = 0;
    const rows = await inTransaction(source, async (transaction) => {
      transaction.later(write, [1, 'one']);
      transaction.onceCommitted(() => (heard += 1));
      transaction.endWithNext();
      return transaction.query<{ n: number }>('select count(*)::int as n from paper');
    });
    expect(rows).toEqual([{ n: 1 }]);
    expect([heard, await papers()]).toEqual([1, ['one']]);
  });

  it('is undone as a whole where a write met no row, though its commit was sent along', async () => {
    let heard = 0;
    const update = exactlyOne(`update paper set said = 'x' where id = $1`, 'TR004', 'No row.');
    const working = inTransaction(source, async (transaction) => {
      transaction.onceCommitted(() => (heard += 1));
      transaction.later(write, [2, 'two']);
      transaction.later(update, [404]);
      transaction.endWithNext();
      return transaction.query('select 1 as one');
    });
    await expect(working).rejects.toEqual(failed('TR004'));
    expect([heard, await papers()]).toEqual([0, ['one']]);
  });

  it('is undone as a whole where its own reading fails', async () => {
    const working = inTransaction(source, async (transaction) => {
      transaction.later(write, [3, 'three']);
      transaction.endWithNext();
      return transaction.query('select 1 / 0');
    });
    await expect(working).rejects.toEqual(failed('22012'));
    expect(await papers()).toEqual(['one']);
  });

  it('is asked nothing after its end', async () => {
    const working = inTransaction(source, async (transaction) => {
      transaction.endWithNext();
      await transaction.query(write, [4, 'four']);
      return transaction.query(write, [5, 'five']);
    });
    await expect(working).rejects.toThrow('has ended');
    expect(await papers()).toEqual(['one', 'four']);
  });

  it('is undone where something cannot be written, and its connection goes on', async () => {
    const working = inTransaction(source, async (transaction) => {
      await transaction.query(write, [6, 'six']);
      return transaction.query(write, [7, { not: 'a text' }]);
    });
    await expect(working).rejects.toThrow('no text');
    expect(await papers()).toEqual(['one', 'four']);
  });
});
