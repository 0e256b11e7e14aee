import type { ParkedItem } from '#types/notices/admin-contracts';
import type { AdminMessages } from '@/words/zh/admin-messages';

/** What a number of WeChat's means and what to do about it; undefined for one that nobody has explained. */
export function codeSaid(code: number | null, { codes }: AdminMessages['parked']): string | undefined {
  return code === null ? undefined : (codes as Readonly<Record<number, string>>)[code];
}

/** In plain words why it stopped. The number says most, unless it is of a question that never arrived, or nobody knows the end. */
export function whyStopped(
  { trouble, code }: Pick<ParkedItem, 'trouble' | 'code'>,
  say: AdminMessages['parked'],
): string {
  return (trouble === 'refused' && codeSaid(code, say)) || say.troubles[trouble];
}
