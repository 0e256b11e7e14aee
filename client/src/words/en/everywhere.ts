import type { Words } from '../zh';

export const common: Words['common'] = {
  town: (town) => `${town} · Civic`,
  report: 'Report it',
  retry: 'Try again',
  back: 'Back',
  cancel: 'Cancel',
  yes: 'OK',
  done: 'Done',
  close: 'Close',
  pinsHere: (count) => `${count} at this spot`,
  atLeast: (count, more) => (more ? `${count}+` : `${count}`),
  more: 'Show more',
  all: 'All',
  noMore: 'That is all',
  copying: {
    copied: 'Copied',
    refused: 'Not copied',
    understood: 'OK',
    byHand: 'Press and hold the text to copy it yourself; or tap again and agree to the privacy guide.',
  },
  loading: 'Loading',
  anyone: 'Somebody',
  marks: { list: ', ', clause: ', ', sentence: '; ', colon: ': ' },
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
  privacy: {
    title: 'First, the privacy guide',
    why: {
      photos:
        'Please agree to the privacy guide before taking or choosing photos. They only show what is wrong and how it was dealt with; what the camera adds to them is removed.',
      place:
        'Please agree to the privacy guide before your position is used. It only serves to find who is responsible and what is near you.',
      picture:
        'Please agree to the privacy guide before choosing a picture. It is only shown beside what you publish yourself.',
      album:
        'Please agree to the privacy guide before saving. Only this picture goes into your album; no other is looked at.',
      clipboard:
        'Please agree to the privacy guide before copying. Only this text is put there; nothing is read.',
      other:
        'This step uses personal data. What for is written in the privacy guide: please agree to it first.',
    },
    laterMeans:
      'Not now is fine: you can look at everything, nothing you entered is lost, and you can agree any time.',
    read: 'Read the privacy guide',
    agree: 'Agree and go on',
    later: 'Later',
    without: {
      photos: 'Without agreeing to the privacy guide no photo can be taken. What you entered is still here.',
      place:
        'Without agreeing to the privacy guide we do not know where you are: this is the middle of town.',
      picture:
        'Without agreeing to the privacy guide no picture can be chosen. Name and community can be changed.',
      album:
        'Without agreeing to the privacy guide nothing can be saved to the album. Hold the picture to share it.',
    },
    again: 'Agree and go on',
  },
};
