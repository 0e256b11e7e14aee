import * as contracts from '#types/places/zone-contracts';
import { action } from '../../platform/action';
import { causeOf, editTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { ZoneDocument } from '../town-data';

/** Out of use, not deleted: its reports go on naming it. Once more does no harm. */
export const removeZone = action<typeof contracts.removeZone, PlaceServices>(
  contracts.removeZone,
  async ({ zoneId, rev }, context) => {
    needTownAdmin(context.caller);
    const { townStore, clock } = context.services;
    const zone = (await townStore.fresh()).zone(zoneId);
    if (!zone) return { zoneId };
    const { _id, rev: _rev, lastKey: _lastKey, ...fields } = zone;
    const retiredAt = clock.now();
    await editTown<ZoneDocument>(context, {
      collection: 'zones',
      id: _id,
      rev,
      cause: causeOf(context, 'zone.remove'),
      next: () => ({ ...fields, retiredAt }),
      said: () => ({
        what: 'zone.removed',
        subject: `zone:${zoneId}`,
        words: `片区“${zone.name}”停用`,
        wordsEn: `Zone ${zone.name} out of use`,
      }),
    });
    return { zoneId };
  },
);
