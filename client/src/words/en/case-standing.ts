import type { Words } from '../zh';
import { counted } from '../english';

export const suspended: Words['suspended'] = {
  title: 'Suspended',
  plan: (day) => `To be solved by ${day}`,
  planPassed: (day) => `Planned for ${day}, which has passed`,
  agreed: (count, all) => `${count} of ${counted(all, 'bureau')} agreed`,
  answers: { agree: 'Agreed', object: 'Objects', waiting: 'No answer yet' },
};

export const lateness: Words['lateness'] = {
  title: 'Deadlines on record',
  missed: (by) => `Was due ${by}`,
  late: (long) => `${long} late`,
  doneAt: (at) => `done ${at}`,
  notYet: 'not done yet',
  appeals: { asked: 'Appeal to be answered', excused: 'Excused: does not count', upheld: 'Not excused' },
  extensions: { asked: 'To be answered', granted: 'Granted', refused: 'Refused' },
  answer: (note) => `Answer: ${note}`,
};
