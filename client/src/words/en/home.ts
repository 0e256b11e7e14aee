import type { Words } from '../zh';

export const home: Words['home'] = {
  greeting: {
    morning: 'Good morning',
    noon: 'Good day',
    afternoon: 'Good afternoon',
    evening: 'Good evening',
  },
  ask: 'Something untidy near you? Take a picture and tell us.',
  fileHint: 'One photo and the place',
  near: 'Near you',
  nearTown: 'Around town',
  nearCount: (count) => `${count} open near by`,
  nearNone: 'Nothing open near by',
  openMap: 'Open the map',
  latest: 'My latest report',
  allMine: 'All',
  noMine: 'You have not reported anything yet. One photo is enough.',
  worklist: 'My worklist',
  overdue: 'Overdue',
  dueToday: 'Due today',
  waiting: 'Waiting',
  toWorklist: 'Open it',
  worklistClear: 'Nothing is waiting for you',
  month: 'The town this month',
  filed: 'reported',
  closed: 'solved',
};
