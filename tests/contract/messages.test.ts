import { createCanvas, loadImage } from '@napi-rs/canvas';
import jsQR from 'jsqr';
import type { MessageTemplate } from '../../local/cloud/project';
import { contract } from './support/contract';

const templates: MessageTemplate[] = [
  {
    templateId: 'ONCE',
    title: '处理结果',
    kind: 'one-time',
    fields: [
      { key: 'thing1', label: '内容' },
      { key: 'phrase2', label: '状态' },
    ],
  },
  { templateId: 'LONG', title: '任务通知', kind: 'long-term', fields: [{ key: 'thing1', label: '内容' }] },
];
const people = [
  { id: 'ann', name: 'Ann', openid: 'oAnn', subscriptions: { ONCE: 1, LONG: 'always' as const } },
  { id: 'ben', name: 'Ben', openid: 'oBen' },
];

contract(
  'subscribe messages',
  { people, templates, clientDir: 'client' },
  ({ run, local, restart, guarantee }) => {
    const send = (over: object) =>
      run(({ cloud, caught, args }) => caught(cloud.openapi.subscribeMessage.send(args)), {
        touser: 'oAnn',
        templateId: 'LONG',
        page: 'pages/home/index?a=1',
        data: { thing1: { value: '有新任务' } },
        ...over,
      });
    const decide = async (person: string, decisions: object) => {
      const token = await local().signIn(person);
      return (await local().post('/subscriptions', { decisions }, { authorization: `Bearer ${token}` })).body;
    };
    const once = { templateId: 'ONCE', data: { thing1: { value: '已清理' }, phrase2: { value: '已办结' } } };

    guarantee('a message arrives with its title, page and data', 'documented', async () => {
      expect(await send({})).toMatchObject({
        resolved: { errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' },
      });
      const { body } = await local().get('/messages?person=ann');
      expect(body.at(-1)).toMatchObject({
        person: 'ann',
        title: '任务通知',
        page: 'pages/home/index?a=1',
        data: { thing1: { value: '有新任务' } },
      });
      expect(JSON.stringify(body)).not.toContain('oAnn');
    });

    guarantee(
      'one acceptance of a one-time template is one message: 43101 after it',
      'documented',
      async () => {
        expect(await send(once)).toMatchObject({ resolved: { errCode: 0 } });
        expect(await send(once)).toMatchObject({ errCode: 43101 });
        expect(await decide('ann', { ONCE: 'accept' })).toMatchObject({ remaining: { ONCE: 1 } });
        await restart();
        expect(await send(once)).toMatchObject({ resolved: { errCode: 0 } });
        expect(await send(once)).toMatchObject({ errCode: 43101 });
      },
    );

    guarantee(
      'a long-term acceptance is for as many as come, until it is taken back',
      'documented',
      async () => {
        expect(await send({ touser: 'oBen' })).toMatchObject({ errCode: 43101 });
        await decide('ben', { LONG: 'accept' });
        for (let n = 0; n < 3; n += 1)
          expect(await send({ touser: 'oBen' })).toMatchObject({ resolved: { errCode: 0 } });
        await decide('ben', { LONG: 'reject' });
        expect(await send({ touser: 'oBen' })).toMatchObject({ errCode: 43101 });
      },
    );

    guarantee('with the main switch off nothing arrives', 'documented', async () => {
      const authorization = `Bearer ${await local().signIn('ann')}`;
      await local().post('/subscriptions', { mainSwitch: false }, { authorization });
      expect(await send({})).toMatchObject({ errCode: 43101 });
      await local().post('/subscriptions', { mainSwitch: true }, { authorization });
      expect(await send({})).toMatchObject({ resolved: { errCode: 0 } });
    });

    guarantee(
      '40003 for nobody, 40037 for no template, 41030 for no page of the client',
      'documented',
      async () => {
        expect(await send({ touser: 'oNobody' })).toMatchObject({ errCode: 40003 });
        expect(await send({ templateId: 'NONE' })).toMatchObject({ errCode: 40037 });
        expect(await send({ page: 'pages/nowhere/index' })).toMatchObject({ errCode: 41030 });
      },
    );

    guarantee('47003 names the field that is missing, empty or against its rule', 'documented', async () => {
      const data = { thing1: { value: '已清理' } };
      expect(await send({ ...once, data })).toMatchObject({
        errCode: 47003,
        errMsg: expect.stringContaining('data.phrase2'),
      });
      const long = { thing1: { value: '超'.repeat(21) } };
      expect(await send({ data: long })).toMatchObject({
        errCode: 47003,
        errMsg: expect.stringContaining('data.thing1'),
      });
    });

    guarantee(
      '-604101 for an API that config.json does not list, -604100 for one that is not played',
      'seen on the wire',
      async () => {
        const unlisted = await local().call('unlisted', { api: 'subscribeMessage' });
        expect(unlisted.body.result).toMatchObject({ errCode: -604101 });
        const unknown = await run(({ cloud, caught }) =>
          caught(cloud.openapi.customerServiceMessage.send({ touser: 'oAnn' })),
        );
        expect(unknown).toMatchObject({ errCode: -604100 });
      },
    );

    guarantee(
      'whoever listens is told of a message at once, and only of their own',
      'our choice',
      async () => {
        const stop = new AbortController();
        const token = await local().signIn('ann');
        const stream = await fetch(`${local().url}/events?token=${token}`, { signal: stop.signal });
        await decide('ben', { LONG: 'accept' });
        await send({ touser: 'oBen', data: { thing1: { value: 'for Ben' } } });
        await send({ data: { thing1: { value: 'for Ann' } } });
        let text = '';
        for await (const part of stream.body as unknown as AsyncIterable<Uint8Array>) {
          text += Buffer.from(part).toString();
          if (text.includes('for Ann')) break;
        }
        stop.abort();
        expect(text).toContain('event: message');
        expect(text).not.toContain('for Ben');
      },
    );
  },
);

contract('mini-program codes', { people, clientDir: 'client' }, ({ run, guarantee }) => {
  const draw = (over: object) =>
    run(
      async ({ cloud, caught, args }) => {
        const { resolved, ...error } = await caught(cloud.openapi.wxacode.getUnlimited(args));
        return resolved ? { type: resolved.contentType, png: resolved.buffer.toString('base64') } : error;
      },
      { scene: 'zone=3', page: 'pages/home/index', ...over },
    );

  guarantee('getUnlimited answers a picture, the same for the same scene', 'our choice', async () => {
    const first = await draw({});
    expect(first.type).toBe('image/png');
    expect(Buffer.from(first.png, 'base64').subarray(1, 4).toString()).toBe('PNG');
    expect(await draw({})).toEqual(first);
    expect((await draw({ scene: 'zone=4' })).png).not.toBe(first.png);
  });

  guarantee(
    'a code of getUnlimited can be scanned and leads to its page and scene',
    'our choice',
    async () => {
      const picture = await loadImage(Buffer.from((await draw({ width: 430 })).png, 'base64'));
      const canvas = createCanvas(picture.width, picture.height);
      canvas.getContext('2d').drawImage(picture, 0, 0);
      const { data, width, height } = canvas
        .getContext('2d')
        .getImageData(0, 0, picture.width, picture.height);
      const link = new URL(jsQR(new Uint8ClampedArray(data), width, height)!.data);
      expect(link.searchParams.get('page')).toBe('pages/home/index?scene=zone%3D3');
    },
  );

  guarantee(
    'getUnlimited refuses a scene of over 32 characters and a page that is not there',
    'documented',
    async () => {
      expect(await draw({ scene: 'x'.repeat(33) })).toMatchObject({ errCode: 40169 });
      expect(await draw({ page: 'pages/nowhere' })).toMatchObject({ errCode: 41030 });
      expect(await draw({ page: 'pages/nowhere', checkPath: false })).toMatchObject({ type: 'image/png' });
    },
  );
});
