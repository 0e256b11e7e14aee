import type { NoticeKind } from '#types/notices/kinds';
import { timeTextEn } from '#types/notices/message-fields';
import type { ReportEvent, ReportEventName } from '#types/reports/events';

/** What a notice says to those who read English; what people wrote and how places are called stays as it is. */
export interface EnglishWords {
  title: string;
  words(event: ReportEvent): string;
}

const what = ({ number, categoryName, address }: ReportEvent) =>
  [`${categoryName} (${number})`, address].filter((part) => part !== '').join(' · ');
const due = ({ dueAt }: ReportEvent) => (dueAt === null ? '' : `, due ${timeTextEn(dueAt)}`);
const quoted = (note: string) => (note === '' ? '' : `: “${note}”`);
const bureau = ({ bureauName }: ReportEvent) => bureauName ?? 'the bureau';

/** Most say which report, and what somebody gave as a reason or a note. */
const plain = (title: string): EnglishWords => ({ title, words: (e) => `${what(e)}${quoted(e.note)}` });
const please = (title: string, ask: string): EnglishWords => ({
  title,
  words: (e) => `${what(e)}${quoted(e.note)}. ${ask}`,
});
const dueBy = (title: string): EnglishWords => ({
  title,
  words: (e) => `${what(e)}${quoted(e.note)}${due(e)}`,
});

/** By event and kind, as `TOLD` has them in Chinese. */
export const REPORT_WORDS_EN: Record<ReportEventName, Partial<Record<NoticeKind, EnglishWords>>> = {
  desk: { 'report-desk': please('A report waits to be accepted', 'Please accept and dispatch it.') },
  dispatched: { 'report-arrived': dueBy('A new report is yours to handle') },
  accepted: {
    'report-progress': {
      title: 'Your report was accepted',
      words: (e) => `${what(e)}${e.bureauName ? `, sent to ${e.bureauName}` : ''}`,
    },
  },
  started: {
    'report-progress': {
      title: 'Handling has begun',
      words: (e) => `${what(e)}, ${bureau(e)} is on the spot`,
    },
  },
  handled: {
    'report-handled': plain('Handled, waits to be checked'),
    'report-progress': plain('Handled, waiting to be checked'),
  },
  'sent-back': {
    'report-returned': dueBy('The check was not passed: please handle it again'),
    'report-progress': plain('The check was not passed; it is being done again'),
  },
  closed: { 'report-closed': please('What you reported is solved', 'Please rate how it went.') },
  rejected: { 'report-closed': plain('The report was not taken up') },
  merged: {
    'report-progress': please(
      'Joined with a report of the same spot',
      'You will hear of its progress all the same.',
    ),
  },
  'deadline-near': { 'report-deadline-near': dueBy('The deadline is near') },
  overdue: { 'report-overdue': dueBy('The deadline has passed') },
  returned: {
    'report-asked': please('The bureau has returned a report', 'Please decide which bureau handles it.'),
  },
  suspended: { 'report-progress': plain('Several must agree on it; it is planned') },
  resumed: {
    'report-arrived': dueBy('A suspended report goes on'),
    'report-progress': {
      title: 'They have agreed; it goes on',
      words: (e) => `${what(e)}, ${bureau(e)} carries on`,
    },
  },
  'agreement-asked': {
    'report-asked': please('A suspended report needs your bureau', 'Please say whether you agree.'),
  },
  agreed: { 'report-decided': plain('A bureau has agreed') },
  objected: { 'report-decided': plain('A bureau does not agree') },
  'plan-due': {
    'report-deadline-near': please('A planned date has come', 'Please resume it or agree on another date.'),
  },
  'extension-asked': { 'report-asked': please('A bureau asks for more time', 'Please answer.') },
  'extension-granted': { 'report-decided': dueBy('More time was granted') },
  'extension-refused': { 'report-decided': dueBy('More time was not granted') },
  appealed: { 'report-asked': please('A bureau appeals against “late”', 'Please answer.') },
  'appeal-decided': { 'report-decided': plain('Your appeal was answered') },
  reopened: {
    'report-returned': dueBy('The reporter asks for it to be handled again'),
    'report-progress': plain('It is being handled again'),
  },
  relapsed: {
    'report-relapsed': dueBy('It is back: please handle it first'),
    'report-progress': {
      title: 'It is back and is being handled again',
      words: (e) => `${what(e)}, ${bureau(e)} will see to it first`,
    },
  },
  stubborn: {
    'report-relapsed': please('Listed as a stubborn spot', 'Twice back within 90 days: please find a cure.'),
  },
  'recheck-due': {
    'report-recheck': please('A re-check is due', 'Please go and see whether it has stayed clean.'),
  },
  'desk-late': {
    'report-overdue': please('A report waits too long for dispatch', 'Please accept and dispatch it.'),
  },
  'check-late': { 'report-overdue': please('A report waits too long for its check', 'Please check it.') },
  complained: { 'report-asked': please('Something was complained about', 'Please look into it.') },
  'complaint-settled': { 'report-moderated': plain('Your complaint was dealt with') },
  hidden: {
    'report-moderated': please(
      'Something you published was hidden',
      'It is kept; ask the dispatch desk if you disagree.',
    ),
  },
  restored: { 'report-moderated': plain('What you published is shown again') },
};
