import * as v from 'valibot';
import { NOTE_MAX_CHARS, REASON_MAX_CHARS } from './limits';

/** Pieces that many contracts of tasks are made of. */
export const taskId = v.pipe(v.string('缺少任务编号。'), v.nonEmpty('缺少任务编号。'));
export const claimId = v.pipe(v.string('缺少报名编号。'), v.nonEmpty('缺少报名编号。'));
export const teamId = v.pipe(v.string('缺少队伍编号。'), v.nonEmpty('缺少队伍编号。'));

export const words = (max: number, problem: string) =>
  v.pipe(v.string(problem), v.trim(), v.maxLength(max, `最多 ${max} 个字。`));

export const reason = v.pipe(words(REASON_MAX_CHARS, '请写明原因。'), v.nonEmpty('请写明原因。'));

/** May be left empty. */
export const note = words(NOTE_MAX_CHARS, '请用文字说明。');

export const cursor = v.optional(v.nullable(v.string()), null);

export const minutes = (least: number, most: number) =>
  v.pipe(
    v.number('请填写多少分钟。'),
    v.integer('请填写整数分钟。'),
    v.minValue(least, `至少 ${least} 分钟。`),
    v.maxValue(most, `最多 ${most} 分钟。`),
  );
