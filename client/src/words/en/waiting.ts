import type { Words } from '../zh';

export const waiting: Words['waiting'] = {
  reports: (count) =>
    count === 1 ? '1 report is waiting to be sent' : `${count} reports are waiting to be sent`,
  acts: (count) => (count === 1 ? '1 step is waiting to be sent' : `${count} steps are waiting to be sent`),
  keptTitle: 'Kept on this phone',
  keptNext: 'It is sent by itself when there is a network',
  sending: 'Sending…',
  photoLost: 'Its photo is no longer on this phone. Please delete this and take it anew.',
  noNetwork: 'Waiting for a network',
  keepForLater: 'Keep it',
  look: 'Look',
  retry: 'Try again',
  remove: 'Delete',
  removeSure: 'Delete what was not sent?',
  removeMeans: 'Its photos and words are deleted, too.',
  here: 'Kept on this phone; sent by itself when there is a network',
  untitled: 'Not sent yet',
  photos: (count) => (count === 1 ? '1 photo' : `${count} photos`),
};
