import { forget, readStored, store } from '@/device/storage';
import type { Plan } from './plan';

const KEY = 'draft:task';

/** A new task that somebody has begun; back never loses what was typed. */
export const readPlanDraft = (): Plan | null => readStored<Plan>(KEY);
export const keepPlanDraft = (plan: Plan): void => store(KEY, plan);
export const forgetPlanDraft = (): void => forget(KEY);
