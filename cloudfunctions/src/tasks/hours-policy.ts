import type { Caller } from '../platform/action';
import { Refusal } from '../platform/refusal';
import { needInTown } from '../platform/town-rights';

/** The campaign office: whoever answers for the books. */
export const needOffice = (caller: Pick<Caller, 'grants'>): void =>
  needInTown(caller, ['dispatcher', 'admin']);

/** Nobody writes in their own book, whatever else they are. */
export function refuseOwn(caller: Pick<Caller, 'key'>, personKey: string): void {
  if (caller.key === personKey) throw new Refusal('hours.own');
}
