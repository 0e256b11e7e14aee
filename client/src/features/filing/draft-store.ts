import { forget, readStored, store } from '@/device/storage';
import { begun, type Draft } from './draft';

const KEY = 'draft:report';
/** Null also for one from before photos were kept as files. */
export function readDraft(): Draft | null {
  const draft = readStored<Draft>(KEY);
  return draft && Array.isArray(draft.photos) ? draft : null;
}
export const keepDraft = (draft: Draft): void => (begun(draft) ? store(KEY, draft) : forget(KEY));
export const forgetDraft = (): void => forget(KEY);
