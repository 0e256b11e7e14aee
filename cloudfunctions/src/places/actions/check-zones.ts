import * as contracts from '#types/places/zone-contracts';
import { action } from '../../platform/action';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import { checkReport, readImport } from '../zone-import';
import { zoneText } from '../zone-text';

/** A dry run: the same reading as the import, and nothing written. */
export const checkZones = action<typeof contracts.checkZones, PlaceServices>(
  contracts.checkZones,
  async (input, { caller, services }) => {
    needTownAdmin(caller);
    const [town, text] = await Promise.all([services.townStore.fresh(), zoneText(services, input)]);
    return checkReport(readImport(text, input.coordinates, town), town);
  },
);
