import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';

/** The town's bureaus, zones, categories, routes and calendar are changed by its city-wide administrators and nobody else. */
export function needTownAdmin({ grants }: Pick<Caller, 'grants'>): void {
  if (!grants.some(({ role, bureauId }) => role === 'admin' && bureauId === null)) {
    throw new Refusal('call.not-allowed');
  }
}
