import { forget, readStored, store } from '@/device/storage';
import type { KeptPhoto } from '@/features/photos/kept-photo';

/** What somebody has entered so far for one claim; kept on the phone until it is sent. */
export interface HandInDraft {
  /** The idempotency key: sending again after a lost answer, even after a restart, is the same act. */
  key: string;
  before: KeptPhoto[];
  after: KeptPhoto[];
  note: string;
  overReason: string;
}

const nameOf = (claimId: string) => `draft:hand-in:${claimId}`;

export const readHandInDraft = (claimId: string) => readStored<HandInDraft>(nameOf(claimId));
export const keepHandInDraft = (claimId: string, draft: HandInDraft) => store(nameOf(claimId), draft);
export const forgetHandInDraft = (claimId: string) => forget(nameOf(claimId));
