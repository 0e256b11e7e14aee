import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useCallback, useRef, useState } from 'react';
import type { Contract, InputOf, OutputOf } from '#types/contract';
import { readStored, store } from '@/device/storage';
import { call } from './call';
import { afterReading, firstState, type Kept, type PageState } from './page-state';

export interface PageRead<Data> extends PageState<Data> {
  /** Reads again; what is shown stays until the answer is there. */
  reload(): Promise<void>;
  /** Changes what is shown at once, before or without asking again. */
  change(edit: (data: Data) => Data): void;
}

export interface PageOptions<C extends Contract> {
  contract: C;
  input: InputOf<C>;
  /** Under this name the last answer is kept on the phone and shown at once, and without network. Null keeps nothing. */
  keepAs: string | null;
}

const keptName = (name: string) => `kept:${name}`;

/**
 * One page, one call: reads when the page is shown, when it is pulled down and when the input changes.
 * An answer that comes after a newer question is dropped.
 */
export function usePage<C extends Contract>({
  contract,
  input,
  keepAs,
}: PageOptions<C>): PageRead<OutputOf<C>> {
  type Data = OutputOf<C>;
  const [state, setState] = useState<PageState<Data>>(() =>
    firstState<Data>(keepAs ? readStored<Kept<Data>>(keptName(keepAs)) : null),
  );
  const asked = useRef(0);
  const latest = useRef({ contract, input, keepAs });
  const question = JSON.stringify(input);
  const lastQuestion = useRef(question);
  latest.current = { contract, input, keepAs };

  const reload = useCallback(async () => {
    const { contract: what, input: now, keepAs: name } = latest.current;
    const turn = (asked.current += 1);
    setState((before) => ({ ...before, reading: true }));
    const outcome = await call(what, now);
    if (turn !== asked.current) return;
    setState((before) => afterReading(before, outcome));
    if (outcome.ok && name)
      store(keptName(name), { data: outcome.data, at: Date.now() } satisfies Kept<Data>);
  }, []);

  useDidShow(() => void reload());
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()));
  if (lastQuestion.current !== question) {
    lastQuestion.current = question;
    void Promise.resolve().then(reload);
  }

  const change = useCallback((edit: (data: Data) => Data) => {
    setState((before) => (before.data === null ? before : { ...before, data: edit(before.data) }));
  }, []);
  return { ...state, reload, change };
}
