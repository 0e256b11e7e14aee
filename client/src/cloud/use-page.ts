import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
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
  /** What is known from elsewhere, where this page was never read; shown as something kept. */
  known?: () => Kept<OutputOf<C>> | null;
}

const keptName = (name: string) => `kept:${name}`;

/** What a page read last, for another page that needs a part of it. */
export const readKept = <Data>(name: string): Data | null =>
  readStored<Kept<Data>>(keptName(name))?.data ?? null;

/** Like readKept; what no page has read yet is asked for once and kept for the next. */
export function useKept<C extends Contract>(
  contract: C,
  input: InputOf<C>,
  name: string,
): OutputOf<C> | null {
  const [data, setData] = useState(() => readKept<OutputOf<C>>(name));
  useEffect(() => {
    if (data !== null) return;
    void call(contract, input).then((outcome) => {
      if (!outcome.ok) return;
      store(keptName(name), { data: outcome.data, at: Date.now() } satisfies Kept<OutputOf<C>>);
      setData(outcome.data);
    });
    // Once: what is kept is renewed by the page it belongs to.
  }, []);
  return data;
}

/**
 * One page, one call: reads when the page is shown, when it is pulled down and when the input changes.
 * An answer that comes after a newer question is dropped.
 */
export function usePage<C extends Contract>({
  contract,
  input,
  keepAs,
  known,
}: PageOptions<C>): PageRead<OutputOf<C>> {
  type Data = OutputOf<C>;
  const [state, setState] = useState<PageState<Data>>(() =>
    firstState<Data>((keepAs ? readStored<Kept<Data>>(keptName(keepAs)) : null) ?? known?.() ?? null),
  );
  const asked = useRef(0);
  const answered = useRef(0);
  const latest = useRef({ contract, input, keepAs });
  latest.current = { contract, input, keepAs };
  const question = JSON.stringify(input);

  const reload = useCallback(async () => {
    const { contract: what, input: now, keepAs: name } = latest.current;
    const turn = (asked.current += 1);
    setState((before) => ({ ...before, reading: true }));
    const outcome = await call(what, now);
    if (turn !== asked.current) return;
    answered.current = turn;
    setState((before) => afterReading(before, outcome));
    if (outcome.ok && name)
      store(keptName(name), { data: outcome.data, at: Date.now() } satisfies Kept<Data>);
  }, []);

  useEffect(() => void reload(), [question, reload]);
  // Coming back to the page; the first showing is already being read for.
  useDidShow(() => {
    if (asked.current > 0 && answered.current === asked.current) void reload();
  });
  usePullDownRefresh(() => void reload().then(() => Taro.stopPullDownRefresh()));

  const change = useCallback((edit: (data: Data) => Data) => {
    setState((before) => (before.data === null ? before : { ...before, data: edit(before.data) }));
  }, []);
  return { ...state, reload, change };
}
