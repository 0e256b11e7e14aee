import type { ErrorCode } from '#types/errors';
import { EXTENSIONS_MAX } from '#types/reports/limits';
import type { CaseFacts, StoredExtension } from './case-facts';

type Extended = Pick<CaseFacts, 'extensions'> & { dueAt: number | null };

/** Why no more time can be asked for now; null where it can. */
export function extensionProblem({ extensions, dueAt }: Extended, now: number): ErrorCode | null {
  if (extensions.some(({ state }) => state === 'asked')) return 'extension.waiting';
  if (extensions.length >= EXTENSIONS_MAX) return 'extension.too-often';
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
