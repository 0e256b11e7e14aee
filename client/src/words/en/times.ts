import { MONTHS } from '../english';
import { COUNTDOWN_MS, momentStyle, stretch, townTime } from '../times';
import type { Words } from '../zh';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function length(ms: number): string {
  const { unit, count } = stretch(ms);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const date = (at: number): string => {
  const { month, day } = townTime(at);
  return `${day} ${MONTHS[month - 1]}`;
};

function by(at: number, now: number): string {
  const { year, weekday, clock } = townTime(at);
  switch (momentStyle(at, now)) {
    case 'now':
    case 'minutes-ago':
    case 'today':
      return `today ${clock}`;
    case 'yesterday':
      return `yesterday ${clock}`;
    case 'tomorrow':
      return `tomorrow ${clock}`;
    case 'weekday':
      return `${WEEKDAYS[weekday]} ${clock}`;
    case 'date':
      return `${date(at)} ${clock}`;
    case 'date-with-year':
      return `${date(at)} ${year} ${clock}`;
  }
}

export const times: Words['times'] = {
  length,
  by,
  moment(at, now) {
    switch (momentStyle(at, now)) {
      case 'now':
        return 'just now';
      case 'minutes-ago':
        return `${length(now - at)} ago`;
      case 'date':
        return date(at);
      case 'date-with-year':
        return `${date(at)} ${townTime(at).year}`;
      default:
        return by(at, now);
    }
  },
  due(dueAt, now) {
    if (dueAt <= now) return `${length(now - dueAt)} overdue`;
    return dueAt - now < COUNTDOWN_MS ? `${length(dueAt - now)} left` : `by ${by(dueAt, now)}`;
  },
  day: (at, now) =>
    townTime(at).year === townTime(now).year ? date(at) : `${date(at)} ${townTime(at).year}`,
  full: (at) => `${date(at)} ${townTime(at).year}, ${townTime(at).clock}`,
};
