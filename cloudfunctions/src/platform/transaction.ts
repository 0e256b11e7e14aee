import type { Database, Transaction } from './cloud';
import { errorText } from './sdk-errors';
import { Refusal } from './refusal';
import { ATTEMPTS, pauseAfter, realWaiting, type Waiting } from './waiting';

/** What the live database says when two transactions want the same document; in one of these three spellings. */
const CONFLICT = /TransactionConflict|TransactionBusy|DATABASE_TRANSACTION_CONFLICT/;

export function isConflict(error: unknown): boolean {
  return CONFLICT.test(errorText(error));
}

/**
 * Runs `work` in a transaction, again from the start when another one was first. Not the SDK's runTransaction: that
 * one does not repeat where the live database reports conflicts most, at a read or write inside, because the error has
 * lost its code by then; and it starts anew without ending the old transaction. `work` may run several times, so it
 * must do nothing but read and write through `transaction`.
 */
export async function inTransaction<T>(
  database: Pick<Database, 'startTransaction'>,
  work: (transaction: Transaction) => Promise<T>,
  waiting: Waiting = realWaiting,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(database, work);
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (attempt === ATTEMPTS) throw new Refusal('call.busy');
    }
    await pauseAfter(attempt, waiting);
  }
}

async function once<T>(
  database: Pick<Database, 'startTransaction'>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = await database.startTransaction();
  try {
    const value = await work(transaction);
    await transaction.commit();
    return value;
  } catch (error) {
    // Already ended by the database after a conflict; then there is nothing left to roll back.
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
}
