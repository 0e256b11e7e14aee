import { DAY_MS } from '../china-time';
import { workingCalendar, type CalendarDay, type DayKind } from './working-calendar';

/** From and to as local dates, both included. */
type Range = readonly [from: string, to: string, name: string];

/**
 * What a town starts with; its administrators change single days (collection `calendar_days`).
 *
 * 2026: the State Council's arrangement (国务院办公厅关于2026年部分节假日安排的通知), day by day as the npm package chinese-days 1.5.7
 * records it; public-holidays.test.ts compares every day of the year with that package.
 * 2027: the arrangement is not in it yet. Only the days off that 《全国年节及纪念日放假办法》 (revised November 2024) itself fixes;
 * bridging and make-up days are entered by the town's administrator once they are published.
 */
const HOLIDAYS: readonly Range[] = [
  ['2026-01-01', '2026-01-03', '元旦'],
  ['2026-02-15', '2026-02-23', '春节'],
  ['2026-04-04', '2026-04-06', '清明节'],
  ['2026-05-01', '2026-05-05', '劳动节'],
  ['2026-06-19', '2026-06-21', '端午节'],
  ['2026-09-25', '2026-09-27', '中秋节'],
  ['2026-10-01', '2026-10-07', '国庆节'],
  ['2027-01-01', '2027-01-01', '元旦'],
  ['2027-02-05', '2027-02-08', '春节'],
  ['2027-04-05', '2027-04-05', '清明节'],
  ['2027-05-01', '2027-05-02', '劳动节'],
  ['2027-06-09', '2027-06-09', '端午节'],
  ['2027-09-15', '2027-09-15', '中秋节'],
  ['2027-10-01', '2027-10-03', '国庆节'],
];

const MAKE_UP_DAYS: readonly Range[] = [
  ['2026-01-04', '2026-01-04', '元旦补班'],
  ['2026-02-14', '2026-02-14', '春节补班'],
  ['2026-02-28', '2026-02-28', '春节补班'],
  ['2026-05-09', '2026-05-09', '劳动节补班'],
  ['2026-09-20', '2026-09-20', '国庆节补班'],
  ['2026-10-10', '2026-10-10', '国庆节补班'],
];

/** Years whose bridging and make-up days are known. */
export const ARRANGED_YEARS: readonly number[] = [2026];

const daysOf = (ranges: readonly Range[], kind: DayKind): CalendarDay[] =>
  ranges.flatMap(([from, to, name]) => {
    const first = Date.parse(from);
    const count = (Date.parse(to) - first) / DAY_MS + 1;
    return Array.from({ length: count }, (_, index) => ({
      day: new Date(first + index * DAY_MS).toISOString().slice(0, 10),
      kind,
      name,
    }));
  });

export const PUBLIC_HOLIDAYS: readonly CalendarDay[] = [
  ...daysOf(HOLIDAYS, 'holiday'),
  ...daysOf(MAKE_UP_DAYS, 'workday'),
];

/** For a town that has changed nothing. */
export const PUBLIC_CALENDAR = workingCalendar(PUBLIC_HOLIDAYS);
