import { useState } from 'react';
import type { ReportCard } from '#types/reports/report';
import { readStored, store } from '@/device/storage';
import { filtersOf, type WorklistFilter } from '@/features/reports/worklist-groups';

const KEY = 'worklist-filter';

interface Remembered {
  filter: WorklistFilter;
  /** What was there to choose from when everything was shown. */
  offered: WorklistFilter[];
}

export interface Filter {
  filter: WorklistFilter;
  /** What there is to choose from, with these shown. */
  offered(shown: readonly ReportCard[]): WorklistFilter[];
  choose(next: WorklistFilter, shown: readonly ReportCard[]): void;
}

const ALL: Remembered = { filter: 'all', offered: [] };

/** The chosen filter, kept on the phone: who only checks wants to see only that tomorrow, too. */
export function useFilter(): Filter {
  const [{ filter, offered }, setState] = useState<Remembered>(() => readStored<Remembered>(KEY) ?? ALL);
  const offeredNow = (shown: readonly ReportCard[]) => (filter === 'all' ? filtersOf(shown) : offered);
  return {
    filter,
    offered: offeredNow,
    choose(next: WorklistFilter, shown: readonly ReportCard[]) {
      const remembered = { filter: next, offered: offeredNow(shown) };
      store(KEY, remembered);
      setState(remembered);
    },
  };
}
