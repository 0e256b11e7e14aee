/**
 * Which days are worked, as data: ordinarily Monday to Friday.
 *
 * 2026: the State Council's arrangement of public holidays for 2026 (国务院办公厅关于2026年部分节假日安排的通知, November 2025), written
 * down from memory of it; check against gov.cn before relying on a single day.
 * 2027: not announced when this was written. Only the days fixed by 《全国年节及纪念日放假办法》 (as revised in November 2024) are in;
 * make-up days and bridging days are still missing and are added here once published.
 */
interface Range {
  from: string;
  to: string;
  why: string;
}

export const HOLIDAYS: readonly Range[] = [
  { from: '2026-01-01', to: '2026-01-03', why: '元旦' },
  { from: '2026-02-15', to: '2026-02-23', why: '春节' },
  { from: '2026-04-04', to: '2026-04-06', why: '清明节' },
  { from: '2026-05-01', to: '2026-05-05', why: '劳动节' },
  { from: '2026-06-19', to: '2026-06-21', why: '端午节' },
  { from: '2026-09-25', to: '2026-09-27', why: '中秋节' },
  { from: '2026-10-01', to: '2026-10-07', why: '国庆节' },
  { from: '2027-01-01', to: '2027-01-01', why: '元旦' },
  { from: '2027-02-05', to: '2027-02-08', why: '春节' },
  { from: '2027-04-05', to: '2027-04-05', why: '清明节' },
  { from: '2027-05-01', to: '2027-05-02', why: '劳动节' },
  { from: '2027-06-09', to: '2027-06-09', why: '端午节' },
  { from: '2027-09-15', to: '2027-09-15', why: '中秋节' },
  { from: '2027-10-01', to: '2027-10-03', why: '国庆节' },
];

/** Weekend days that are worked in exchange. */
export const MAKE_UP_DAYS: readonly string[] = [
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
];

const makeUpDays = new Set(MAKE_UP_DAYS);

/** `day` is a local date such as `2026-11-23`. */
export function isWorkingDay(day: string): boolean {
  if (makeUpDays.has(day)) return true;
  if (HOLIDAYS.some(({ from, to }) => from <= day && day <= to)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}
