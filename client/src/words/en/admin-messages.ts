import type { StoppingCode } from '#types/notices/push-codes';
import type { AdminMessages } from '../zh/admin-messages';
import { counted } from '../english';

const token =
  'The functions get no token from WeChat: check appid and WECHAT_APP_SECRET in their environment, then try again.';
const closed =
  'WeChat has not opened sending to this function: check subscribeMessage.send in its config.json, upload it again, then try again.';

const codes: Record<StoppingCode, string> = {
  [-1]: 'WeChat stayed busy through ten tries. Try again.',
  40001: token,
  40003: "This person's account is gone. No use in trying again.",
  40014: token,
  40037: 'The template id is wrong: put it right under "Templates", then try again.',
  40097:
    'A staff message does not fit its template: check the employee template’s id in the settings, then try again.',
  40125: 'The secret is wrong: put WECHAT_APP_SECRET right in the functions’ environment, then try again.',
  40164:
    'The functions’ address is not on the allow list: add it in the mini-program’s console, then try again.',
  41030: 'The page is not released yet: publish the new version, then try again.',
  42001: token,
  43104: 'This person is none of this mini-program’s: check appid in the settings, then try again.',
  43108: 'Too many messages to one person at once. Try again.',
  45009: 'WeChat’s daily number was used up, several days running. Try again tomorrow.',
  45011: 'Sent too fast; WeChat never let it through. Try again in a while.',
  45168: 'WeChat finds the words sensitive. No use in trying again.',
  47003: 'A value does not fit the template: check the keys under "Templates", then try again.',
  [-501003]: 'The cloud’s number of calls is used up: look at the usage in its console, then try again.',
  [-501004]: 'Too many requests at once for the cloud. Try again in a while.',
  [-604100]: closed,
  [-604101]: closed,
};

const kinds: Record<string, string> = {
  'report-event': 'Messages about a report',
  'petition-event': 'Messages about a petition',
  'task-event': 'Messages about a task',
  'order-event': 'Messages about an order',
  'claim-made': 'A claim of a task',
  'claim-left': 'A place in a task given back',
  'task-changed': 'A task that was changed',
  'round-made': 'A round of re-checks',
  'round-over': 'The end of a round',
  'team-claimed': 'A team’s claim of a task',
  'seat-named': 'A team’s place that was named',
  'seat-freed': 'A team’s place given back',
  'hours-credit': 'Hours to be credited',
  tell: 'A message to many',
  'webhook-post': "A bureau's webhook",
  audit: 'A line of the audit log',
  departure: 'Removing what somebody left behind',
  'report-followed': 'The number of followers',
  'report-merged': 'Followers of a merged report',
  'report-rechecks': 'Re-checks to be planned',
  'report-rechecked': 'The result of a re-check',
  'complaints-settled': 'Complaints that were settled',
  'report-photos': 'Photos to be checked',
};

const field: Record<string, string> = {
  title: 'Title',
  number: 'Number',
  category: 'Kind of problem',
  place: 'Place',
  due: 'Due',
  state: 'State',
  note: 'Note',
  at: 'Time',
  who: 'Who answers',
  signatures: 'Signatures',
};

export const adminMessages: AdminMessages = {
  templates: {
    list: 'Templates',
    names: {
      task: 'Work',
      progress: 'Progress',
      volunteer: 'Volunteering',
      petition: 'My petitions',
      answer: 'Answers',
      duty: 'Answers owed',
    },
    kinds: { 'one-time': 'One-time: one yes, one message', 'long-term': 'Long-term: one yes for all' },
    id: 'Template id (from mp.weixin.qq.com)',
    title: 'Template title',
    kind: 'Kind',
    fields: 'Which key of the template takes what',
    field,
    preview: 'As it looks in WeChat',
    previewWrong: 'It cannot be sent like this:',
    test: 'Send one to me',
    tested: 'Sent to your WeChat.',
    notAllowed: 'You have not allowed this kind yet: do so under "WeChat messages".',
    notTested: (why) => `Not sent. ${why}`,
    build: { formal: 'the released version', trial: 'the trial version', developer: 'the developer version' },
    opens: (build) => `A message opens ${build}.`,
    saved: 'Saved; holds within half a minute.',
    details: 'Open the mini-program',
  },
  webhooks: {
    intro:
      "New work, returns and missed deadlines go as JSON to an address of the bureau's own. Nothing about people, nothing anybody typed.",
    url: 'Address (https)',
    on: 'Is told',
    off: 'Off: is not told',
    none: 'Not set',
    secret: 'Secret for the signature (shown this once: hand it to the receiver)',
    copy: 'Copy the secret',
    how: 'x-signature = sha256=HMAC(secret, "timestamp.body"), the timestamp is in x-timestamp (seconds); the same x-post-id counts once.',
    test: 'Send a test',
    taken: 'It was taken.',
    notTaken: (reason) => `It was not taken: ${reason}`,
  },
  parked: {
    none: 'Nothing has stopped. All is well.',
    counts: (pushes, rows) =>
      `${counted(pushes, 'push', 'pushes')} and ${counted(rows, 'piece')} of work have stopped`,
    latest: (count) => `Below are the latest ${count}; older ones follow once these are done. `,
    inbox: "What did not reach WeChat is in everybody's inbox all the same.",
    troubles: {
      unanswered: "WeChat's answer never came; nobody knows whether it arrived. Again, it may come twice.",
      refused:
        'WeChat did not take it; its own words are below. Put that right and try again, or send them to your engineer.',
      unreachable: 'WeChat could not be reached in ten tries. Try again once the network is back.',
      unfit:
        'As the template is set, this message cannot be filled in: check every key under "Templates", then try again.',
      'not-taken':
        'The bureau’s own address did not take it: check it with the bureau under "Webhooks", then try again.',
      failed:
        'Not done in ten tries. Try again; if that does not help, send its words and number to your engineer.',
    },
    codes,
    said: 'In its own words (hold to select and copy)',
    parkedId: 'Number',
    kinds,
    row: 'Work',
    attempts: (count) => `tried ${counted(count, 'time')}`,
    retry: 'Try again',
    retryAll: 'Try all again',
    retryAsk: 'Some may have arrived already and would come twice.',
    retried: (count) =>
      `${count} ${count === 1 ? 'is queued again and goes' : 'are queued again and go'} within a minute.`,
    number: (code) => `Code ${code}`,
  },
};
