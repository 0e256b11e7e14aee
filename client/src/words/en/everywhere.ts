import type { Words } from '../zh';

export const common: Words['common'] = {
  town: (town) => `${town} · Civic`,
  report: 'Report it',
  retry: 'Try again',
  back: 'Back',
  cancel: 'Cancel',
  done: 'Done',
  close: 'Close',
  atLeast: (count, more) => (more ? `${count}+` : `${count}`),
  more: 'Show more',
  all: 'All',
  noMore: 'That is all',
  loading: 'Loading',
  anyone: 'Somebody',
  distance: (meters) =>
    meters < 1000 ? `${Math.round(meters)} m` : `${Number((meters / 1000).toFixed(1))} km`,
  photoOf: (index, count) => `Photo ${index} of ${count}`,
  noPhoto: 'No photo',
  offlineTitle: 'No network',
  offlineCached: (time) => `No network. What you see is from ${time}`,
  staleCached: (time) => `Could not refresh. What you see is from ${time}`,
  problem: {
    offline: 'There is no connection. Please check the network and try again.',
    broken: 'Something went wrong on our side. Please try again later.',
    title: 'This did not open',
    offlineTitle: 'No network',
    number: (requestId) => `When asking for help, quote ${requestId}`,
  },
};
