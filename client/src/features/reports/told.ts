import Taro from '@tarojs/taro';
import type { Problem } from '@/cloud/problem';
import type { Language } from '@/words/language';
import { sayProblem } from '@/words/problem-words';
import type { Words } from '@/words/zh';
import { isOvertaken } from './overtaken';

/**
 * Says why a step was not taken. Answers true where the report has moved on and the page should show it afresh.
 */
export async function tellProblem(problem: Problem, words: Words, language: Language): Promise<boolean> {
  const overtaken = isOvertaken(problem);
  const number =
    problem.kind === 'broken' && problem.requestId
      ? `\n${words.common.problem.number(problem.requestId)}`
      : '';
  await Taro.showModal({
    title: overtaken ? words.reportPage.movedOnTitle : words.reportPage.notDone,
    content: sayProblem(problem, language, words) + (overtaken ? '' : number),
    showCancel: false,
    confirmText: overtaken ? words.reportPage.movedOnLook : words.reportPage.understood,
  }).catch(() => undefined);
  return overtaken;
}

/** Up to two lines at the bottom of what was done; does not wait for a tap. */
export const tellDone = (title: string) =>
  void Taro.showToast({ title, icon: 'none', duration: 2500 }).catch(() => undefined);
