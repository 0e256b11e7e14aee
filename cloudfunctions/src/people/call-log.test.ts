import { CALL_LIMITS, isReading } from '#types/call-limits';
import { minutesUntilRoom } from './call-log';

const MINUTE_MS = 60_000;
const NOW = 1_000 * MINUTE_MS;
const limit = { times: 3, minutes: 60 };

describe('calls that are counted', () => {
  it('may come again when the oldest that counts is out of the window', () => {
    const recent = [NOW - 50 * MINUTE_MS, NOW - 20 * MINUTE_MS, NOW - 1];
    expect(minutesUntilRoom(recent, limit, NOW)).toBe(10);
  });

  it('count only the latest, where the limit was higher before', () => {
    const recent = [NOW - 59 * MINUTE_MS, ...[40, 30, 20].map((minutes) => NOW - minutes * MINUTE_MS)];
    expect(minutesUntilRoom(recent, limit, NOW)).toBe(20);
  });

  it('are never asked to come back at once', () => {
    expect(minutesUntilRoom([NOW - 61 * MINUTE_MS, NOW, NOW], limit, NOW)).toBe(1);
  });

  it.each(Object.entries(CALL_LIMITS))('%s: limits are whole and above nothing', (_, { times, minutes }) => {
    expect(Number.isInteger(times) && times > 0 && minutes > 0).toBe(true);
  });
});

it.each([
  ['report.list', true],
  ['notice.read', true],
  ['report.file', false],
  ['something.new', false],
])('%s is a look and nothing more: %s', (action, expected) => {
  expect(isReading(action)).toBe(expected);
});
