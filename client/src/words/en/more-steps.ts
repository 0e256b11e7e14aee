import type { Words } from '../zh';

export const moreSteps: Words['moreSteps'] = {
  title: 'Other steps',
  withdraw: 'Withdraw',
  reject: 'Reject',
  merge: 'Merge into the same spot',
  suspend: 'Suspend until agreed',
  resume: 'Resume',
  withdrawAsk: 'It will not be handled any further.',
  resumeAsk: 'It goes back to its bureau, with its whole time.',
  reason: 'Reason',
  reasonHint: 'The reporter will read it',
  rejectPhrases: ['Outside the campaign', 'Not as described', 'The place cannot be found'],
  suspendPhrases: ['Several bureaus must agree', 'Needs construction', 'Ownership is being clarified'],
  needReason: 'Please give the reason',
  mergeInto: 'Into which one?',
  mergeNone: 'Nothing of the same kind near by.',
  done: {
    withdraw: 'Withdrawn',
    reject: 'The reporter has been told',
    merge: 'Merged; all followers are still told',
    suspend: 'Suspended',
    resume: 'Resumed',
  },
  mergedInto: 'See the one that carries on',
};
