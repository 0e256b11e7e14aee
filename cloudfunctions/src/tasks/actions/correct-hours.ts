import * as contracts from '#types/tasks/hours-contracts';
import { action } from '../../platform/action';
import { needOffice, refuseOwn } from '../hours-policy';
import type { HoursServices } from '../hours-services';
import { correct } from '../hours-store';

export const correctHours = action<typeof contracts.correctHours, HoursServices>(
  contracts.correctHours,
  async ({ entryId, ...correcting }, { caller, services, key }) => {
    needOffice(caller);
    const cause = `${caller.key}:${key ?? services.ids.random()}`;
    const by = { byKey: caller.key, cause, at: services.clock.now() };
    const line = await correct(services, entryId, correcting, by, ({ personKey }) =>
      refuseOwn(caller, personKey),
    );
    return { entryId: line._id };
  },
);
