import { readStored, store } from '@/device/storage';
import type { Given, Verdict } from '../round';

const nameOf = (taskId: string) => `round:${taskId}`;

/** What this phone has said of a round's spots, also before the server knows and after the app was killed. */
export const givenFor = (taskId: string): Given => readStored<Given>(nameOf(taskId)) ?? {};

export function give(taskId: string, recheckId: string, verdict: Verdict): Given {
  const given = { ...givenFor(taskId), [recheckId]: verdict };
  store(nameOf(taskId), given);
  return given;
}
