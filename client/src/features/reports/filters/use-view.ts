import { useState } from 'react';
import { readStored, store } from '@/device/storage';

export type ListView = 'list' | 'map';

/** As rows or on the map: as it was looked at last. */
export function useView(list: string, first: ListView): [ListView, (next: ListView) => void] {
  const name = `view:${list}`;
  const [view, setView] = useState<ListView>(() => readStored<ListView>(name) ?? first);
  return [
    view,
    (next) => {
      store(name, next);
      setView(next);
    },
  ];
}
