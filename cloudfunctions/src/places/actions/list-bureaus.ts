import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { bureauRow } from '../admin-rows';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';

export const listBureaus = action<typeof contracts.listBureaus, PlaceServices>(
  contracts.listBureaus,
  async (_, { caller, services }) => {
    needTownAdmin(caller);
    const town = await services.townStore.fresh();
    return { bureaus: town.allBureaus.map(bureauRow) };
  },
);
