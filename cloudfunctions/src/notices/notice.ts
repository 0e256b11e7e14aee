import type { NoticeKind } from '#types/notices/kinds';
import type { PushedValues, Said } from '#types/notices/tell-order';

/**
 * `none`: in the inbox only. `waiting`: not sent yet. `later`: the same, but of a message to very many: after everybody
 * else's. `sending`: handed to the platform; if it stays so, the run died and nobody knows whether it left. `refused`:
 * the person has not allowed it. `parked`: wrong for good, or unknown; somebody has to look.
 */
export type PushState = 'none' | 'waiting' | 'later' | 'sending' | 'sent' | 'refused' | 'parked';
/** What a holder of the person's lane looks at. */
export const OPEN_STATES = ['waiting', 'later', 'sending'] as const satisfies readonly PushState[];

/** What is sent to the person's chat. The template's id and keys are looked up at the sending: they may be put right meanwhile. */
export interface Push extends PushedValues {
  openid: string;
}

/** Collection `notices`: the inbox, which is the truth. The push is tried afterwards and may fail. */
export interface NoticeDocument extends Said {
  /** idFrom('notice', cause, kind, personKey): told once, however often the outbox tries. */
  _id: string;
  personKey: string;
  kind: NoticeKind;
  en: Said;
  page: string;
  subject: string;
  createdAt: number;
  read: boolean;
  pushState: PushState;
  /** The place in the person's queue: when it happened; of one that was parked and is to go after all, when that was said. */
  queuedAt: number;
  /** Not before; while `sending`: not before the run that sends it must have ended; `parked`: since when. */
  pushAt: number;
  pushAttempts: number;
  /** The platform's number, or null where it gave none. */
  pushCode: number | null;
  pushError: string | null;
  /** Parked, and the platform may have it all the same. */
  pushDoubtful: boolean;
  push: Push | null;
}
