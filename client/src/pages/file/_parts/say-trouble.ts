import type { Problem } from '@/cloud/problem';
import type { Language } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import type { Words } from '@/words/zh';

/** Why it was not sent, that nothing is lost, and a number to quote where it is our fault. */
export function sayTrouble(problem: Problem, language: Language, words: Words): string {
  const { kind, fields, requestId } = problem;
  if (kind === 'offline') return words.filing.keptOffline;
  const [field] = Object.values(fields);
  if (kind === 'refused') return `${field ?? sayProblem(problem, language, words)} ${words.filing.kept}`;
  const number = requestId ? words.common.problem.number(requestId) : '';
  return `${words.common.problem.broken}${words.filing.kept}${number}`;
}
