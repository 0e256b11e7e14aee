import type { ReportEvent, ReportEventName } from '#types/reports/events';
import { REPORT_STATE_LABELS } from '#types/reports/states';
import type { PushedValues } from '#types/notices/tell-order';
import type { TemplateName } from '#types/settings';
import { CASE_TOLD } from './case-notices';
import { timeText } from '#types/notices/message-fields';
import { due, PROGRESS, quoted, what, type Telling } from './telling';

/** Event → whom, what, by which template. Domain § 9. */
export const TOLD: Record<ReportEventName, readonly Telling[]> = {
  desk: [
    {
      kind: 'report-desk',
      to: ['desk'],
      title: '有上报等待受理',
      words: (e) => `${what(e)}，请受理派遣。`,
      template: 'task',
    },
  ],
  dispatched: [
    {
      kind: 'report-arrived',
      to: ['handlers', 'answerable'],
      title: '新的上报待处置',
      words: (e) => `${what(e)}${due(e)}。`,
      template: 'task',
    },
  ],
  accepted: [
    {
      ...PROGRESS,
      title: '上报已受理',
      words: (e) => `${what(e)}${e.bureauName ? `，已派给${e.bureauName}` : ''}。`,
    },
  ],
  started: [
    {
      ...PROGRESS,
      title: '已经开始处置',
      words: (e) => `${what(e)}，${e.bureauName ?? '责任单位'}已到现场处置。`,
    },
  ],
  handled: [
    {
      kind: 'report-handled',
      to: ['checkers'],
      title: '处置完毕待核查',
      words: (e) => `${what(e)}${quoted(e.note)}`,
      template: 'task',
    },
    { ...PROGRESS, title: '处置完毕，等待核查', words: (e) => `${what(e)}${quoted(e.note)}` },
  ],
  'sent-back': [
    {
      kind: 'report-returned',
      to: ['handlers', 'answerable'],
      title: '核查未通过，请再处置',
      words: (e) => `${what(e)}${quoted(e.note)}${due(e)}。`,
      template: 'task',
    },
    { ...PROGRESS, title: '核查未通过，正在返工', words: (e) => `${what(e)}${quoted(e.note)}` },
  ],
  closed: [
    {
      kind: 'report-closed',
      to: ['reporter', 'followers'],
      title: '您关心的问题已解决',
      words: (e) => `${what(e)}，已核查结案，请您评价。`,
      template: 'progress',
    },
  ],
  rejected: [
    {
      kind: 'report-closed',
      to: ['reporter', 'followers'],
      title: '上报未予受理',
      words: (e) => `${what(e)}${quoted(e.note)}`,
      template: 'progress',
    },
  ],
  merged: [
    {
      ...PROGRESS,
      title: '已并入同一处的上报',
      words: (e) => `${what(e)}，与另一条上报是同一处，进展照样通知您。`,
    },
  ],
  'deadline-near': [
    {
      kind: 'report-deadline-near',
      to: ['handlers'],
      title: '处置时限将到',
      words: (e) => `${what(e)}${due(e)}。`,
      template: 'task',
    },
  ],
  overdue: [
    {
      kind: 'report-overdue',
      to: ['leaders', 'inspectors'],
      title: '处置已超时',
      words: (e) => `${what(e)}，应在 ${e.dueAt === null ? '' : timeText(e.dueAt)} 前完成。`,
      template: 'task',
    },
  ],
  ...CASE_TOLD,
};

export const reportPage = (reportId: string) => `pages/report/index?reportId=${reportId}`;
export const reportSubject = (reportId: string) => `report:${reportId}`;

/** What is pushed, by our names of the template's fields. */
export function messageOf(
  event: ReportEvent,
  { title }: Pick<Telling, 'title'>,
  template: TemplateName,
  english: { title: string; category: string },
): PushedValues {
  const { number, categoryName: category, address, at } = event;
  const state = REPORT_STATE_LABELS[event.state].zh;
  if (template === 'task') {
    const due = { at: event.dueAt ?? at };
    const values = { number, category, place: address || category, due, state };
    const en = { category: english.category, ...(address === '' && { place: english.category }) };
    return { template, values, en };
  }
  return {
    template,
    values: { number, category, state, note: event.note || title, at: { at } },
    en: { category: english.category, ...(event.note === '' && { note: english.title }) },
  };
}
