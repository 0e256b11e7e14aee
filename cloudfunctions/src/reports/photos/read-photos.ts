import { stripJpeg } from '#types/reports/jpeg-privacy';
import { idFrom } from '../../platform/ids';
import { photoKey } from '../../platform/photo-key';
import type { ReportDocument } from '../report';
import type { PhotosToJudge } from '../report-events';
import type { ReportServices } from '../report-services';
import { bandsOf, likenessOf, type Pixels } from './likeness';
import {
  earlierUses,
  findPrint,
  keepPrint,
  printId,
  sha256Of,
  type PhotoPrint,
  type PrintOwner,
} from './photo-prints';
import { openPicture, shrink, thumbnailOf } from './thumbnail';

/**
 * Opens every new photo once, after the answer has been given: takes out what the camera wrote beside the picture,
 * makes the small one for lists, and looks for the same picture in earlier reports. Done again it changes nothing.
 */
export async function readPhotos(
  services: ReportServices,
  { reportId, fileIDs }: PhotosToJudge,
): Promise<void> {
  const { database } = services;
  const reports = database.collection<ReportDocument>('reports');
  const { data: report } = await reports.doc(reportId).get();
  if (!report) return;
  // One after the other: a picture that is open takes some forty megabytes.
  for (const fileID of fileIDs) {
    const key = photoKey(fileID);
    if (report.thumbnails?.[key] !== undefined && report.usedBefore?.[key] !== undefined) continue;
    const { print, bytes, small } = await openPhoto(services, { reportId, number: report.number }, fileID);
    const path = `thumbnails/${idFrom('thumbnail', fileID)}.jpg`;
    const thumbnail = small && (await services.photoFiles.write(path, thumbnailOf(bytes, small)));
    const usedBefore = await earlierUses(database, print);
    // Fields of their own of one document, which no step of the case touches: no condition is needed.
    await reports
      .doc(reportId)
      .update({ data: { thumbnails: { [key]: thumbnail }, usedBefore: { [key]: usedBefore } } });
  }
}

interface Opened {
  print: PhotoPrint;
  bytes: Uint8Array;
  small: Pixels | null;
}

/** Opens a picture once: what it is known again by, and nothing beside it that says where and by which phone it was taken. */
export async function openPhoto(
  { database, photoFiles, clock }: ReportServices,
  owner: PrintOwner,
  fileID: string,
): Promise<Opened> {
  const bytes = await photoFiles.read(fileID);
  const clean = stripJpeg(bytes);
  const pixels = openPicture(bytes);
  const small = pixels && shrink(pixels);
  const likeness = small && likenessOf(small);
  const print: PhotoPrint = {
    _id: printId(owner, fileID),
    ...owner,
    fileID,
    sha256: sha256Of(bytes),
    likeness,
    bands: likeness === null ? [] : bandsOf(likeness),
    at: clock.now(),
  };
  // Before the file is written anew: its hash is that of the bytes that were sent.
  const isNew = await keepPrint(database, print);
  if (clean.changed) await photoFiles.writeAgain(fileID, clean.bytes);
  return { print: isNew ? print : ((await findPrint(database, print._id)) ?? print), bytes, small };
}
