import { ROLE_LABELS } from '#types/people/roles';
import { REPORT_STATE_LABELS } from '#types/reports/states';
import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';
import type { LastStep, ReportDocument, Transition } from './report';

/**
 * Why a step cannot be taken any more. Where somebody else has just taken the very same one, that is said, with who: by
 * role and bureau, and by name only among colleagues of the same bureau.
 */
export function tooLate(
  caller: Caller | null,
  report: ReportDocument,
  wanted: readonly Transition[],
): Refusal {
  const { last } = report;
  if (wanted.includes(last.step)) {
    return new Refusal('report.moved-on', { details: { who: whoWas(last, caller) } });
  }
  return new Refusal('report.wrong-state', { details: { state: REPORT_STATE_LABELS[report.state].zh } });
}

export function whoWas(last: LastStep, reader: Caller | null): string {
  if (last.role === 'system') return '系统';
  if (last.role === 'reporter') return '上报人';
  const words = `${last.bureauName ?? ''}${ROLE_LABELS[last.role].zh}`;
  const colleague =
    last.bureauId !== null && reader?.grants.some(({ bureauId }) => bureauId === last.bureauId) === true;
  return colleague && last.nickname !== '' ? `${words}${last.nickname}` : words;
}
