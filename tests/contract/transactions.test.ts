import { contract } from './support/contract';

contract('transactions', {}, ({ run, collection, guarantee }) => {
  const accounts = collection('accounts');

  beforeAll(async () => {
    await run(({ db, args }) => db.createCollection(args), accounts);
  });
  beforeEach(async () => {
    await run(async ({ db, args }) => {
      for (const id of ['a', 'b'])
        await db
          .collection(args)
          .doc(id)
          .set({ data: { n: 10 } });
    }, accounts);
  });
  const read = (id: string) =>
    run(async ({ db, args }) => (await db.collection(args[0]).doc(args[1]).get()).data.n, [accounts, id]);

  guarantee('both documents change, or neither', 'documented', async () => {
    await run(
      ({ db, _, args }) =>
        db.runTransaction(async (t: typeof db) => {
          await t
            .collection(args)
            .doc('a')
            .update({ data: { n: _.inc(-3) } });
          await t
            .collection(args)
            .doc('b')
            .update({ data: { n: _.inc(3) } });
        }),
      accounts,
    );
    expect([await read('a'), await read('b')]).toEqual([7, 13]);
    const failed = await run(
      ({ db, caught, args }) =>
        caught(
          db.runTransaction(async (t: typeof db) => {
            await t
              .collection(args)
              .doc('a')
              .update({ data: { n: 0 } });
            throw new Error('changed my mind');
          }),
        ),
      accounts,
    );
    expect(failed.message).toContain('changed my mind');
    expect(await read('a')).toBe(7);
  });

  guarantee('sees its own writes, and nobody else’s until it has committed', 'reported', async () => {
    const result = await run(async ({ db, args }) => {
      const t = await db.startTransaction();
      await t
        .collection(args)
        .doc('a')
        .update({ data: { n: 1 } });
      const inside = (await t.collection(args).doc('a').get()).data.n;
      const outside = (await db.collection(args).doc('a').get()).data.n;
      await t.commit();
      return [inside, outside, (await db.collection(args).doc('a').get()).data.n];
    }, accounts);
    expect(result).toEqual([1, 10, 1]);
  });

  guarantee('reads what was there at its start', 'reported', async () => {
    const result = await run(async ({ db, args }) => {
      const t = await db.startTransaction();
      await t.collection(args).doc('b').get();
      await db
        .collection(args)
        .doc('a')
        .update({ data: { n: 99 } });
      const seen = (await t.collection(args).doc('a').get()).data.n;
      await t.rollback();
      return seen;
    }, accounts);
    expect(result).toBe(10);
  });

  guarantee(
    'a write on what has changed since its start conflicts at once and ends it',
    'reported',
    async () => {
      const result = await run(async ({ db, caught, args }) => {
        const t = await db.startTransaction();
        await t.collection(args).doc('b').get();
        await db
          .collection(args)
          .doc('a')
          .update({ data: { n: 99 } });
        const write = await caught(
          t
            .collection(args)
            .doc('a')
            .update({ data: { n: 1 } }),
        );
        return { write, commit: await caught(t.commit()) };
      }, accounts);
      expect(result.write.errMsg).toContain('[ResourceUnavailable.TransactionConflict]');
      expect(result.commit).not.toHaveProperty('resolved');
      expect(await read('a')).toBe(99);
    },
  );

  guarantee(
    'a write on what another open transaction has written conflicts at once',
    'reported',
    async () => {
      const error = await run(async ({ db, caught, args }) => {
        const [first, second] = [await db.startTransaction(), await db.startTransaction()];
        await first
          .collection(args)
          .doc('a')
          .update({ data: { n: 1 } });
        const caughtError = await caught(
          second
            .collection(args)
            .doc('a')
            .update({ data: { n: 2 } }),
        );
        await first.commit();
        return caughtError;
      }, accounts);
      expect(error.errMsg).toContain('TransactionConflict');
      expect(await read('a')).toBe(1);
    },
  );

  guarantee('write skew is allowed', 'reported', async () => {
    const result = await run(async ({ db, args }) => {
      const [first, second] = [await db.startTransaction(), await db.startTransaction()];
      await first.collection(args).doc('b').get();
      await second.collection(args).doc('a').get();
      await first
        .collection(args)
        .doc('a')
        .update({ data: { n: 1 } });
      await second
        .collection(args)
        .doc('b')
        .update({ data: { n: 2 } });
      await first.commit();
      await second.commit();
      return 'both';
    }, accounts);
    expect(result).toBe('both');
  });

  guarantee('rollback(x) rejects with x itself', 'seen on the wire', async () => {
    const result = await run(({ db, caught }) =>
      caught(db.runTransaction((t: { rollback(x: number): unknown }) => t.rollback(-100))),
    );
    expect(result).toEqual({ thrown: -100 });
  });

  guarantee('one that is over is not there any more', 'reported', async () => {
    const error = await run(async ({ db, caught, args }) => {
      const t = await db.startTransaction();
      await t.commit();
      return caught(t.collection(args).doc('a').get());
    }, accounts);
    expect(error).not.toHaveProperty('resolved');
  });

  guarantee(
    'ten at once on one document: with a retry of its own each is counted once',
    'our choice',
    async () => {
      const total = await run(async ({ db, args }) => {
        const once = async (): Promise<void> => {
          try {
            await db.runTransaction(async (t: typeof db) => {
              const { data } = await t.collection(args).doc('a').get();
              await t
                .collection(args)
                .doc('a')
                .update({ data: { n: data.n + 1 } });
            });
          } catch (error) {
            if (
              !/TransactionConflict|TransactionBusy/.test(
                JSON.stringify(error) + String((error as Error).message),
              )
            )
              throw error;
            await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
            await once();
          }
        };
        await Promise.all(Array.from({ length: 10 }, once));
        return (await db.collection(args).doc('a').get()).data.n;
      }, accounts);
      expect(total).toBe(20);
    },
  );
});
