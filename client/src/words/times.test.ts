import { dueTone, momentStyle, stretch, townTime } from './times';
import { en } from './en';
import { zh } from './zh';

/** Thursday 9 July 2026, 15:00 in the town. */
const NOW = Date.UTC(2026, 6, 9, 7, 0);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('times in words', () => {
  it('reads the town’s clock wherever the phone is', () => {
    expect(townTime(NOW)).toMatchObject({ year: 2026, month: 7, day: 9, weekday: 4, clock: '15:00' });
    expect(townTime(Date.UTC(2026, 6, 8, 16, 0))).toMatchObject({ day: 9, clock: '00:00' });
  });

  it('says minutes under an hour, hours under two days, then days', () => {
    expect(stretch(25 * 60_000)).toEqual({ unit: 'minute', count: 25 });
    expect(stretch(3.9 * HOUR)).toEqual({ unit: 'hour', count: 3 });
    expect(stretch(-50 * HOUR)).toEqual({ unit: 'day', count: 2 });
    expect(stretch(1)).toEqual({ unit: 'minute', count: 1 });
  });

  it('is relative within a week and absolute after', () => {
    expect(momentStyle(NOW - 20_000, NOW)).toBe('now');
    expect(momentStyle(NOW - 20 * 60_000, NOW)).toBe('minutes-ago');
    expect(momentStyle(NOW - 3 * HOUR, NOW)).toBe('today');
    expect(momentStyle(NOW - 20 * HOUR, NOW)).toBe('yesterday');
    expect(momentStyle(NOW - 6 * DAY, NOW)).toBe('weekday');
    expect(momentStyle(NOW - 7 * DAY, NOW)).toBe('date');
    expect(momentStyle(NOW - 300 * DAY, NOW)).toBe('date-with-year');
    expect(momentStyle(NOW + 20 * HOUR, NOW)).toBe('tomorrow');
  });

  it('speaks Chinese as people do', () => {
    expect(zh.times.due(NOW + 3 * HOUR, NOW)).toBe('剩 3 小时');
    expect(zh.times.due(NOW - 3 * HOUR, NOW)).toBe('已超时 3 小时');
    expect(zh.times.due(NOW + 30 * HOUR, NOW)).toBe('明天 21:00 前');
    expect(zh.times.due(NOW + 4 * DAY, NOW)).toBe('周一 15:00 前');
    expect(zh.times.by(NOW + 3 * HOUR, NOW)).toBe('今天 18:00');
    expect(zh.times.moment(NOW - 20 * 60_000, NOW)).toBe('20 分钟前');
    expect(zh.times.moment(NOW - 9 * DAY, NOW)).toBe('6月30日');
  });

  it('speaks English, too', () => {
    expect(en.times.due(NOW + 3 * HOUR, NOW)).toBe('3 hours left');
    expect(en.times.due(NOW - HOUR, NOW)).toBe('1 hour overdue');
    expect(en.times.by(NOW + 3 * HOUR, NOW)).toBe('today 18:00');
    expect(en.times.moment(NOW - 9 * DAY, NOW)).toBe('30 Jun');
  });

  it('is amber in the last four hours and red after', () => {
    expect(dueTone(NOW + 5 * HOUR, NOW)).toBe('calm');
    expect(dueTone(NOW + 3 * HOUR, NOW)).toBe('soon');
    expect(dueTone(NOW, NOW)).toBe('overdue');
  });
});
