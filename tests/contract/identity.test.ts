import { contract } from './support/contract';

const people = [
  { id: 'ann', name: 'Ann', openid: 'oAnn' },
  { id: 'ben', name: 'Ben', openid: 'oBen' },
];

contract('identity', { people }, ({ sdk, run, local, restart, guarantee }) => {
  guarantee('getWXContext names who calls, from what, in which environment', 'documented', async () => {
    const me = await run(({ cloud }) => cloud.getWXContext());
    expect(me).toMatchObject({ OPENID: 'oAnn', SOURCE: 'wx_client', ENV: 'contract-1' });
    expect(me).not.toHaveProperty('API_TOKEN');
  });

  guarantee('a call from a phone carries userInfo in its event', 'documented', async () => {
    expect((await run(({ event }) => event)).userInfo).toMatchObject({ openId: 'oAnn' });
  });

  guarantee(
    'a warm process that served one person knows nothing of them with the next',
    'seen on the wire',
    async () => {
      const ben = await local().signIn('ben');
      for (const [token, openid] of [
        [local().token, 'oAnn'],
        [ben, 'oBen'],
        [local().token, 'oAnn'],
      ] as const) {
        const answer = await local().call(sdk.probe, {}, token);
        expect(answer.body.result.me.OPENID).toBe(openid);
      }
    },
  );

  guarantee(
    'a function called by a function acts for the same person, with one more link in SOURCE',
    'seen on the wire',
    async () => {
      const result = await run(
        ({ cloud, args }) => cloud.callFunction({ name: args, data: { a: 1 } }),
        sdk.probe,
      );
      expect(result.result).toMatchObject({
        event: { a: 1 },
        me: { OPENID: 'oAnn', SOURCE: 'wx_client,scf' },
      });
    },
  );

  guarantee('the token of a call is no good once the call has ended', 'our choice', async () => {
    const token = await run(() => process.env.WX_API_TOKEN);
    const answer = await local().post('/admin', {
      action: 'database.getDocument',
      collectionName: 'x',
      wxCloudApiToken: token,
    });
    expect(answer).toMatchObject({ status: 200, body: { code: 'INVALID_REQUEST_SOURCE' } });
  });

  guarantee('whoever is not signed in calls nothing', 'our choice', async () => {
    expect(await local().call(sdk.probe, {}, 'made-up')).toMatchObject({ status: 401 });
  });

  guarantee('a sign-in is still good after a restart', 'our choice', async () => {
    const { token } = local();
    await restart();
    expect(await local().call(sdk.probe, {}, token)).toMatchObject({ status: 200 });
  });
});
