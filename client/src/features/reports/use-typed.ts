import { useState } from 'react';

const typed = new Map<string, string>();

/** What was typed into a sheet that was closed is there when it is opened again, until it has been sent. */
export function useTyped(name: string) {
  const [words, setWords] = useState(() => typed.get(name) ?? '');
  return {
    words,
    type(next: string) {
      typed.set(name, next);
      setWords(next);
    },
    forget: () => void typed.delete(name),
  };
}
