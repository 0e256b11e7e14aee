import type { NoticeKind } from '#types/notices/kinds';
import type { ReportEvent } from '#types/reports/events';
import type { TemplateName } from '#types/settings';
import { timeText } from '#types/notices/message-fields';

/** Whom an event concerns; `audience.ts` finds the people. */
export type Audience =
  | 'desk'
  | 'handlers'
  | 'answerable'
  | 'leaders'
  | 'checkers'
  | 'inspectors'
  | 'reporter'
  | 'followers'
  | 'person';

export interface Telling {
  kind: NoticeKind;
  to: readonly Audience[];
  title: string;
  words(event: ReportEvent): string;
  /**
   * Which message is pushed; null: inbox only. To residents only what ends their wait: one permission of theirs may be
   * good for one message, and it must not be used up by "started".
   */
  template: TemplateName | null;
}

export const what = ({ number, categoryName, address }: ReportEvent) =>
  [`${categoryName}（${number}）`, address].filter((part) => part !== '').join(' · ');
export const due = ({ dueAt }: ReportEvent) => (dueAt === null ? '' : `，请在 ${timeText(dueAt)} 前处置`);
export const quoted = (note: string) => (note === '' ? '' : `：“${note}”`);

export const PROGRESS = { kind: 'report-progress', to: ['reporter', 'followers'], template: null } as const;
