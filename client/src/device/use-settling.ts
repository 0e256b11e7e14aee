import { useRef } from 'react';

/** Longer than between the two halves of a double tap, shorter than reading what has come. */
const SETTLE_MS = 600;

/** What comes next stands where the thumb still is: for a moment the second half of a double tap is not meant for it. */
export function useSettling() {
  const settling = useRef(false);
  return {
    isSettling: () => settling.current,
    settle() {
      settling.current = true;
      setTimeout(() => (settling.current = false), SETTLE_MS);
    },
  };
}
