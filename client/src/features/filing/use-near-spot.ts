import { useEffect, useState } from 'react';
import type { Position } from '#types/places/position';
import { listReports } from '#types/reports/contracts';
import { DUPLICATE_RADIUS_METERS } from '#types/reports/limits';
import type { ReportCard } from '#types/reports/report';
import type { ReportState } from '#types/reports/states';
import { call } from '@/cloud/call';

/** Reports of this kind in these states that may be the same spot, nearest first; none before place and kind are known. */
export function useNearSpot(
  position: Position | null,
  categoryId: string | null,
  states: readonly ReportState[],
): readonly ReportCard[] {
  const [reports, setReports] = useState<readonly ReportCard[]>([]);
  const { longitude, latitude } = position ?? {};
  const asked = states.join();
  useEffect(() => {
    setReports([]);
    if (longitude === undefined || latitude === undefined || !categoryId) return undefined;
    let wanted = true;
    void call(listReports, {
      scope: 'near',
      position: { longitude, latitude },
      categoryId,
      radiusMeters: DUPLICATE_RADIUS_METERS,
      states: asked.split(',') as ReportState[],
    }).then((outcome) => {
      if (wanted && outcome.ok) setReports(outcome.data.reports);
    });
    return () => {
      wanted = false;
    };
  }, [longitude, latitude, categoryId, asked]);
  return reports;
}
