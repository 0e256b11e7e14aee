import { useEffect, useRef } from 'react';
import { create } from 'zustand';
import type { Contract, InputOf } from '#types/contract';
import { consentOf } from '#types/people/consents';
import { call } from '@/cloud/call';
import { uploadPhoto } from '@/cloud/upload';
import { dropPhoto, isKept } from '@/device/kept-photos';
import { useNetwork } from '@/device/network';
import { readStored, store } from '@/device/storage';
import { forgetAgreed, isAskedFor, saidOffline, tellAgreed } from '@/features/consents/agreed';
import { inputOf, toSend, withArrived, withoutWaiting, withWaiting, type WaitingAct } from './waiting';

const KEY = 'waiting:acts';

interface Waiting {
  acts: readonly WaitingAct[];
  /** The key of the one under way. */
  sending: string | null;
}

/** What waits for a network. On the phone first, on the screen second: the app may be killed at any time. */
export const useWaiting = create<Waiting>(() => ({ acts: [], sending: null }));

const read = () => readStored<WaitingAct[]>(KEY) ?? [];

function keep(acts: readonly WaitingAct[]): void {
  store(KEY, acts);
  useWaiting.setState({ acts });
}

type NewAct<C extends Contract> = Omit<WaitingAct, 'action' | 'input' | 'since' | 'refused'> & {
  input: Partial<InputOf<C>>;
};

export function letWait<C extends Contract>({ name }: C, act: NewAct<C>): void {
  keep(withWaiting(read(), { ...act, action: name, since: Date.now(), refused: null }));
  // The phone may be wrong about its network, either way.
  void sendWaiting();
}

export function forgetWaiting(key: string): void {
  const act = read().find((one) => one.key === key);
  keep(withoutWaiting(read(), key));
  act?.photos.forEach(({ path }) => path && dropPhoto(path));
}

/** Something about this has not been sent yet. */
export const waitsFor = (about: string): boolean => read().some((one) => one.about === about);

/** The same, as long as a page shows it; of this action only, where one is named. */
export const useWaitsFor = (about: string, action?: string): boolean =>
  useWaiting(({ acts }) =>
    acts.some((act) => act.about === about && (action === undefined || act.action === action)),
  );

/** From the start of the app: what is there is shown, and sent as soon as there is a network. */
export function watchWaiting(): void {
  useWaiting.setState({ acts: read() });
  useNetwork.subscribe(({ online }) => {
    if (online) void sendWaiting();
  });
}

/** One at a time, the oldest first. A refused one stays until the person decides; without network all stay. */
export async function sendWaiting(retried?: string): Promise<void> {
  if (useWaiting.getState().sending !== null) return;
  const tried = new Set<string>();
  for (;;) {
    // Read anew each time: more may have been put in, or one refused.
    const next = toSend(read(), tried.has(retried ?? '') ? undefined : retried).find(
      ({ key }) => !tried.has(key),
    );
    if (!next) return;
    tried.add(next.key);
    useWaiting.setState({ sending: next.key });
    const goOn = await sendOne(next.key).catch(() => false);
    useWaiting.setState({ sending: null });
    if (!goOn) return;
  }
}

/** False where the network did not carry it. */
async function sendOne(key: string): Promise<boolean> {
  for (const { id, path, fileID } of read().find((one) => one.key === key)?.photos ?? []) {
    if (fileID !== null || path === null) continue;
    const outcome = await uploadPhoto(path, () => undefined);
    if (!outcome.ok && !(await isKept(path))) giveUp(key);
    // One that cannot be read does not hold up those behind it.
    if (!outcome.ok) return outcome.problem.kind !== 'offline';
    keep(read().map((one) => (one.key === key ? withArrived(one, id, outcome.data) : one)));
  }
  // Read anew: it may have been deleted meanwhile.
  const act = read().find((one) => one.key === key);
  if (!act) return true;
  // Only the name of an act is kept: what it takes is the server's to check.
  const send = () => call({ name: act.action } as Contract, inputOf(act), { key });
  const consent = consentOf(act.action);
  let outcome = await send();
  // Agreed to when it was put aside, without a network to say so.
  if (consent && isAskedFor(consent, outcome) && saidOffline(consent)) {
    if (!(await tellAgreed(consent)).ok) return false;
    outcome = await send();
  }
  const asksFor = consent && isAskedFor(consent, outcome) ? consent : null;
  if (asksFor) forgetAgreed(asksFor);
  if (outcome.ok) forgetWaiting(key);
  else if (outcome.problem.kind === 'refused') {
    const [field] = Object.values(outcome.problem.fields);
    keep(withWaiting(read(), { ...act, refused: field ?? outcome.problem.message, asksFor }));
  }
  return outcome.ok || outcome.problem.kind === 'refused';
}

/** Said to the person, who alone can do it anew. */
function giveUp(key: string): void {
  keep(read().map((one) => (one.key === key ? { ...one, refused: '', photoLost: true } : one)));
}

/** Hears when something about this has arrived, to read the page again. */
export function useWhenSent(about: string, heard: () => void): void {
  const count = useWaiting(({ acts }) => acts.filter((act) => act.about === about).length);
  const before = useRef(count);
  useEffect(() => {
    if (count < before.current) heard();
    before.current = count;
    // Only a change of what waits.
  }, [count]);
}
