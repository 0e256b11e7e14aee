import { BURST_WINDOW_MS } from './flags';

/** A family and its visitors stay below; what an instance sees of a burst is soon above. */
const BUSY_FROM = 10;
/** Asking about each of a burst would cost more than it tells: a few speak for one source. */
const ASKED_MAX = 5;
/** Sources an instance keeps in mind; the oldest are forgotten first. */
const KEPT_MAX = 5_000;

interface Seen {
  from: number;
  signatures: number;
  asked: number;
}

/**
 * Which signers WeChat is asked about. Its risk rank is told only within two hours of a visit and with the visitor's address,
 * which is not kept: so it is asked for while they are here, and only where many come from one source. Of an instance.
 */
export class SourceWatch {
  private readonly seen = new Map<string, Seen>();

  /** Counts this signature; true for the few to ask about. */
  asks(petitionId: string, source: string, now: number): boolean {
    if (source === '') return false;
    const key = `${petitionId} ${source}`;
    let seen = this.seen.get(key);
    if (!seen || now - seen.from > BURST_WINDOW_MS || now < seen.from) {
      if (this.seen.size >= KEPT_MAX) this.seen.delete(this.seen.keys().next().value ?? '');
      seen = { from: now, signatures: 0, asked: 0 };
      this.seen.set(key, seen);
    }
    seen.signatures += 1;
    if (seen.signatures < BUSY_FROM || seen.asked >= ASKED_MAX) return false;
    seen.asked += 1;
    return true;
  }
}
