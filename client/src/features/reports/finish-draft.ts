import type { KeptPhoto } from '@/features/photos/kept-photo';
import { forget, readStored, store } from '@/device/storage';

/** What a handler has entered so far for one report; kept on the phone until it is sent. */
export interface FinishDraft {
  /** The idempotency key: sending again after a lost answer, even after a restart, is the same act. */
  key: string;
  photos: KeptPhoto[];
  note: string;
}

/** Null also for one from before photos were kept as files. */
const asNow = (draft: FinishDraft | null) => (draft && Array.isArray(draft.photos) ? draft : null);

const nameOf = (reportId: string) => `draft:finish:${reportId}`;

export const readFinishDraft = (reportId: string) => asNow(readStored<FinishDraft>(nameOf(reportId)));
export const forgetFinishDraft = (reportId: string) => forget(nameOf(reportId));

export function keepFinishDraft(reportId: string, draft: FinishDraft): void {
  if (draft.photos.length > 0 || draft.note.trim() !== '') store(nameOf(reportId), draft);
  else forgetFinishDraft(reportId);
}
