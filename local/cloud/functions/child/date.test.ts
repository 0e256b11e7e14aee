import { installMovableDate } from './date';

const RealDate = Date;
const setClock = installMovableDate();
afterAll(() => {
  RealDate.prototype.constructor = RealDate;
  globalThis.Date = RealDate;
});

const TEN_DAYS_MS = 10 * 24 * 60 * 60 * 1000;

test('moves every way of asking for now, and nothing else', () => {
  setClock(TEN_DAYS_MS);
  const soonest = RealDate.now() + TEN_DAYS_MS;
  const moved = [Date.now(), new Date().getTime(), Date.parse(Date()) + 1000];
  for (const now of moved) expect(now).toBeGreaterThanOrEqual(soonest);
  expect(new Date(0).getTime()).toBe(0);
  expect(new Date(2026, 0, 1).getFullYear()).toBe(2026);
  expect(Date.UTC(1970, 0, 1)).toBe(0);
});

test('a date is still a Date to everybody', () => {
  const date = new Date();
  expect(date instanceof Date).toBe(true);
  expect(date instanceof RealDate).toBe(true);
  expect(date.constructor).toBe(Date);
  expect(Object.prototype.toString.call(date)).toBe('[object Date]');
  class Special extends Date {}
  expect(new Special() instanceof Special).toBe(true);
});
