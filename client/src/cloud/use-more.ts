import { useCallback, useEffect, useRef, useState } from 'react';
import type { Contract, InputOf, OutputOf } from '#types/contract';
import { call } from './call';
import type { Problem } from './problem';
import type { PageRead } from './use-page';

interface Paged<Item> {
  items: readonly Item[];
  next: string | number | null;
}

export interface More<Item> {
  /** All pages read so far, in order. */
  items: readonly Item[];
  /** There is a further page. */
  more: boolean;
  reading: boolean;
  /** Why the further page did not come; reading on tries it again. */
  problem: Problem | null;
  readOn(): void;
}

interface MoreOptions<C extends Contract, Item> {
  contract: C;
  /** Without the cursor. */
  input: InputOf<C>;
  first: PageRead<OutputOf<C>>;
  of(answer: OutputOf<C>): Paged<Item>;
  /** Puts a page to what is there; what moved between two pages comes twice. */
  append(shown: readonly Item[], page: readonly Item[]): readonly Item[];
}

/**
 * The pages after the first. When the first is read again (back from a report, pulled down), as many pages as were
 * there are read anew before they change, so that the list neither shrinks nor jumps under the finger.
 */
export function useMore<C extends Contract, Item>(options: MoreOptions<C, Item>): More<Item> {
  const latest = useRef(options);
  latest.current = options;
  const { data } = options.first;
  const question = JSON.stringify(options.input);
  const [state, setState] = useState<{ pages: OutputOf<C>[]; question: string }>({ pages: [], question });
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turn = useRef(0);
  const pages = state.question === question ? state.pages : [];

  const readPages = useCallback(async (from: OutputOf<C>, kept: OutputOf<C>[], count: number) => {
    const mine = (turn.current += 1);
    const { contract, input, of } = latest.current;
    const found = [...kept];
    setReading(true);
    setProblem(null);
    while (found.length < count) {
      const { next } = of(found.at(-1) ?? from);
      if (next === null) break;
      const outcome = await call(contract, { ...(input as object), cursor: next } as InputOf<C>);
      if (mine !== turn.current) return;
      if (!outcome.ok) {
        setProblem(outcome.problem);
        break;
      }
      found.push(outcome.data);
    }
    setReading(false);
    setState({ pages: found, question: JSON.stringify(input) });
  }, []);

  const count = pages.length;
  useEffect(() => {
    if (data !== null && count > 0) void readPages(data, [], count);
    // Only a first page that was read anew makes the others old.
  }, [data]);

  const all = data === null ? [] : [data, ...pages].map(options.of);
  const more = (all.at(-1)?.next ?? null) !== null;
  return {
    items: all.reduce<readonly Item[]>((shown, { items }) => options.append(shown, items), []),
    more,
    reading,
    problem,
    readOn: () => {
      if (data !== null && more && !reading) void readPages(data, pages, pages.length + 1);
    },
  };
}
