import type { ErrorCode } from '#types/errors';
import { EXTENSIONS_MAX } from '#types/reports/limits';
import type { CaseFacts, StoredExtension, StoredLateness } from './case-facts';

type Extended = Pick<CaseFacts, 'extensions'> & { dueAt: number | null; dispatchedAt: number | null };

/** Why no more time can be asked for now; null where it can. Counted anew for whoever it is dispatched to. */
export function extensionProblem(
  { extensions, dueAt, dispatchedAt }: Extended,
  now: number,
): ErrorCode | null {
  if (extensions.some(({ state }) => state === 'asked')) return 'extension.waiting';
  const since = dispatchedAt ?? 0;
  if (extensions.filter(({ askedAt }) => askedAt >= since).length >= EXTENSIONS_MAX) {
    return 'extension.too-often';
  }
  return dueAt === null || now > dueAt ? 'extension.too-late' : null;
}

export const waitingExtension = ({ extensions }: Pick<CaseFacts, 'extensions'>) =>
  extensions.find(({ state }) => state === 'asked');

export function answeredExtensions(
  extensions: readonly StoredExtension[],
  answer: { granted: boolean; note: string; at: number },
): StoredExtension[] {
  return extensions.map((extension) =>
    extension.state === 'asked'
      ? {
          ...extension,
          state: answer.granted ? 'granted' : 'refused',
          note: answer.note,
          decidedAt: answer.at,
        }
      : extension,
  );
}

/** The missed deadline stays on record, with why it does not count. */
export function excusedByExtension(
  lateness: readonly StoredLateness[],
  dueAt: number,
  { reason, askedAt }: StoredExtension,
  at: number,
): StoredLateness[] {
  return lateness.map((late) =>
    late.dueAt === dueAt && late.appeal === null
      ? {
          ...late,
          doneAt: late.doneAt ?? at,
          appeal: { reason, state: 'excused', note: '延期申请已同意。', askedAt, decidedAt: at },
        }
      : late,
  );
}
