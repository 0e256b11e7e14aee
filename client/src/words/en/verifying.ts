import type { Words } from '../zh';

export const verifying: Words['verifying'] = {
  before: 'Before',
  after: 'After',
  handledAt: (time) => `Reported ${time}`,
  handledNote: 'What was done',
  noNote: 'Nothing was written',
  note: 'Your finding',
  notePass: 'Optional',
  noteBack: 'Please say what is not solved yet',
  confirmNote: 'Anything to say? (optional)',
  phrases: [
    'Clean on the spot',
    'Some is left',
    'Surroundings not cleared',
    'Please take a clearer photo',
    'Moved elsewhere',
  ],
  pass: 'It is solved',
  confirm: 'Confirm it is solved',
  back: 'Send back',
  backAsk: 'The same bureau handles it again, and its time begins anew.',
  needNote: 'To send it back, say what is not solved yet',
  passed: 'Checked and closed',
  confirmed: 'Thank you. It is closed',
  sentBack: 'Sent back',
  notNow: 'This report needs no check now.',
};
