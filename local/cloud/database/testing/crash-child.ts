import { writeSync } from 'node:fs';
import { openDatabase } from '../database';
import { CRASH_INDEXES, newAccount, operation, type Operation } from './crash-operations';

/** Does operations from a number on and says the number of each that was answered, until it is killed. */
const [file, first, count] = [String(process.argv[2]), Number(process.argv[3]), Number(process.argv[4])];
const database = openDatabase({ file });
database.declare([{ name: 'accounts', indexes: CRASH_INDEXES }]);

const perform = (action: string, body: object = {}) =>
  database.perform(
    { action: `database.${action}`, collectionName: 'accounts', ...body },
    { now: Date.now() },
  ) as {
    data: { list: string[] };
    transactionId: string;
  };
const one = (id: string) => ({ queryType: 'DOC', query: JSON.stringify({ _id: id }), multi: false });
const modify = (body: object, data: object, more: object = {}) =>
  perform('modifyDocument', { ...body, data: JSON.stringify(data), merge: true, upsert: false, ...more });

function act(op: Operation): void {
  switch (op.kind) {
    case 'insert': {
      const { _id, ...data } = newAccount(op);
      perform('modifyDocument', { ...one(_id), data: JSON.stringify(data), merge: false, upsert: true });
      return;
    }
    case 'increment':
      modify(one(op.id), { $inc: { n: op.by } });
      return;
    case 'retag':
      modify(
        { queryType: 'WHERE', query: JSON.stringify({ tag: op.tag }), multi: true },
        { $set: { tag: op.to }, $push: { tags: op.to } },
      );
      return;
    case 'transfer':
      transfer(op.from, op.to, op.amount);
      return;
    case 'remove':
      perform('removeDocument', one(op.id));
  }
}

function transfer(from: string, to: string, amount: number): void {
  const { transactionId } = perform('startTransaction');
  const found = [from, to].map((id) => perform('getDocument', { ...one(id), transactionId }).data.list[0]);
  if (from === to || found.includes(undefined)) {
    perform('abortTransaction', { transactionId });
    return;
  }
  const [a, b] = found.map((text) => (JSON.parse(text as string) as { n: number }).n) as [number, number];
  modify(one(from), { $set: { n: a - amount } }, { transactionId });
  modify(one(to), { $set: { n: b + amount } }, { transactionId });
  perform('commitTransaction', { transactionId });
}

writeSync(1, 'open\n');
for (let number = first; number < first + count; number++) {
  act(operation(number));
  writeSync(1, `${number}\n`);
}
