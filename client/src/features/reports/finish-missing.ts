export type FinishMissing = 'photo' | 'note';

/** The first thing still missing, in the order of the page. */
export function finishMissing(photos: number, note: string): FinishMissing | null {
  if (photos === 0) return 'photo';
  return note.trim() === '' ? 'note' : null;
}
