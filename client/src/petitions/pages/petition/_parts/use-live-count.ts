import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { countPetition } from '#types/petitions/contracts';
import { COUNT_MAX_AGE_MS } from '#types/petitions/limits';
import type { PetitionShown } from '#types/petitions/petition';
import { call } from '@/cloud/call';
import { isSignable } from '@/features/petitions/signable';

/** Three minutes: longer nobody reads, and a phone that was put down asks for nothing. */
const LOOKS_MAX = 36;

/** The petition with the count as it goes on while the page is seen; as it was read where nobody can sign. */
export function useLiveCount(read: PetitionShown | null): PetitionShown | null {
  const [live, setLive] = useState<{ of: PetitionShown; signatures: number } | null>(null);
  const shown = useRef(read);
  shown.current = read;
  const timer = useRef<ReturnType<typeof setInterval>>();
  const stop = () => clearInterval(timer.current);
  const look = async () => {
    const of = shown.current;
    if (!of || !isSignable(of.state)) return;
    const outcome = await call(countPetition, { petitionId: of.petitionId });
    if (outcome.ok) setLive({ of, signatures: outcome.data.signatures });
  };
  const go = () => {
    stop();
    let looks = 0;
    timer.current = setInterval(() => {
      looks += 1;
      if (looks > LOOKS_MAX) stop();
      else void look();
    }, COUNT_MAX_AGE_MS);
  };
  useDidShow(go);
  useDidHide(stop);
  useEffect(() => stop, []);
  // What was read since is the newer one.
  if (!read || live?.of !== read) return read;
  return { ...read, signatures: Math.max(live.signatures, read.signedAt === null ? 0 : 1) };
}
