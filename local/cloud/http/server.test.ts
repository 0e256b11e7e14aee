import http from 'node:http';
import { readObject } from './body';
import { sendJson } from './reply';
import { route } from './router';
import { createServer, listen } from './server';

const routes = [
  route('POST', '/echo', async ({ request, response }) =>
    sendJson(response, 200, await readObject(request, 100)),
  ),
];
const server = createServer({ routes, log: () => undefined });
let url: string;

beforeAll(async () => {
  url = await listen(server, 0);
});
afterAll(() => server.close());

function post(path: string, body: string, headers: http.OutgoingHttpHeaders = {}) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const request = http.request(url + path, { method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode!, body: text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

test.each(['0.0.0.0', '::', '192.168.1.10', 'example.com'])('refuses to listen on %s', (host) => {
  expect(() => listen(createServer({ routes: [], log: () => undefined }), 0, host)).toThrow(
    /refusing to listen/,
  );
});

test('answers a JSON object', async () => {
  expect(await post('/echo', '{"a":1}')).toEqual({ status: 200, body: '{"a":1}' });
});

test('refuses a body that is too large before it is read to its end', async () => {
  expect(await post('/echo', JSON.stringify({ a: 'x'.repeat(200) }))).toMatchObject({ status: 413 });
});

test('says that a body is not JSON, or not an object', async () => {
  expect(await post('/echo', '{')).toEqual({ status: 400, body: '{"error":"the body is not JSON"}' });
  expect(await post('/echo', '[1]')).toMatchObject({ status: 400 });
});

test('refuses a page of somebody else, and a name that was rebound to this machine', async () => {
  expect(await post('/echo', '{}', { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
  expect(await post('/echo', '{}', { host: 'evil.example:8787' })).toMatchObject({ status: 403 });
  expect(await post('/echo', '{}', { origin: 'http://localhost:8787' })).toMatchObject({ status: 200 });
});

test('tells a wrong method and a wrong path apart', async () => {
  expect(await post('/nothing', '{}')).toMatchObject({ status: 404 });
  const got = await fetch(`${url}/echo`);
  expect(got.status).toBe(405);
});
