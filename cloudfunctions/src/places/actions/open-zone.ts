import * as contracts from '#types/places/zone-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { zoneRow } from '../admin-rows';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import { overlapsOf } from '../zone-neighbours';

export const openZone = action<typeof contracts.openZone, PlaceServices>(
  contracts.openZone,
  async ({ zoneId }, { caller, services }) => {
    needTownAdmin(caller);
    const town = await services.townStore.fresh();
    const zone = town.zone(zoneId);
    if (!zone) throw new Refusal('zone.unknown', { fields: { zoneId: '没有这个片区。' } });
    const { answerableKeys = [], bureauId, rev = 0 } = zone;
    const [names, staff] = await Promise.all([
      services.people.named(answerableKeys),
      bureauId === null ? [] : services.people.staffOf(bureauId),
    ]);
    return {
      zone: {
        ...zoneRow(zone, town, true),
        rev,
        answerable: answerableKeys.flatMap((key) => names.get(key) ?? []),
      },
      staff: staff.map(({ personId, nickname }) => ({ personId, nickname })),
      overlaps: overlapsOf(zone, town),
    };
  },
);
