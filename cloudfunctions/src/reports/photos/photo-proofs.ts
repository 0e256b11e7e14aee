import type { PhotoProof, Shot } from '#types/reports/shots';
import type { Caller } from '../../platform/action';
import { metersBetween } from '#types/places/distance';
import { photoKey } from '../../platform/photo-key';
import type { ReportDocument } from '../report';
import { holds } from '../report-policy';

/** Those who compare photos with the spot. Whoever handed them in is not told what was noticed. */
const WEIGHS: Parameters<typeof holds>[1] = ['dispatcher', 'inspector', 'leader', 'admin'];

export const weighsPhotos = (caller: Caller): boolean => holds(caller, WEIGHS);

/** By photoKey, of photos that belong to this step only. */
export function shotsByKey(
  shots: readonly Shot[],
  fileIDs: readonly string[],
): Record<string, Pick<Shot, 'at' | 'position'>> {
  return Object.fromEntries(
    shots
      .filter(({ fileID }) => fileIDs.includes(fileID))
      .map(({ fileID, at, position }) => [photoKey(fileID), { at, position }]),
  );
}

/** Distance and time between photo and spot, and where the photo was before. */
export function photoProofs(report: ReportDocument): PhotoProof[] {
  return report.photos.map(({ fileID, at }) => {
    const key = photoKey(fileID);
    const shot = report.shots?.[key];
    return {
      fileID,
      shotAt: shot?.at ?? null,
      sentAt: at ?? null,
      distanceMeters: shot?.position ? Math.round(metersBetween(shot.position, report.location)) : null,
      usedBefore: report.usedBefore?.[key] ?? [],
    };
  });
}
