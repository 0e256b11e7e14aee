import { useState } from 'react';
import { readStored, store } from '@/device/storage';
import type { Narrowing } from './narrowing';

/** Kept on the phone under the list's name: there again tomorrow, and when coming back from a report. */
export function useNarrowing(list: string): [Narrowing, (next: Narrowing) => void] {
  const name = `narrowing:${list}`;
  const [narrowing, setNarrowing] = useState<Narrowing>(() => readStored<Narrowing>(name) ?? {});
  return [
    narrowing,
    (next) => {
      store(name, next);
      setNarrowing(next);
    },
  ];
}
