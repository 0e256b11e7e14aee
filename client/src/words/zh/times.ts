import { COUNTDOWN_MS, momentStyle, stretch, townTime } from '../times';

const UNITS = { minute: '分钟', hour: '小时', day: '天' };
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

function length(ms: number): string {
  const { unit, count } = stretch(ms);
  return `${count} ${UNITS[unit]}`;
}

/** The day and the clock, future or past: `今天 18:00`, `周四 18:00`, `7月8日 18:00`. */
function by(at: number, now: number): string {
  const { year, month, day, weekday, clock } = townTime(at);
  switch (momentStyle(at, now)) {
    case 'now':
    case 'minutes-ago':
    case 'today':
      return `今天 ${clock}`;
    case 'yesterday':
      return `昨天 ${clock}`;
    case 'tomorrow':
      return `明天 ${clock}`;
    case 'weekday':
      return `${WEEKDAYS[weekday]} ${clock}`;
    case 'date':
      return `${month}月${day}日 ${clock}`;
    case 'date-with-year':
      return `${year}年${month}月${day}日 ${clock}`;
  }
}

export const times = {
  length,
  by,
  /** What has happened: relative within a week, the date after. */
  moment(at: number, now: number): string {
    const { year, month, day } = townTime(at);
    switch (momentStyle(at, now)) {
      case 'now':
        return '刚刚';
      case 'minutes-ago':
        return `${length(now - at)}前`;
      case 'date':
        return `${month}月${day}日`;
      case 'date-with-year':
        return `${year}年${month}月${day}日`;
      default:
        return by(at, now);
    }
  },
  /** A deadline: `剩 3 小时`, `已超时 2 天`, `周四 18:00 前`. */
  due(dueAt: number, now: number): string {
    if (dueAt <= now) return `已超时 ${length(now - dueAt)}`;
    return dueAt - now < COUNTDOWN_MS ? `剩 ${length(dueAt - now)}` : `${by(dueAt, now)} 前`;
  },
  /** A day ahead, without the clock: `12月7日 周一`. */
  day(at: number, now: number): string {
    const { year, month, day, weekday } = townTime(at);
    const date = `${month}月${day}日 ${WEEKDAYS[weekday]}`;
    return year === townTime(now).year ? date : `${year}年${date}`;
  },
  /** Always the full moment: for a timeline. */
  full(at: number): string {
    const { year, month, day, clock } = townTime(at);
    return `${year}年${month}月${day}日 ${clock}`;
  },
};
