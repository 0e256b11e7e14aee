import { contract } from './support/contract';

contract('HTTP access', {}, ({ local, guarantee }) => {
  const ask = (path: string, init: RequestInit = {}) => fetch(`${local().url}/http/${path}`, init);

  guarantee('a function gets method, path, query and body, and nobody’s openid', 'documented', async () => {
    const answer = await ask('web/requests/7?status=open', { method: 'POST', body: '{"a":1}' });
    expect(await answer.json()).toMatchObject({
      seen: {
        path: '/requests/7',
        httpMethod: 'POST',
        queryStringParameters: { status: 'open' },
        body: '{"a":1}',
      },
      me: { SOURCE: 'wx_http' },
    });
  });

  guarantee('it answers with a status, headers and a body of its own', 'documented', async () => {
    const answer = await ask('web/teapot');
    expect(answer.status).toBe(418);
    expect(answer.headers.get('content-type')).toBe('text/plain');
    expect(await answer.text()).toBe('short and stout');
    expect(Buffer.from(await (await ask('web/bytes')).arrayBuffer())).toEqual(Buffer.from([1, 2, 255]));
  });

  guarantee('a function that fails, or is not there, is not answered with 200', 'documented', async () => {
    expect((await ask('web/throw')).status).toBe(500);
    expect((await ask('nowhere/x')).status).toBe(404);
  });
});
