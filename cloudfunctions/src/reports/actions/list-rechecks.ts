import * as contracts from '#types/reports/spot-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { dueRechecks, nearRechecks } from '../recheck-store';
import { isStaff, patrolledPlaces } from '../report-policy';
import type { ReportServices } from '../report-services';

/** A patrol's list: what is due to be looked at again. */
export const listRechecks = action<typeof contracts.listRechecks, ReportServices>(
  contracts.listRechecks,
  async ({ scope, position, zoneId, cursor }, { caller, services }) => {
    const { database, clock } = services;
    const places = patrolledPlaces(caller);
    if (places !== null && places.length === 0) throw new Refusal('call.not-allowed');
    const reader = { isStaff: isStaff(caller), now: clock.now() };
    if (scope === 'mine') return dueRechecks(database, { places, zoneId }, reader, cursor);
    if (!position) throw new Refusal('call.invalid', { fields: { position: '请告诉我们在哪里附近找。' } });
    return nearRechecks(database, position, reader);
  },
);
