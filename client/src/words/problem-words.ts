import { ERRORS } from '#types/errors';
import type { Problem } from '@/cloud/problem';
import type { Language } from './language';
import type { Words } from './zh';

/** What the person reads. In Chinese the server's own words, which name who and what; else the catalogue's by code. */
export function sayProblem(problem: Problem, language: Language, words: Words): string {
  if (problem.code) {
    if (language === 'zh' && problem.message) return problem.message;
    const entry = ERRORS[problem.code];
    // The catalogue's gaps (`{who}`) are filled by the server, in Chinese only.
    if (entry) return entry[language].replace(/\{\w+\}/g, words.common.anyone);
  }
  return problem.kind === 'offline' ? words.common.problem.offline : words.common.problem.broken;
}
