import type { Words } from '../zh';

export const worklist: Words['worklist'] = {
  groups: {
    overdue: 'Overdue',
    today: 'Due today',
    later: 'Later',
    'to-accept': 'To be accepted',
    'to-dispatch': 'Without a bureau',
    'to-check': 'To be checked',
  },
  count: (count, open) => `${count}${open ? '+' : ''}`,
  filters: {
    all: 'All',
    'to-start': 'To start',
    handling: 'In hand',
    'to-accept': 'To accept',
    'to-check': 'To check',
  },
  filterLabel: 'Show only',
  waitingSince: (time) => `Waiting since ${time}`,
  noAddress: 'The point on the map',
  start: 'Start',
  finish: 'Report result',
  accept: 'Accept',
  dispatch: 'Choose a bureau',
  look: 'Look first, then accept',
  verify: 'Check',
  acceptAll: (count) => `Accept all (${count})`,
  accepting: (done, count) => `Accepting ${done}/${count}`,
  accepted: (sent, open, failed) =>
    [
      sent > 0 && `${sent} accepted and dispatched`,
      open > 0 && `${open} ${open === 1 ? 'needs' : 'need'} a bureau from you`,
      failed > 0 && `${failed} not done, please open them`,
    ]
      .filter(Boolean)
      .join(', '),
  acceptAsk: (count) =>
    `Accept ${count === 1 ? 'this one' : `these ${count}`}? Where the bureau is clear, it goes there at once.`,
  acceptYes: 'Accept',
  started: 'Work has begun',
  empty: 'Nothing is waiting for you.',
  emptyFiltered: 'Nothing of this kind is waiting for you.',
  showAll: 'Show all',
  notStaff: 'The worklist is for staff. When you see something untidy, a photo is enough.',
};
