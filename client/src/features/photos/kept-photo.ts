import type { Position } from '#types/places/position';
import type { Shot } from '#types/reports/shots';

/** A photo of a draft: on the phone until it has been sent, then in the cloud. */
export interface KeptPhoto {
  id: string;
  /** On the phone; null once only the cloud has it. */
  path: string | null;
  fileID: string | null;
  /** Null for a picture out of the album: nobody knows when it was taken. */
  at: number | null;
  position: Position | null;
}

/** What the phone says about those that have arrived. */
export const shotsOf = (photos: readonly KeptPhoto[]): Shot[] =>
  photos.flatMap(({ fileID, at, position }) => (fileID && at !== null ? [{ fileID, at, position }] : []));
