import { createClock } from '../clock';
import type { FunctionConfig } from '../functions/config';
import { Timers } from './timers';

const config = (triggers: FunctionConfig['triggers'], name = 'tick'): FunctionConfig => ({
  ...{ name, dir: '', timeoutSeconds: 3, memoryMiB: 256, concurrency: 1, environment: {}, openApis: [] },
  triggers,
});
const timer = (pattern: string) => ({ name: 'every', type: 'timer', config: pattern });
const at = (iso: string) => createClock(0, () => Date.parse(iso));

function nextOf(pattern: string, nowIso: string): string | undefined {
  const timers = new Timers([config([timer(pattern)])], at(nowIso), () => Promise.resolve());
  timers.schedule();
  const next = timers.list()[0]!.nextAt;
  timers.close();
  return next === null ? undefined : new Date(next).toISOString();
}

test('fields are read in China’s time: two in the morning there is six in the evening before in UTC', () => {
  expect(nextOf('0 0 2 * * * *', '2026-11-23T00:00:00Z')).toBe('2026-11-23T18:00:00.000Z');
});

test('has seconds and years', () => {
  expect(nextOf('*/5 * * * * * *', '2026-11-23T00:00:01Z')).toBe('2026-11-23T00:00:05.000Z');
  expect(nextOf('0 0 8 1 1 * 2028', '2026-11-23T00:00:00Z')).toBe('2028-01-01T00:00:00.000Z');
  expect(nextOf('0 0 8 1 1 * 2025', '2026-11-23T00:00:00Z')).toBeUndefined();
});

test('a day of the month and a day of the week mean either', () => {
  expect(nextOf('0 0 8 30 * MON *', '2026-11-24T00:00:00Z')).toBe('2026-11-30T00:00:00.000Z');
  expect(nextOf('0 0 8 26 * MON *', '2026-11-24T00:00:00Z')).toBe('2026-11-26T00:00:00.000Z');
});

test.each([
  ['* * * * *', /seven fields/],
  ['0 0 2 * * *', /seven fields/],
  ['0 0 25 * * * *', /./],
])('refuses %s', (pattern, reason) => {
  expect(
    () => new Timers([config([timer(pattern)])], at('2026-11-23T00:00:00Z'), () => Promise.resolve()),
  ).toThrow(reason);
});

test('refuses a second timer on one function, as WeChat does', () => {
  const two = config([timer('0 0 2 * * * *'), timer('0 0 3 * * * *')]);
  expect(() => new Timers([two], at('2026-11-23T00:00:00Z'), () => Promise.resolve())).toThrow(/one timer/);
});

test('a clock that is moved without its timers makes none run, and the next comes by the new time', async () => {
  const clock = at('2026-11-23T00:00:00Z');
  const ran: string[] = [];
  const timers = new Timers([config([timer('0 0 2 * * * *')])], clock, (name) => {
    ran.push(name);
    return Promise.resolve();
  });
  timers.schedule();
  clock.setOffset(5 * 24 * 60 * 60 * 1000, 'skipped');
  // Behind whatever the move itself would have set off.
  await new Promise((wake) => setTimeout(wake));
  expect(ran).toEqual([]);
  expect(new Date(timers.list()[0]!.nextAt!).toISOString()).toBe('2026-11-28T18:00:00.000Z');
  timers.close();
});

test('a clock that is moved past the due time makes a timer run once', async () => {
  const clock = at('2026-11-23T00:00:00Z');
  const ran: string[] = [];
  let seen!: () => void;
  const first = new Promise<void>((resolve) => (seen = resolve));
  const timers = new Timers([config([timer('0 0 2 * * * *')])], clock, (name, event) => {
    ran.push(`${name} ${(JSON.parse(event) as { TriggerName: string }).TriggerName}`);
    seen();
    return Promise.resolve();
  });
  timers.schedule();
  clock.setOffset(5 * 24 * 60 * 60 * 1000);
  await first;
  expect(ran).toEqual(['tick every']);
  expect(new Date(timers.list()[0]!.nextAt!).toISOString()).toBe('2026-11-28T18:00:00.000Z');
  timers.close();
});
