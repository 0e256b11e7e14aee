import Taro from '@tarojs/taro';
import { resumeReport, suspendReport } from '#types/reports/case-contracts';
import { mergeReport, rejectReport, withdrawReport } from '#types/reports/contracts';
import type { Outcome } from '@/cloud/problem';
import { useAct } from '@/cloud/use-act';
import type { MoreStep } from '@/features/reports/actions-shown';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';

/** A month, until the page asks for the date. */
const PLAN_MS = 30 * 24 * 3_600_000;

/** The steps away from the usual way. Each is meant twice: by a question, a reason or a choice. */
export function useMoreSteps(reportId: string, reload: () => Promise<void>) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const { moreSteps, common } = words;
  const withdrawing = useAct(withdrawReport);
  const rejecting = useAct(rejectReport);
  const merging = useAct(mergeReport);
  const suspending = useAct(suspendReport);
  const resuming = useAct(resumeReport);

  async function after(step: MoreStep, outcome: Outcome<unknown> | null): Promise<boolean> {
    if (!outcome) return false;
    if (outcome.ok) tellDone(moreSteps.done[step]);
    const overtaken = !outcome.ok && (await tellProblem(outcome.problem, words, language));
    if (outcome.ok || overtaken) await reload();
    return outcome.ok || overtaken;
  }

  async function sure(title: string, content: string): Promise<boolean> {
    const { confirm } = await Taro.showModal({ title, content, cancelText: common.cancel });
    return confirm;
  }

  return {
    busy: [withdrawing, rejecting, merging, suspending, resuming].some(({ busy }) => busy),
    async withdraw() {
      if (!(await sure(moreSteps.withdraw, moreSteps.withdrawAsk))) return;
      await after('withdraw', await withdrawing.send({ reportId }));
    },
    async resume() {
      if (!(await sure(moreSteps.resume, moreSteps.resumeAsk))) return;
      await after('resume', await resuming.send({ reportId }));
    },
    giveReason: async (step: 'reject' | 'suspend', reason: string) =>
      after(
        step,
        step === 'reject'
          ? await rejecting.send({ reportId, reason })
          : await suspending.send({ reportId, reason, planAt: Date.now() + PLAN_MS, bureauIds: [] }),
      ),
    merge: async (intoReportId: string) => after('merge', await merging.send({ reportId, intoReportId })),
  };
}
