import { employeeChannel } from './employee-channel';

const NOW = Date.parse('2026-11-23T07:00:00Z');
const SEND = '/cgi-bin/message/wxopen/employeerelationmsg/send';
const TOKEN = '/cgi-bin/stable_token';

interface Posted {
  path: string;
  token: string | null;
  body: Record<string, unknown>;
}

/** api.weixin.qq.com, as its documentation says; `answers` are what the next sendings get, an error where none comes. */
function weChat(answers: (object | Error)[] = [], tokens: (object | Error)[] = []) {
  const posts: Posted[] = [];
  let issued = 0;
  const clock = { time: NOW, now: () => clock.time };
  const httpsPost = (url: string, body: string) => {
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin).toBe('https://api.weixin.qq.com');
    posts.push({ path: pathname, token: searchParams.get('access_token'), body: JSON.parse(body) });
    const answer =
      pathname === TOKEN
        ? (tokens.shift() ?? { access_token: `token-${(issued += 1)}`, expires_in: 7200 })
        : (answers.shift() ?? { errcode: 0, errmsg: 'ok' });
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve({ status: 200, body: JSON.stringify(answer) });
  };
  const settings = { appid: 'wx1', employeeMessage: { templateId: 'EMPLOYEE', fields: {} } };
  const channel = employeeChannel({ httpsPost, settings, clock } as never, 'the secret')!;
  const send = () =>
    channel.send({
      openid: 'oHandler',
      template: {} as never,
      data: { thing1: { value: '新工单' } },
      page: 'pages/report/index?reportId=1',
      language: 'zh',
    });
  const sent = () => posts.filter(({ path }) => path === SEND);
  const asked = () => posts.filter(({ path }) => path === TOKEN);
  return { send, sent, asked, clock, channel };
}

describe('a message of the employee relation', () => {
  it('goes to its own API with the token of the secret, its data as a text in itself', async () => {
    const { send, sent, asked } = weChat();
    await send();
    expect(asked()[0]!.body).toEqual({ grant_type: 'client_credential', appid: 'wx1', secret: 'the secret' });
    expect(sent()).toEqual([
      {
        path: SEND,
        token: 'token-1',
        body: {
          touser: 'oHandler',
          template_id: 'EMPLOYEE',
          page: 'pages/report/index?reportId=1',
          data: JSON.stringify({ data: { thing1: { value: '新工单' } } }),
        },
      },
    ]);
  });

  it('asks for a token once in two hours, and anew some minutes before it runs out', async () => {
    const { send, sent, asked, clock } = weChat();
    await send();
    clock.time += 6_800_000;
    await send();
    expect(asked()).toHaveLength(1);
    clock.time += 200_000;
    await send();
    expect(sent().map(({ token }) => token)).toEqual(['token-1', 'token-1', 'token-2']);
  });

  it.each([40001, 40014, 42001])(
    'with a token that is refused (%p) is sent once more with a new one',
    async (errcode) => {
      const { send, sent } = weChat([{ errcode, errmsg: 'invalid credential' }]);
      await send();
      expect(sent().map(({ token }) => token)).toEqual(['token-1', 'token-2']);
    },
  );

  it('says what WeChat says: 40256 for who is not bound', async () => {
    const { send, sent } = weChat([{ errcode: 40256, errmsg: 'not bound' }]);
    await expect(send()).rejects.toMatchObject({ errCode: 40256 });
    expect(sent()).toHaveLength(1);
  });

  it('surely has not left where there was no token, and may have where its own answer is lost', async () => {
    const lost = new Error('The operation was aborted due to timeout');
    const without = weChat([], [lost]);
    await expect(without.send()).rejects.toMatchObject({ errCode: -1 });
    expect(without.sent()).toEqual([]);
    const answerLost = weChat([lost]);
    await expect(answerLost.send()).rejects.not.toHaveProperty('errCode');
    expect(answerLost.sent()).toHaveLength(1);
  });

  it('is not to be had without the template or without the secret', () => {
    const settings = { appid: 'wx1', employeeMessage: null };
    expect(employeeChannel({ settings } as never, 'the secret')).toBeNull();
    const granted = { appid: 'wx1', employeeMessage: { templateId: 'EMPLOYEE', fields: {} } };
    expect(employeeChannel({ settings: granted } as never, '')).toBeNull();
  });
});
