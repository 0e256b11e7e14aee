import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';

/** Templates, webhooks and what is parked are the whole town's, and so its administrators' only. */
export function needAdmin({ grants }: Pick<Caller, 'grants'>): void {
  if (!grants.some(({ role, bureauId }) => role === 'admin' && bureauId === null)) {
    throw new Refusal('call.not-allowed');
  }
}
