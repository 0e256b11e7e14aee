import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { CallRecord } from '../functions/calls';

/** Who stands behind a request of the SDK: a function that is running just now, or a script with the admin token. */
export type Caller =
  | { kind: 'admin' }
  | {
      kind: 'call';
      functionName: string;
      openid?: string;
      source: string;
      record: CallRecord;
      /** Ends its process; only a fault does that. */
      kill(): void;
    };

/** WX_API_TOKEN → who is calling. A call's token is good while the call runs. */
export class Callers {
  private readonly calls = new Map<string, Caller>();

  constructor(private readonly adminToken: string) {}

  begin(caller: Omit<Extract<Caller, { kind: 'call' }>, 'kind'>): string {
    const token = randomBytes(16).toString('hex');
    this.calls.set(token, { kind: 'call', ...caller });
    return token;
  }

  end(token: string): void {
    this.calls.delete(token);
  }

  of(token: unknown): Caller | undefined {
    if (typeof token !== 'string' || token === '') return undefined;
    return this.calls.get(token) ?? (sameText(token, this.adminToken) ? { kind: 'admin' } : undefined);
  }
}

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
