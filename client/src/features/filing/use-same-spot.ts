import { useState } from 'react';
import type { Position } from '#types/places/position';
import { followReport } from '#types/reports/contracts';
import { OPEN_STATES } from '#types/reports/states';
import { useAct } from '@/cloud/use-act';
import { useNearSpot } from './use-near-spot';

/** Open reports of the same kind within 50 m: perhaps the same spot, which is followed and not filed twice. */
export function useSameSpot(position: Position | null, categoryId: string | null) {
  const reports = useNearSpot(position, categoryId, OPEN_STATES);
  const [followed, setFollowed] = useState<string | null>(null);
  const act = useAct(followReport);

  const follow = async (reportId: string) => {
    const outcome = await act.send({ reportId });
    if (outcome?.ok) setFollowed(reportId);
    return Boolean(outcome?.ok);
  };
  return { reports, followed, follow, busy: act.busy, problem: act.problem };
}
