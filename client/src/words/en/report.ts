import type { Words } from '../zh';

export const report: Words['report'] = {
  toDesk: 'the dispatch desk',
  followers: (count) => `${count} following`,
  stages: ['Sent', 'Taken', 'In hand', 'Check', 'Closed'],
  aside: {
    screening: 'Being screened; this is quick',
    rejected: 'Not accepted; open to see why',
    merged: 'Merged into another report',
    suspended: 'Needs several parties; it is on the plan',
    withdrawn: 'You withdrew it',
  },
  done: 'Done. See the result',
  waiting: 'Waiting to be accepted',
  with: (bureau) => `With ${bureau}`,
  handled: 'Handled; being checked',
};
