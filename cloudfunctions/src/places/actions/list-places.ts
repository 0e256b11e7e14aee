import * as contracts from '#types/places/contracts';
import { action } from '../../platform/action';
import type { PlaceServices } from '../place-services';
import { isZoneMeant } from '../zone-words';

/** From what this instance holds: no query of its own. */
export const listPlaces = action<typeof contracts.listPlaces, PlaceServices>(
  contracts.listPlaces,
  async ({ words }, { services }) => {
    const town = await services.townStore.town();
    const found = town.zonesByName().filter((zone) => isZoneMeant(zone, words));
    return {
      zones: found.slice(0, contracts.PLACES_LISTED_MAX).map(({ _id, name }) => ({ zoneId: _id, name })),
      more: found.length > contracts.PLACES_LISTED_MAX,
      bureaus: town.bureaus.map(({ _id, name }) => ({ bureauId: _id, name })),
    };
  },
);
