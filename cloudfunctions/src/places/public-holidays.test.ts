import { getSolarDateFromLunar, getSolarTermDate, isWorkday } from 'chinese-days';
import { ARRANGED_YEARS, PUBLIC_CALENDAR, PUBLIC_HOLIDAYS } from '#types/places/public-holidays';
import { isWeekend, isWorkingDay } from '#types/places/working-calendar';

const DAY_MS = 86_400_000;
const daysOf = (year: number) =>
  Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1) + index * DAY_MS).toISOString().slice(0, 10),
  );

describe('the public holidays a town starts with', () => {
  it.each(ARRANGED_YEARS)('are those the State Council arranged for %i, day by day', (year) => {
    const wrong = daysOf(year).filter((day) => isWorkingDay(PUBLIC_CALENDAR, day) !== isWorkday(day));
    expect(wrong).toEqual([]);
  });

  it('of a year not arranged yet are the days the law fixes, by the lunar calendar where it says so', () => {
    const lunar = (monthAndDay: string) => getSolarDateFromLunar(`2027-${monthAndDay}`).date;
    const newYear = Date.parse(lunar('01-01'));
    const spring = [-1, 0, 1, 2].map((offset) =>
      new Date(newYear + offset * DAY_MS).toISOString().slice(0, 10),
    );
    const fixed = ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'];
    const expected = [
      ...fixed,
      ...spring,
      getSolarTermDate(2027, 4, 'pure_brightness'),
      lunar('05-05'),
      lunar('08-15'),
    ];
    const known = PUBLIC_HOLIDAYS.filter(({ day }) => day.startsWith('2027')).map(({ day }) => day);
    expect(known.sort()).toEqual(expected.sort());
  });

  it('name each day once; only weekend days are worked in exchange', () => {
    expect(PUBLIC_CALENDAR.size).toBe(PUBLIC_HOLIDAYS.length);
    expect(PUBLIC_HOLIDAYS.filter(({ kind, day }) => kind === 'workday' && !isWeekend(day))).toEqual([]);
  });
});
