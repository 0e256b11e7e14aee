import { useState } from 'react';
import { judgeClaim } from '#types/tasks/claim-contracts';
import type { ClaimRow } from '#types/tasks/task';
import { useActs } from '@/cloud/use-acts';
import { useSettling } from '@/device/use-settling';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';
import { useTaskWords } from '../../../words';

export interface Judging {
  busy: boolean;
  /** Out of the list at once; the next reading says the same. */
  judged: readonly string[];
  approve(claim: ClaimRow): Promise<boolean>;
  cut(claim: ClaimRow, minutes: number, reason: string): Promise<boolean>;
  decline(claim: ClaimRow, reason: string): Promise<boolean>;
}

export function useJudging(reload: () => Promise<void>): Judging {
  const { verify: words } = useTaskWords();
  const all = useWords();
  const language = useLanguage((chosen) => chosen.language);
  const acts = useActs();
  const [judged, setJudged] = useState<readonly string[]>([]);
  const settling = useSettling(judged);

  const judge = async (
    { claimId }: ClaimRow,
    verdict: { approve: boolean; minutes: number | null; reason: string },
    done: string,
  ) => {
    // The next card has just moved up under the thumb.
    if (settling.isSettling()) return false;
    const outcome = await acts.send(judgeClaim, { claimId, ...verdict });
    if (!outcome) return false;
    if (!outcome.ok) {
      await tellProblem(outcome.problem, all, language);
      await reload();
      return false;
    }
    settling.settle();
    setJudged((before) => [...before, claimId]);
    tellDone(done);
    return true;
  };
  const approved = ({ name }: ClaimRow) => words.approved(name ?? words.anonymous);
  return {
    busy: acts.busy,
    judged,
    approve: (claim) => judge(claim, { approve: true, minutes: null, reason: '' }, approved(claim)),
    cut: (claim, minutes, reason) => judge(claim, { approve: true, minutes, reason }, approved(claim)),
    decline: (claim, reason) => judge(claim, { approve: false, minutes: null, reason }, words.declined),
  };
}
