import * as v from 'valibot';
import { isDay, lengthOf } from './days';

/** A year and its leap day. */
export const PERIOD_MAX_DAYS = 366;

/** `2026-11-27`, China's time. */
export const daySchema = v.pipe(v.string('请选择日期。'), v.check(isDay, '请选择日期。'));
export const periodSchema = v.pipe(
  v.object({ from: daySchema, to: daySchema }),
  v.check(({ from, to }) => from <= to, '开始日期不能晚于结束日期。'),
  v.check((chosen) => lengthOf(chosen) <= PERIOD_MAX_DAYS, `一次最多看 ${PERIOD_MAX_DAYS} 天。`),
);
