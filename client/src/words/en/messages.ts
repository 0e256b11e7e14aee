import type { MessagesWords } from '../zh/messages';

export const messages: MessagesWords = {
  title: 'WeChat messages',
  intro: 'Everything is under Messages. Once you allow it, what matters is also sent to your WeChat.',
  names: {
    task: { title: 'Work', words: 'New work, returns, deadlines near or passed, at once' },
    progress: { title: 'Progress', words: 'When what you reported or follow has come to a result' },
    volunteer: { title: 'Volunteering', words: 'A new task near you, your place in one, your hours' },
    petition: { title: 'My petitions', words: 'When yours is published, passes a threshold or ends' },
    answer: { title: 'Answers', words: 'When a petition you started or signed is answered' },
    duty: {
      title: 'Answers owed',
      words: 'When your bureau must answer a petition: new, near its end, late',
    },
  },
  forGood: 'Allowed until you take it back',
  left: (count) => `${count} more can come`,
  none: 'Not allowed yet',
  allow: 'Allow',
  once: 'Allow one more',
  accepted: 'Good. You will be told in WeChat next time.',
  refused: `Not allowed. If you chose "always refuse", WeChat's settings can change it.`,
  failed: 'That did not work. Please tap again.',
  off: 'All messages of this mini-program are off in WeChat',
  offWords: 'Open the settings, tap "Subscription messages" and turn the main switch on.',
  settings: "Open WeChat's settings",
  how: "By WeChat's rules some messages must be allowed one by one. Buttons in your work ask you on the way.",
  employee: 'Staff messages',
  employeeWords: 'Once bound, messages about work need no permission each',
  bound: 'Bound',
  bind: 'Bind',
};
