import { useState } from 'react';
import { verifyReport } from '#types/reports/contracts';
import { useSure } from '@/components/use-sure';
import type { Problem } from '@/cloud/problem';
import { useAct } from '@/cloud/use-act';
import { askPush } from '@/features/notices/ask-push';
import { showNote } from '@/features/reports/note-field';
import { backToReport, leaveTo } from '@/features/reports/routes';
import { isOvertaken } from '@/features/reports/overtaken';
import { tellDone, tellProblem } from '@/features/reports/told';
import { useLanguage, useWords } from '@/words/language';

export interface Verifying {
  note: string;
  setNote(note: string): void;
  /** Sending back was pressed without a word why. */
  noteMissing: boolean;
  problem: Problem | null;
  busy: boolean;
  sent: boolean;
  decide(passed: boolean): Promise<void>;
}

export function useVerifying(reportId: string, mine: boolean): Verifying {
  const words = useWords();
  const language = useLanguage((state) => state.language);
  const [note, setNote] = useState('');
  const [noteMissing, setNoteMissing] = useState(false);
  const [sent, setSent] = useState(false);
  // Two acts with a key each: after a lost "passed" a "send back" must not be taken for the same.
  const passing = useAct(verifyReport);
  const sendingBack = useAct(verifyReport);
  const sure = useSure();

  const decide = async (passed: boolean, asked: Promise<unknown> | null) => {
    const outcome = await (passed ? passing : sendingBack).send({ reportId, passed, note: note.trim() });
    await asked;
    if (!outcome) return;
    if (outcome.ok) {
      setSent(true);
      const { confirmed, passed: closed, sentBack } = words.verifying;
      tellDone(passed ? (mine ? confirmed : closed) : sentBack);
      leaveTo(reportId);
    } else if (isOvertaken(outcome.problem)) {
      setSent(true);
      await tellProblem(outcome.problem, words, language);
      backToReport(reportId);
    }
  };

  return {
    note,
    setNote: (text) => {
      setNote(text);
      setNoteMissing(false);
    },
    noteMissing,
    problem: passing.problem ?? sendingBack.problem,
    busy: passing.busy || sendingBack.busy,
    sent,
    async decide(passed) {
      // Staff are told of the next one; the reporter is told of this one already. First of all: WeChat asks only on a tap,
      // and where a question of ours has come before, the tap is over.
      if (passed) return decide(true, mine ? null : askPush('verified'));
      if (note.trim() === '') {
        setNoteMissing(true);
        showNote();
        return;
      }
      if (await sure(words.verifying.back, words.verifying.backAsk)) await decide(false, null);
    },
  };
}
