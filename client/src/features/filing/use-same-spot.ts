import { useEffect, useState } from 'react';
import type { Position } from '#types/places/position';
import { followReport, listReports } from '#types/reports/contracts';
import { DUPLICATE_RADIUS_METERS } from '#types/reports/limits';
import type { ReportCard } from '#types/reports/report';
import { OPEN_STATES } from '#types/reports/states';
import { call } from '@/cloud/call';
import { useAct } from '@/cloud/use-act';

/** Open reports of the same kind within 50 m: perhaps the same spot, which is followed and not filed twice. */
export function useSameSpot(position: Position | null, categoryId: string | null) {
  const [reports, setReports] = useState<readonly ReportCard[]>([]);
  const [followed, setFollowed] = useState<string | null>(null);
  const act = useAct(followReport);
  const { longitude, latitude } = position ?? {};

  useEffect(() => {
    setReports([]);
    if (longitude === undefined || latitude === undefined || !categoryId) return undefined;
    let wanted = true;
    void call(listReports, {
      scope: 'near',
      position: { longitude, latitude },
      categoryId,
      radiusMeters: DUPLICATE_RADIUS_METERS,
      states: [...OPEN_STATES],
    }).then((outcome) => {
      if (wanted && outcome.ok) setReports(outcome.data.reports);
    });
    return () => {
      wanted = false;
    };
  }, [longitude, latitude, categoryId]);

  const follow = async (reportId: string) => {
    const outcome = await act.send({ reportId });
    if (outcome?.ok) setFollowed(reportId);
    return Boolean(outcome?.ok);
  };
  return { reports, followed, follow, busy: act.busy, problem: act.problem };
}
