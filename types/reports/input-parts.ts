import * as v from 'valibot';
import { NOTE_MAX_CHARS } from './limits';
import { REPORT_STATES } from './states';

/** Pieces that many contracts of reports are made of. */
export const reportId = v.pipe(v.string('缺少上报编号。'), v.nonEmpty('缺少上报编号。'));

export const stateOnly = v.object({ state: v.picklist(REPORT_STATES) });

export const words = (max: number, problem: string) =>
  v.pipe(v.string(problem), v.trim(), v.maxLength(max, `最多 ${max} 个字。`));

export const reason = v.pipe(words(NOTE_MAX_CHARS, '请写明原因。'), v.nonEmpty('请写明原因。'));

/** May be left empty. */
export const note = words(NOTE_MAX_CHARS, '请用文字说明。');

export const cursor = v.optional(v.nullable(v.string()), null);
