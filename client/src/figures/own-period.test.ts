import { lengthOf } from '#types/figures/days';
import { movedPeriod } from './own-period';

describe('a period of one’s own', () => {
  const july = { from: '2026-07-01', to: '2026-07-31' };

  it('moves one end and leaves the other', () => {
    expect(movedPeriod(july, 'from', '2026-07-10')).toEqual({ from: '2026-07-10', to: '2026-07-31' });
  });

  it('never ends before it begins', () => {
    expect(movedPeriod(july, 'to', '2026-06-01')).toEqual({ from: '2026-06-01', to: '2026-06-01' });
  });

  it('is never longer than may be asked for: the other end follows', () => {
    const year = movedPeriod(july, 'from', '2024-01-01');
    expect(year.from).toBe('2024-01-01');
    expect(lengthOf(year)).toBe(366);
    expect(lengthOf(movedPeriod(july, 'to', '2028-01-01'))).toBe(366);
  });
});
