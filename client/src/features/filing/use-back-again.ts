import type { Position } from '#types/places/position';
import { relapseReport } from '#types/reports/case-contracts';
import { followReport } from '#types/reports/contracts';
import { useAct } from '@/cloud/use-act';
import { useConsent } from '@/features/consents/use-consent';
import { closedLately } from './closed-lately';
import { useNearSpot } from './use-near-spot';

/** "Back again": what was cleaned here not long ago is opened again instead of filed a second time. */
export function useBackAgain(position: Position | null, categoryId: string | null) {
  const closed = useNearSpot(position, categoryId, ['closed']);
  const relapsing = useAct(relapseReport);
  const following = useAct(followReport);
  const consent = useConsent('public');
  return {
    reports: closedLately(closed, Date.now()),
    busy: relapsing.busy,
    problem: consent.sheet ? null : relapsing.problem,
    /** To be put on the page. */
    question: consent.sheet,
    /** Who says so hears how it goes on, as with a report of one's own. */
    async send(reportId: string, note: string, photos: string[]): Promise<boolean> {
      const outcome = await consent.sending(() => relapsing.send({ reportId, note, photos }));
      if (!outcome?.ok) return false;
      // Whoever filed it hears of it anyway.
      await following.send({ reportId });
      return true;
    },
  };
}
