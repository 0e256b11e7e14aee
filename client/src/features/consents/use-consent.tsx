import { useState, type ReactNode } from 'react';
import type { PublicConsent } from '#types/people/consents';
import type { Outcome } from '@/cloud/problem';
import { forgetAgreed, hasAgreed, isAskedFor, rememberAgreed, tellAgreed } from './agreed';
import { ConsentSheet } from './consent-sheet';

export interface Consent {
  /** Sends; where the server first wants a yes the person is asked, and it is sent again. Null: not now, or under way. */
  sending<Data>(send: () => Promise<Outcome<Data> | null>): Promise<Outcome<Data> | null>;
  /** Where nothing can be sent now: the person's yes for later; asked once. */
  forLater(): Promise<boolean>;
  /** To be put on the page: the question, while it is open. */
  sheet: ReactNode;
}

/** Asked once in a person's life, when something of theirs is about to become public for the first time. */
export function useConsent(kind: PublicConsent): Consent {
  const [answer, setAnswer] = useState<((agrees: boolean) => void) | null>(null);
  const ask = async () => {
    const agrees = await new Promise<boolean>((done) => setAnswer(() => done));
    setAnswer(null);
    return agrees;
  };
  return {
    async sending(send) {
      const outcome = await send();
      if (outcome?.ok) rememberAgreed(kind, true);
      if (!isAskedFor(kind, outcome)) return outcome;
      forgetAgreed(kind);
      if (!(await ask())) return null;
      const told = await tellAgreed(kind);
      return told.ok ? send() : told;
    },
    async forLater() {
      if (hasAgreed(kind)) return true;
      const agrees = await ask();
      if (agrees) rememberAgreed(kind, false);
      return agrees;
    },
    sheet: answer && <ConsentSheet kind={kind} onAnswer={answer} />,
  };
}
