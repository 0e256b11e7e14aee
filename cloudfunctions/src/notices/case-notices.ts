import type { ReportEventName } from '#types/reports/events';
import { due, PROGRESS, quoted, what, type Telling } from './telling';

/** A step away from the usual way: returned, suspended, more time, an appeal, back again, moderation. */
export type CaseEventName = Exclude<
  ReportEventName,
  | 'desk'
  | 'dispatched'
  | 'sent-back'
  | 'accepted'
  | 'started'
  | 'handled'
  | 'closed'
  | 'rejected'
  | 'merged'
  | 'deadline-near'
  | 'overdue'
>;

/** The bureau asks, the desk answers. */
const asked = (title: string, end: string): Telling => ({
  kind: 'report-asked',
  to: ['desk'],
  title,
  words: (e) => `${what(e)}${quoted(e.note)}，${end}`,
  template: 'task',
});
const decided = (title: string, to: Telling['to'], withDue = false): Telling => ({
  kind: 'report-decided',
  to,
  title,
  words: (e) => `${what(e)}${quoted(e.note)}${withDue ? due(e) : ''}。`,
  template: null,
});

export const CASE_TOLD: Record<CaseEventName, readonly Telling[]> = {
  returned: [asked('责任单位退回了上报', '请裁定由哪个单位处置。')],
  suspended: [
    { ...PROGRESS, title: '需要多方协商，已列入计划', words: (e) => `${what(e)}${quoted(e.note)}` },
  ],
  resumed: [
    {
      kind: 'report-arrived',
      to: ['handlers'],
      title: '挂账的上报恢复处置',
      words: (e) => `${what(e)}${due(e)}。`,
      template: 'task',
    },
    {
      ...PROGRESS,
      title: '协商结束，恢复处置',
      words: (e) => `${what(e)}，${e.bureauName ?? '责任单位'}继续处置。`,
    },
  ],
  // Sent once for each bureau, which stands in the event instead of the report's own.
  'agreement-asked': [
    {
      kind: 'report-asked',
      to: ['leaders'],
      title: '有挂账的上报请您单位会商',
      words: (e) => `${what(e)}${quoted(e.note)}，请答复是否同意。`,
      template: 'task',
    },
  ],
  agreed: [decided('会商单位已同意', ['leaders', 'desk'])],
  objected: [decided('会商单位不同意', ['leaders', 'desk'])],
  'plan-due': [
    {
      kind: 'report-deadline-near',
      to: ['leaders', 'desk', 'inspectors'],
      title: '挂账的计划日期到了',
      words: (e) => `${what(e)}，请恢复处置，或者重新约定日期。`,
      template: 'task',
    },
  ],
  'extension-asked': [asked('责任单位申请延期', '请答复。')],
  'extension-granted': [decided('延期申请已同意', ['handlers', 'leaders'], true)],
  'extension-refused': [decided('延期申请未同意', ['handlers', 'leaders'], true)],
  appealed: [asked('责任单位对超时提出申诉', '请答复。')],
  'appeal-decided': [decided('超时申诉有了答复', ['leaders'])],
  reopened: [
    {
      kind: 'report-returned',
      to: ['handlers', 'answerable'],
      title: '上报人要求重新办理',
      words: (e) => `${what(e)}${quoted(e.note)}${due(e)}。`,
      template: 'task',
    },
    { ...PROGRESS, to: ['followers'], title: '重新办理', words: (e) => `${what(e)}${quoted(e.note)}` },
  ],
  relapsed: [
    {
      kind: 'report-relapsed',
      to: ['handlers', 'answerable'],
      title: '问题又出现了，请优先处置',
      words: (e) => `${what(e)}${quoted(e.note)}${due(e)}。以前的处置经过都在里面。`,
      template: 'task',
    },
    {
      ...PROGRESS,
      title: '问题又出现了，已重新办理',
      words: (e) => `${what(e)}，${e.bureauName ?? '责任单位'}会优先处置。`,
    },
  ],
  stubborn: [
    {
      kind: 'report-relapsed',
      to: ['leaders', 'inspectors'],
      title: '列入老大难点位',
      words: (e) => `${what(e)}，90 天内两次回潮，请研究根治的办法。`,
      template: 'task',
    },
  ],
  'recheck-due': [
    {
      kind: 'report-recheck',
      to: ['handlers', 'answerable'],
      title: '到了复查的时间',
      words: (e) => `${what(e)}，请去现场看看有没有回潮。`,
      template: null,
    },
  ],
  'desk-late': [
    {
      kind: 'report-overdue',
      to: ['desk', 'inspectors'],
      title: '上报等待派遣已超时',
      words: (e) => `${what(e)}，请尽快受理派遣。`,
      template: 'task',
    },
  ],
  'check-late': [
    {
      kind: 'report-overdue',
      to: ['checkers'],
      title: '上报等待核查已超时',
      words: (e) => `${what(e)}，请尽快核查。`,
      template: 'task',
    },
  ],
  complained: [
    {
      kind: 'report-asked',
      to: ['desk'],
      title: '有内容被举报',
      words: (e) => `${what(e)}${quoted(e.note)}，请处理。`,
      template: null,
    },
  ],
  'complaint-settled': [
    {
      kind: 'report-moderated',
      to: ['person'],
      title: '您的举报已处理',
      words: (e) => `${what(e)}${quoted(e.note)}`,
      template: null,
    },
  ],
  hidden: [
    {
      kind: 'report-moderated',
      to: ['person'],
      title: '您发布的内容已被隐藏',
      words: (e) => `${what(e)}${quoted(e.note)}。原件保留，有疑问可以联系调度中心。`,
      template: null,
    },
  ],
  restored: [
    {
      kind: 'report-moderated',
      to: ['person'],
      title: '您发布的内容已恢复显示',
      words: (e) => `${what(e)}${quoted(e.note)}`,
      template: null,
    },
  ],
};
