import { lastDays } from './growth-days';

describe('the days of the growth chart', () => {
  it('leave none out, across the end of a month too', () => {
    const counts = [
      { day: '2026-11-29', signatures: 3 },
      { day: '2026-12-02', signatures: 5 },
    ];
    expect(lastDays(counts, 14)).toEqual([
      { day: '2026-11-29', signatures: 3 },
      { day: '2026-11-30', signatures: 0 },
      { day: '2026-12-01', signatures: 0 },
      { day: '2026-12-02', signatures: 5 },
    ]);
  });

  it('are no more than fit, the latest of them', () => {
    const counts = [
      { day: '2026-01-01', signatures: 9 },
      { day: '2026-12-02', signatures: 5 },
    ];
    expect(lastDays(counts, 3).map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
    expect(lastDays([], 3)).toEqual([]);
  });
});
