import { contract } from './support/contract';

const people = [{ id: 'ann', name: 'Ann', openid: 'oAnn' }];

contract('faults on request', { people }, ({ sdk, run, local, collection, guarantee }) => {
  const fault = (body: object) => local().post('/faults', body);
  const add = () =>
    run(({ db, caught, args }) => caught(db.collection(args).add({ data: { n: 1 } })), collection('faulty'));
  const count = () => run(({ db, args }) => db.collection(args).count(), collection('faulty'));

  beforeAll(async () => {
    await run(({ db, args }) => db.createCollection(args), collection('faulty'));
  });
  afterEach(() => fetch(`${local().url}/faults`, { method: 'DELETE' }));

  guarantee('database-down fails requests on the database until it is cleared', 'our choice', async () => {
    await fault({ kind: 'database-down' });
    expect(await add()).toMatchObject({
      errCode: -501001,
      errMsg: expect.stringContaining('does not answer'),
    });
    await fetch(`${local().url}/faults`, { method: 'DELETE' });
    expect(await add()).toMatchObject({ resolved: { _id: expect.any(String) } });
  });

  guarantee(
    'dropped-reply: the write is done, and its function does not hear of it',
    'our choice',
    async () => {
      const { total } = await count();
      await fault({ kind: 'dropped-reply', action: 'database.insertDocument', count: 1 });
      expect(await add()).not.toHaveProperty('resolved');
      expect(await count()).toMatchObject({ total: total + 1 });
    },
  );

  guarantee(
    'dropped-reply on a call: the function ran, and its phone does not hear of it',
    'our choice',
    async () => {
      await fault({ kind: 'dropped-reply', action: 'call', count: 1 });
      await expect(local().call(sdk.probe, {})).rejects.toThrow();
      expect(local().parts.calls.all().at(-1)).toMatchObject({ ok: true });
      expect(await local().call(sdk.probe, {})).toMatchObject({ status: 200 });
    },
  );

  guarantee('killed at a collection: the write is done, its process is gone', 'our choice', async () => {
    const { total } = await count();
    await fault({
      kind: 'killed',
      collection: collection('faulty'),
      action: 'database.insertDocument',
      count: 1,
    });
    await expect(add()).rejects.toThrow(/Process exited/);
    expect(await count()).toMatchObject({ total: total + 1 });
  });

  guarantee('cold-start: the next call finds no warm process', 'our choice', async () => {
    const pid = await run(() => process.pid);
    await fault({ kind: 'cold-start', function: sdk.probe, count: 1 });
    expect(await run(() => process.pid)).not.toBe(pid);
    expect(local().parts.calls.all().at(-1)).toMatchObject({ cold: true });
  });

  guarantee('clock-skew: one function’s Date is off, the cloud’s is not', 'our choice', async () => {
    await fault({ kind: 'clock-skew', offsetMs: 3_600_000, count: 1 });
    const skewed = Number(await run(() => Date.now()));
    expect(skewed - Number(await run(() => Date.now()))).toBeGreaterThan(3_500_000);
  });

  guarantee('openapi-error answers the number that was asked for', 'our choice', async () => {
    const send = () =>
      run(({ cloud, caught }) => caught(cloud.openapi.subscribeMessage.send({ touser: 'oAnn' })));
    for (const errcode of [43101, 43108, 45009, -1]) {
      await fault({ kind: 'openapi-error', api: 'subscribeMessage.send', errcode, count: 1 });
      expect(await send()).toMatchObject({ errCode: errcode });
    }
  });

  guarantee(
    'quota-exceeded is -501003 on a collection, and refuses calls of a function',
    'our choice',
    async () => {
      await fault({ kind: 'quota-exceeded', collection: collection('faulty'), count: 1 });
      expect(await add()).toMatchObject({ errCode: -501003 });
      await fault({ kind: 'quota-exceeded', function: sdk.probe, count: 1 });
      expect(await local().call(sdk.probe, {})).toMatchObject({ body: { errCode: -501003 } });
    },
  );

  guarantee(
    'dropped-reply on an open API: the message is sent, and its function does not hear of it',
    'our choice',
    async () => {
      const send = () =>
        run(({ cloud, caught }) =>
          caught(
            cloud.openapi.subscribeMessage.send({
              touser: 'oAnn',
              templateId: 'T',
              data: { thing1: { value: 'hi' } },
            }),
          ),
        );
      const { token } = local();
      await local().post(
        '/subscriptions',
        { decisions: { T: 'always' } },
        { authorization: `Bearer ${token}` },
      );
      const sent = async () => (await local().get('/messages?person=ann')).body.length;
      const before = await sent();
      await fault({ kind: 'dropped-reply', api: 'subscribeMessage.send', count: 1 });
      expect(await send()).not.toHaveProperty('resolved');
      expect(await sent()).toBe(before + 1);
    },
  );

  guarantee('latency on a collection delays that request alone', 'our choice', async () => {
    await fault({ kind: 'latency', collection: collection('faulty'), ms: 60, count: 1 });
    await add();
    expect((await local().get('/faults')).body).toMatchObject([{ kind: 'latency', hits: 1 }]);
  });

  guarantee(
    'conflict: a write in a transaction meets it, and the transaction is over',
    'reported',
    async () => {
      await fault({ kind: 'conflict', collection: collection('faulty'), count: 1 });
      const result = await run(async ({ db, caught, args }) => {
        const transaction = await db.startTransaction();
        const write = await caught(transaction.collection(args).add({ data: { n: 2 } }));
        return { write, commit: await caught(transaction.commit()) };
      }, collection('faulty'));
      expect(result.write.errMsg ?? result.write.message).toContain('TransactionConflict');
      expect(result.commit).not.toHaveProperty('resolved');
    },
  );
});
