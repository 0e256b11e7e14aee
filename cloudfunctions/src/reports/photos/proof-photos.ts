import { stripJpeg } from '#types/reports/jpeg-privacy';
import type { ReportServices } from '../report-services';
import { earlierPrints } from './photo-prints';
import { openPhoto } from './read-photos';

/**
 * Photos of a volunteer's proof: true where one of them, or a picture that looks like it, was shown before, with another
 * claim or in a report. Asked again it answers the same.
 */
export async function proofUsedBefore(
  services: ReportServices,
  claimId: string,
  fileIDs: readonly string[],
): Promise<boolean> {
  let used = false;
  // One after the other: a picture that is open takes some forty megabytes.
  for (const fileID of fileIDs) {
    const { print } = await openPhoto(services, { claimId }, fileID);
    const others = await earlierPrints(services.database, print);
    used ||= others.some((other) => other.claimId !== claimId);
  }
  return used;
}

/** Takes out what the camera wrote beside a picture that is for everybody. */
export async function cleanPhotos(
  { photoFiles }: Pick<ReportServices, 'photoFiles'>,
  fileIDs: readonly string[],
): Promise<void> {
  for (const fileID of fileIDs) {
    const clean = stripJpeg(await photoFiles.read(fileID));
    if (clean.changed) await photoFiles.writeAgain(fileID, clean.bytes);
  }
}
