import type { OutputOf } from '#types/contract';
import type { openReport } from '#types/reports/contracts';
import type { ReportCard } from '#types/reports/report';
import type { Kept } from '@/cloud/page-state';
import { readStored, store } from '@/device/storage';
import { caseOf, withKnown, type Known } from './known-case';

const NAME = 'known-cases';

/** What the worklist has shown, so that a case can be worked on without network though nobody has opened it. */
export function keepKnown(cards: readonly ReportCard[], at: number): void {
  if (cards.length > 0) store(NAME, withKnown(readStored<Known[]>(NAME) ?? [], cards, at));
}

/** As the page of a case would have read it; null where no worklist has shown it. */
export function knownCase(reportId: string): Kept<OutputOf<typeof openReport>> | null {
  const known = (readStored<Known[]>(NAME) ?? []).find(({ card }) => card.reportId === reportId);
  return known ? { data: caseOf(known.card), at: known.at } : null;
}
