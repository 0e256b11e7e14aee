import { startLocalCloud, type LocalCloud } from './support/local-cloud';

let cloud: LocalCloud;
const page = async (path: string) => {
  const answer = await fetch(`${cloud.url}/console/${path}`);
  return { status: answer.status, text: await answer.text() };
};
const submit = async (path: string, fields: Record<string, string> = {}) => {
  const answer = await fetch(`${cloud.url}/console/${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    redirect: 'manual',
  });
  return { status: answer.status, text: await answer.text() };
};
const run = (body: string) => cloud.call('probe-4', { source: body });

beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: 'functions' });
  await run("({ db }) => db.createCollection('notes')");
  await run(
    "({ db }) => db.collection('notes').add({ data: { _id: 'n1', text: '<script>alert(1)</script>', rank: 7 } })",
  );
});
afterAll(() => cloud.end());

test('collections, their documents by a query, and how it was answered', async () => {
  expect((await page('collections')).text).toContain('href="/console/collections/notes"');
  const found = (await page(`collections/notes?query=${encodeURIComponent('{"rank":7}')}`)).text;
  expect(found).toContain('n1');
  expect(found).toContain('How it was answered');
  expect((await page('collections/notes?query=%7B%22rank%22%3A8%7D')).text).not.toContain('n1');
});

test('what a document holds is shown and never run; a bad query says what is bad', async () => {
  const { text } = await page('collections/notes');
  expect(text).toContain('&lt;script&gt;');
  expect(text).not.toContain('<script>');
  expect((await page('collections/notes?query=%7B')).text).toContain('class="bad"');
  expect((await page('collections/nope')).text).toContain('Db or Table not exist');
});

test('calls with their timing, and one with what it printed', async () => {
  await run("() => { console.log('printed here'); throw new Error('went wrong'); }");
  const { text } = await page('calls');
  expect(text).toContain('went wrong');
  const id = /\/console\/calls\/([0-9a-f-]+)/.exec(text)![1]!;
  expect((await page(`calls/${id}`)).text).toContain('printed here');
  expect((await page('calls/unknown')).status).toBe(404);
});

test('a timer runs now', async () => {
  expect((await page('timers')).text).toContain('/console/timers/pushed/run');
  expect((await submit('timers/pushed/run')).status).toBe(303);
  expect(cloud.parts.calls.all().at(-1)).toMatchObject({ function: 'pushed', trigger: 'timer', ok: true });
});

test('faults are added, explained when wrong, and cleared', async () => {
  expect((await submit('faults', { fault: '{"kind":"latency","ms":1}' })).status).toBe(303);
  expect((await page('faults')).text).toContain('everywhere');
  expect((await submit('faults', { fault: '{"kind":"boredom"}' })).text).toContain('kind must be one of');
  await submit('faults/clear');
  expect(cloud.parts.faults.list()).toEqual([]);
});

test('the clock is moved and put back', async () => {
  await submit('clock', { now: '2030-01-01T00:00:00Z' });
  expect((await page('timers')).text).toContain('2030-01-01 08:00');
  await submit('clock', { reset: '1' });
  expect(cloud.parts.clock.offsetMs).toBe(0);
});

test.each(['messages', 'slow'])('%s are there before there are any', async (name) => {
  expect(await page(name)).toMatchObject({ status: 200, text: expect.stringContaining('class="empty"') });
});
