import type { Contract, InputOf } from '#types/contract';
import { useActs } from '@/cloud/use-acts';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';

/** One answer to a row of the queue: told, and the list read again. True where the row is done with. */
export function useSettling(reload: () => Promise<void>) {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const acts = useActs();
  return {
    busy: acts.busy,
    async settle<C extends Contract>(contract: C, input: InputOf<C>, done: string): Promise<boolean> {
      const outcome = await acts.send(contract, input);
      if (!outcome) return false;
      if (outcome.ok) tellDone(done);
      const over = outcome.ok || (await tellProblem(outcome.problem, words, language));
      if (over) await reload();
      return over;
    },
  };
}
