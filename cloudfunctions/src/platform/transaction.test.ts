import type { Database, Transaction } from './cloud';
import { Refusal } from './refusal';
import { inTransaction } from './transaction';

/** What the live database's errors look like inside and at the end of a transaction (wx-server-sdk 4.0.2). */
const conflictInside = Object.assign(new Error(), {
  errCode: -501001,
  errMsg:
    'document.update:fail -501001 resource system error. [ResourceUnavailable.TransactionConflict] Transaction is conflict',
});
const conflictAtCommit = { code: 'DATABASE_TRANSACTION_CONFLICT', message: 'Transaction is conflict' };
const busy = { errCode: -501001, errMsg: 'document.get:fail [ResourceUnavailable.TransactionBusy]' };

/** Stands in for WeChat's database: every transaction's commit takes its answer from the list. */
function databaseAnswering(...commits: unknown[]) {
  const ended: string[] = [];
  const database: Pick<Database, 'startTransaction'> = {
    startTransaction: async () =>
      ({
        commit: async () => {
          const answer = commits.shift();
          if (answer) throw answer;
          ended.push('commit');
        },
        rollback: async () => {
          ended.push('rollback');
        },
      }) as unknown as Transaction,
  };
  return { database, ended };
}

function waiting() {
  const pauses: number[] = [];
  return { pauses, sleep: async (ms: number) => void pauses.push(ms), random: () => 0.5 };
}

describe('a transaction', () => {
  it.each([
    ['at a read or write inside', conflictInside],
    ['as busy', busy],
    ['at the end', conflictAtCommit],
  ])('is done again when the database reports a conflict %s', async (_, conflict) => {
    const { database, ended } = databaseAnswering(conflict === conflictAtCommit ? conflict : undefined);
    let runs = 0;
    const value = await inTransaction(
      database,
      async () => {
        runs += 1;
        if (runs === 1 && conflict !== conflictAtCommit) throw conflict;
        return runs;
      },
      waiting(),
    );
    expect(value).toBe(2);
    expect(ended).toEqual(['rollback', 'commit']);
  });

  it('gives up after eight tries, with a refusal that says nothing was changed', async () => {
    const { database, ended } = databaseAnswering();
    const pause = waiting();
    const attempt = inTransaction(database, () => Promise.reject(conflictInside), pause);
    await expect(attempt).rejects.toMatchObject({ code: 'call.busy' });
    expect(ended).toEqual(Array(8).fill('rollback'));
    expect(pause.pauses).toHaveLength(7);
  });

  it('waits longer from try to try, never longer than 400 ms', async () => {
    const pause = waiting();
    await inTransaction(databaseAnswering().database, () => Promise.reject(busy), pause).catch(
      () => undefined,
    );
    expect(pause.pauses).toEqual([...pause.pauses].sort((a, b) => a - b));
    expect(Math.max(...pause.pauses)).toBeLessThanOrEqual(400);
  });

  it('is rolled back and not repeated for a refusal', async () => {
    const { database, ended } = databaseAnswering();
    const refusal = new Refusal('report.not-found');
    await expect(inTransaction(database, () => Promise.reject(refusal), waiting())).rejects.toBe(refusal);
    expect(ended).toEqual(['rollback']);
  });

  it('is not repeated for any other failure', async () => {
    const { database, ended } = databaseAnswering();
    const failure = { errCode: -502001, errMsg: 'E11000 duplicate key error' };
    await expect(inTransaction(database, () => Promise.reject(failure), waiting())).rejects.toBe(failure);
    expect(ended).toEqual(['rollback']);
  });
});
