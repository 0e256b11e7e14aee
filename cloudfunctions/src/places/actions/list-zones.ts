import * as contracts from '#types/places/zone-contracts';
import { ZONE_PAGE_SIZE } from '#types/places/zone-contracts';
import type { Position } from '#types/places/position';
import { action } from '../../platform/action';
import { zoneRow } from '../admin-rows';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { Town } from '../town';
import { bounds } from '../zone-shape';
import type { ZoneDocument } from '../town-data';
import { isZoneMeant } from '../zone-words';

/** From what this instance holds: no query of its own, however many zones there are. */
export const listZones = action<typeof contracts.listZones, PlaceServices>(
  contracts.listZones,
  async ({ words, near, cursor }, { caller, services }) => {
    needTownAdmin(caller);
    const town = await services.townStore.fresh();
    const found = (near ? nearestFirst(town, near) : town.zonesByName()).filter((zone) =>
      isZoneMeant(zone, words),
    );
    const from = cursor ?? 0;
    const end = from + ZONE_PAGE_SIZE;
    return {
      zones: found.slice(from, end).map((zone) => zoneRow(zone, town)),
      total: found.length,
      next: end < found.length ? end : null,
      center: town.center,
      bureaus: town.bureaus.map(({ _id, name }) => ({ bureauId: _id, name })),
    };
  },
);

/** By the way from the point to the zone's box, in degrees: good enough to order by. */
function nearestFirst(town: Town, { longitude, latitude }: Position): ZoneDocument[] {
  const beyond = (value: number, min: number, max: number) => Math.max(min - value, 0, value - max);
  return town.zones
    .map((zone) => {
      const { minX, minY, maxX, maxY } = bounds(zone.shape);
      return { zone, away: Math.hypot(beyond(longitude, minX, maxX), beyond(latitude, minY, maxY)) };
    })
    .sort((a, b) => a.away - b.away)
    .map(({ zone }) => zone);
}
