import type { Words } from '../zh';

export const near: Words['near'] = {
  count: (count, radius) => `${count} within ${radius}`,
  empty: 'Nothing has been reported near by. If something is untidy, take a photo and tell us.',
  emptyFiltered: 'Nothing of this kind near by.',
  useMyPlace: 'Around me',
  placeRefused: 'Your place is not known; this is the centre of town.',
  openPermissions: 'Open settings',
  filters: { all: 'All', open: 'Open', closed: 'Solved' },
  search: 'Find a report',
  inView: (count) => `${count} on the map`,
  town: 'The whole town',
  mapLabel: 'A map of reports near by; there is a list with the same content',
};
