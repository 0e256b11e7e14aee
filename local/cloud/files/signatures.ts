import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock';
import type { State } from '../state/state';

/** Signs what may be done with one path until when: to read it by a temporary link, to write it once. */
export class Signatures {
  private readonly secret: string;

  constructor(
    state: State,
    private readonly clock: Clock,
  ) {
    this.secret = state.readSetting('fileSecret', '') || randomBytes(32).toString('hex');
    state.writeSetting('fileSecret', this.secret);
  }

  sign(use: 'read' | 'write', path: string, seconds: number): { sign: string; t: number } {
    const expiresAtSeconds = Math.floor(this.clock.now() / 1000) + seconds;
    return { sign: this.digest(use, path, expiresAtSeconds), t: expiresAtSeconds };
  }

  problem(use: 'read' | 'write', path: string, sign: string, t: number): 'wrong' | 'expired' | undefined {
    const [given, right] = [Buffer.from(sign), Buffer.from(this.digest(use, path, t))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) return 'wrong';
    return t * 1000 < this.clock.now() ? 'expired' : undefined;
  }

  private digest(use: string, path: string, t: number): string {
    return createHmac('sha256', this.secret).update(`${use}\n${path}\n${t}`).digest('hex').slice(0, 40);
  }
}
