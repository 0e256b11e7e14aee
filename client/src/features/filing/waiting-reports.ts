import { create } from 'zustand';
import { fileReport } from '#types/reports/contracts';
import { call } from '@/cloud/call';
import { uploadPhoto } from '@/cloud/upload';
import { dropPhoto } from '@/device/kept-photos';
import { useNetwork } from '@/device/network';
import { readStored, store } from '@/device/storage';
import { shotsOf } from '@/features/photos/kept-photo';
import type { Draft } from './draft';
import { waitingFrom, withArrived, withoutWaiting, withWaiting, type WaitingReport } from './waiting';

const KEY = 'waiting:reports';

interface Waiting {
  reports: readonly WaitingReport[];
  /** The key of the one under way. */
  sending: string | null;
}

/** What waits for a network. On the phone first, on the screen second: the app may be killed at any time. */
export const useWaiting = create<Waiting>(() => ({ reports: [], sending: null }));

const read = () => readStored<WaitingReport[]>(KEY) ?? [];

function keep(reports: readonly WaitingReport[]): void {
  store(KEY, reports);
  useWaiting.setState({ reports });
}

export function letWait(draft: Draft): void {
  keep(withWaiting(read(), waitingFrom(draft, Date.now())));
}

export function forgetWaiting(key: string): void {
  const report = read().find((one) => one.key === key);
  keep(withoutWaiting(read(), key));
  report?.photos.forEach(({ path }) => path && dropPhoto(path));
}

/** From the start of the app: what is there is shown, and sent as soon as there is a network. */
export function watchWaiting(): void {
  useWaiting.setState({ reports: read() });
  useNetwork.subscribe(({ online }) => {
    if (online) void sendWaiting();
  });
}

/** One at a time, the oldest first. A refused one stays until the person decides; without network all stay. */
export async function sendWaiting(retried?: string): Promise<void> {
  if (useWaiting.getState().sending !== null) return;
  for (const { key, refused } of read()) {
    if (refused !== null && key !== retried) continue;
    useWaiting.setState({ sending: key });
    const goOn = await sendOne(key).catch(() => false);
    useWaiting.setState({ sending: null });
    if (!goOn) return;
  }
}

/** False where the network did not carry it. */
async function sendOne(key: string): Promise<boolean> {
  for (const { id, path, fileID } of read().find((one) => one.key === key)?.photos ?? []) {
    if (fileID !== null || path === null) continue;
    const outcome = await uploadPhoto(path, () => undefined);
    if (!outcome.ok) return false;
    keep(read().map((one) => (one.key === key ? withArrived(one, id, outcome.data) : one)));
  }
  // Read anew: it may have been deleted meanwhile.
  const report = read().find((one) => one.key === key);
  if (!report?.place || !report.categoryId) return true;
  const { categoryId, words, place, photos, anonymous } = report;
  const fileIDs = photos.flatMap(({ fileID }) => fileID ?? []);
  const input = { categoryId, description: words, place, photos: fileIDs, shots: shotsOf(photos), anonymous };
  const outcome = await call(fileReport, input, { key });
  if (outcome.ok) forgetWaiting(key);
  else if (outcome.problem.kind === 'refused') {
    const [field] = Object.values(outcome.problem.fields);
    keep(withWaiting(read(), { ...report, refused: field ?? outcome.problem.message }));
  }
  return outcome.ok || outcome.problem.kind === 'refused';
}
