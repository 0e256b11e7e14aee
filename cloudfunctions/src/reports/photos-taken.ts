import { Refusal } from '../platform/refusal';
import type { ReportDocument, StoredPhoto } from './report';

/** How many were taken while it was being handled. */
export const progressPhotos = ({ photos }: Pick<ReportDocument, 'photos'>): number =>
  photos.filter(({ kind }) => kind === 'during').length;

/** The report's pictures with new ones. A picture that is there already is not one of now. */
export function withPhotos(
  { photos }: Pick<ReportDocument, 'photos'>,
  taken: { fileIDs: readonly string[]; kind: StoredPhoto['kind']; at: number },
): StoredPhoto[] {
  const { fileIDs, kind, at } = taken;
  const used = fileIDs.findIndex((fileID) => photos.some((photo) => photo.fileID === fileID));
  if (used >= 0) {
    throw new Refusal('report.photo-unknown', {
      fields: { [`photos.${used}`]: '这张照片已经用过了，请拍一张现在的。' },
    });
  }
  return [...photos, ...fileIDs.map((fileID): StoredPhoto => ({ fileID, kind, at }))];
}
