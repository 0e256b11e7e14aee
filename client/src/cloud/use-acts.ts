import { useCallback, useRef, useState } from 'react';
import type { Contract, InputOf, OutputOf } from '#types/contract';
import { call } from './call';
import { newKey } from './key';
import type { Outcome } from './problem';

export interface Acts {
  /** Sends; a press while another is under way does nothing and gives null. */
  send<C extends Contract>(contract: C, input: InputOf<C>): Promise<Outcome<OutputOf<C>> | null>;
  busy: boolean;
}

/**
 * The writes of a page that offers many, one at a time. The same content keeps its key until the server has accepted
 * or refused it: a second press after a lost answer is the same act. Other content is another act.
 */
export function useActs(): Acts {
  const [busy, setBusy] = useState(false);
  const keys = useRef(new Map<string, string>());
  const underWay = useRef(false);

  const send = useCallback(async <C extends Contract>(contract: C, input: InputOf<C>) => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    const content = `${contract.name} ${JSON.stringify(input)}`;
    const key = keys.current.get(content) ?? newKey();
    keys.current.set(content, key);
    const outcome = await call(contract, input, { key });
    underWay.current = false;
    setBusy(false);
    if (outcome.ok || outcome.problem.kind === 'refused') keys.current.delete(content);
    return outcome;
  }, []);
  return { send, busy };
}
