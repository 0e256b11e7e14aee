import { useCallback, useRef, useState } from 'react';
import type { Contract, InputOf, OutputOf } from '#types/contract';
import { call } from '@/cloud/call';
import { newKey } from '@/cloud/key';
import type { Outcome } from '@/cloud/problem';
import { letWait, waitsFor } from './outbox';
import { inputOf, type WaitingAct } from './waiting';

type Kept<C extends Contract> = Pick<WaitingAct, 'about' | 'photos' | 'title' | 'page'> & {
  /** All but the photos. */
  input: Partial<InputOf<C>>;
  withShots?: boolean;
};

export interface SendOrWait<C extends Contract> {
  busy: boolean;
  /** `waits`: kept on this phone, and sent by itself. Null: a press while another is under way. */
  send(act: Kept<C>): Promise<Outcome<OutputOf<C>> | 'waits' | null>;
}

/**
 * One act that must not be lost for want of a network: sent now where that works, else kept with its key, so that it happens
 * once whichever way it goes. What waits about the same thing goes first; a photo that has not arrived is sent later, too.
 */
export function useSendOrWait<C extends Contract>(contract: C, firstKey?: string): SendOrWait<C> {
  const [busy, setBusy] = useState(false);
  const key = useRef(firstKey ?? newKey());
  const underWay = useRef(false);

  const send = useCallback(
    async ({ input, withShots = false, ...kept }: Kept<C>) => {
      if (underWay.current) return null;
      const act = { ...kept, input, withShots, key: key.current };
      const wait = () => {
        letWait(contract, act);
        key.current = newKey();
        return 'waits' as const;
      };
      if (waitsFor(kept.about) || kept.photos.some(({ fileID }) => fileID === null)) return wait();
      underWay.current = true;
      setBusy(true);
      const full = inputOf({ ...act, action: contract.name, since: 0, refused: null }) as InputOf<C>;
      const outcome = await call(contract, full, { key: key.current });
      underWay.current = false;
      setBusy(false);
      if (!outcome.ok && outcome.problem.kind === 'offline') return wait();
      if (outcome.ok || outcome.problem.kind === 'refused') key.current = newKey();
      return outcome;
    },
    [contract],
  );
  return { busy, send };
}
