import { useCallback, useRef, useState } from 'react';
import type { Contract, InputOf, OutputOf } from '#types/contract';
import { call } from './call';
import { newKey } from './key';
import type { Outcome, Problem } from './problem';

export interface Act<C extends Contract> {
  /** Sends; a second press while one is under way does nothing and gives null. */
  send(input: InputOf<C>): Promise<Outcome<OutputOf<C>> | null>;
  busy: boolean;
  problem: Problem | null;
  forgetProblem(): void;
}

/**
 * A write: one key from the first press until the server has accepted, so that a press after a lost answer is the same
 * act and not a second one. A refusal means nothing was written: the next press is a new intention.
 */
export function useAct<C extends Contract>(contract: C, firstKey?: string): Act<C> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const key = useRef(firstKey ?? newKey());
  const underWay = useRef(false);

  const send = useCallback(
    async (input: InputOf<C>) => {
      if (underWay.current) return null;
      underWay.current = true;
      setBusy(true);
      setProblem(null);
      const outcome = await call(contract, input, { key: key.current });
      underWay.current = false;
      setBusy(false);
      if (outcome.ok || outcome.problem.kind === 'refused') key.current = newKey();
      if (!outcome.ok) setProblem(outcome.problem);
      return outcome;
    },
    [contract],
  );
  return { send, busy, problem, forgetProblem: useCallback(() => setProblem(null), []) };
}
