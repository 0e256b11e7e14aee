import { dayOf } from '#types/china-time';
import * as contracts from '#types/tasks/hours-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { needOffice, refuseOwn } from '../hours-policy';
import type { HoursServices } from '../hours-services';
import { enter } from '../hours-store';

/** Into the entered ledger, and nowhere else. */
export const enterHours = action<typeof contracts.enterHours, HoursServices>(
  contracts.enterHours,
  async ({ personId, ...entering }, { caller, services, key }) => {
    needOffice(caller);
    const person = await services.people.withId(personId);
    refuseOwn(caller, person.key);
    const at = services.clock.now();
    if (entering.day > dayOf(at)) {
      throw new Refusal('call.invalid', { fields: { day: '不能登记还没到的日子。' } });
    }
    const cause = `${caller.key}:${key ?? services.ids.random()}`;
    const by = { byKey: caller.key, cause, at };
    const { _id } = await enter(services, { personKey: person.key, ...entering }, by);
    return { entryId: _id };
  },
);
