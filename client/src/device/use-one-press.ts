import { useRef, useState } from 'react';

export interface OnePress<Given extends unknown[], Answer> {
  busy: boolean;
  /** Null: a press while another is under way. */
  press(...given: Given): Promise<Answer | null>;
}

/** One press from the tap until all of it is done, with what is asked before and read after: a second tap does nothing. */
export function useOnePress<Given extends unknown[], Answer>(
  run: (...given: Given) => Promise<Answer>,
): OnePress<Given, Answer> {
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);
  const press = async (...given: Given) => {
    if (underWay.current) return null;
    underWay.current = true;
    setBusy(true);
    try {
      return await run(...given);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  };
  return { busy, press };
}
