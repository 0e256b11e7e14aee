import { useEffect, useRef } from 'react';

/** Longer than between the two halves of a double tap, shorter than reading what has come. */
const SETTLE_MS = 600;

/**
 * What comes next stands where the thumb still is: until it (`shown`) has been there for a moment, the second half of a
 * double tap is not meant for it. `settle` belongs to the change that brings it.
 */
export function useSettling(shown: unknown) {
  const settling = useRef(false);
  useEffect(() => {
    if (!settling.current) return undefined;
    const timer = setTimeout(() => (settling.current = false), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return {
    isSettling: () => settling.current,
    settle() {
      settling.current = true;
    },
  };
}
