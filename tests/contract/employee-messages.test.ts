import type { ProjectFile } from '../../local/cloud/project';
import { contract } from './support/contract';

const fields = [
  { key: 'character_string1', label: '编号' },
  { key: 'thing2', label: '内容' },
];
const project: Partial<ProjectFile> = {
  appid: 'wxOurs',
  secret: 'made up for this test',
  functionEnvironment: { OUR_SECRET: 'made up for this test' },
  people: [{ id: 'ann', name: 'Ann', openid: 'oAnn' }],
  templates: [
    { templateId: 'WORK', title: '新工单', kind: 'employee', fields },
    { templateId: 'LONG', title: '任务通知', kind: 'long-term', fields },
  ],
  clientDir: 'client',
};
const SEND = '/cgi-bin/message/wxopen/employeerelationmsg/send';
const TOKEN = '/cgi-bin/stable_token';

contract('messages of the employee relation, over https', project, ({ run, local, guarantee }) => {
  /** As a function posts it, by Node's own https. */
  const post = (path: string, body: object) =>
    run(
      ({ args }) =>
        new Promise((done, fail) => {
          const https = process.getBuiltinModule('node:https');
          const secret = process.env['OUR_SECRET'];
          const text = JSON.stringify(args.body).replace('$SECRET', secret ?? '');
          const sent = https.request(
            new URL(`https://api.weixin.qq.com${args.path}`),
            { method: 'POST' },
            (response) => {
              let answer = '';
              response.on('data', (part: Buffer) => (answer += part.toString('utf8')));
              response.on('end', () => done(JSON.parse(answer)));
            },
          );
          sent.on('error', fail);
          sent.end(text);
        }),
      { path, body },
    );
  const asked = { grant_type: 'client_credential', appid: 'wxOurs', secret: '$SECRET' };
  const token = async () => String((await post(TOKEN, asked)).access_token);
  const values = { character_string1: { value: 'A-1' }, thing2: { value: '积存垃圾' } };
  const message = {
    ...{ touser: 'oAnn', template_id: 'WORK', page: 'pages/home/index' },
    data: JSON.stringify({ data: values }),
  };
  const send = async (over: object = {}, by?: string) =>
    post(`${SEND}?access_token=${by ?? (await token())}`, { ...message, ...over });
  const answer = async (bindingStatus: string, templates: object) => {
    const signed = { authorization: `Bearer ${await local().signIn('ann')}` };
    return (await local().post('/employee-relation', { bindingStatus, templates }, signed)).body;
  };

  guarantee('a token is given for the secret, the same one while it is good', 'documented', async () => {
    const first = await post(TOKEN, asked);
    expect(first).toEqual({ access_token: expect.any(String), expires_in: 7200 });
    expect((await post(TOKEN, asked)).access_token).toBe(first.access_token);
    expect(await post(TOKEN, { ...asked, secret: 'another' })).toMatchObject({ errcode: 40125 });
    expect(await post(TOKEN, { ...asked, appid: 'wxTheirs' })).toMatchObject({ errcode: 40013 });
    const forced = await post(TOKEN, { ...asked, force_refresh: true });
    expect(forced.access_token).not.toBe(first.access_token);
    expect(await send({}, String(first.access_token))).toMatchObject({ errcode: 40001 });
  });

  guarantee('whoever is not bound gets none: 40256', 'documented', async () => {
    expect(await send()).toMatchObject({ errcode: 40256 });
    await answer('reject', {});
    expect(await send()).toMatchObject({ errcode: 40256 });
  });

  guarantee('whoever is bound and takes it gets it, its data a text in itself', 'documented', async () => {
    await answer('accept', { WORK: 'accept' });
    expect(await send()).toEqual({ errcode: 0, errmsg: 'ok' });
    const { body } = await local().get('/messages?person=ann');
    expect(body.at(-1)).toMatchObject({ title: '新工单', page: 'pages/home/index', data: values });
    expect(await send({ data: { data: values } })).toMatchObject({ errcode: 40097 });
    expect(await send({ touser: 'oNobody' })).toMatchObject({ errcode: 40257 });
  });

  guarantee('a template of subscribing is none of these', 'our choice', async () => {
    await answer('accept', { LONG: 'accept' });
    expect(await send({ template_id: 'LONG' })).toMatchObject({ errcode: 40037 });
  });
});
