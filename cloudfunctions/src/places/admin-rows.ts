import type { Bureau, CategoryRow } from '#types/places/admin-contracts';
import type { ZoneRow } from '#types/places/zones';
import type { Town } from './town';
import type { BureauDocument, CategoryDocument, ZoneDocument } from './town-data';
import { squareMeters } from './zone-shape';
import { sketch, toWire } from './zone-wire';

/** How administrators see what the town keeps; what a deployment left out is filled in. */
export function bureauRow(bureau: BureauDocument): Bureau {
  const { _id, rev = 0, name, shortName = '', kind = 'bureau', phone = '', active = true } = bureau;
  return { bureauId: _id, rev, name, shortName, kind, phone, active };
}

export function categoryRow(category: CategoryDocument): CategoryRow {
  const { _id, rev = 0, name, nameEn, handlingHours, urgent, order, bureauId } = category;
  const { photosNeeded = 1, active = true, stoppers = [] } = category;
  return {
    categoryId: _id,
    rev,
    name,
    nameEn,
    handlingHours,
    urgent,
    order,
    bureauId,
    photosNeeded,
    active,
    stoppers,
  };
}

export function zoneRow(zone: ZoneDocument, town: Pick<Town, 'bureauName'>, whole = false): ZoneRow {
  const { _id, name, bureauId, communityName = '', streetName = '' } = zone;
  const shape = toWire(zone.shape);
  return {
    zoneId: _id,
    name,
    bureauId,
    bureauName: town.bureauName(bureauId),
    communityName,
    streetName,
    squareMeters: Math.round(squareMeters(zone.shape)),
    shape: whole ? shape : sketch(shape),
  };
}
