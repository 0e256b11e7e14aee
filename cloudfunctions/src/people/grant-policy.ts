import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';

export const isAdmin = ({ grants }: Pick<Caller, 'grants'>): boolean =>
  grants.some(({ role, bureauId }) => role === 'admin' && bureauId === null);

/** Whoever runs the deployment; refuses everybody else. */
export function needAdmin(caller: Caller): void {
  if (!isAdmin(caller)) throw new Refusal('call.not-allowed');
}
