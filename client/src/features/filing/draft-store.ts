import { forget, readStored, store } from '@/device/storage';
import { begun, type Draft } from './draft';

const KEY = 'draft:report';
export const readDraft = (): Draft | null => readStored<Draft>(KEY);
export const keepDraft = (draft: Draft): void => (begun(draft) ? store(KEY, draft) : forget(KEY));
export const forgetDraft = (): void => forget(KEY);
