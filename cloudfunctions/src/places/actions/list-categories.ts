import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { bureauRow, categoryRow } from '../admin-rows';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';

export const listCategories = action<typeof contracts.listCategories, PlaceServices>(
  contracts.listCategories,
  async (_, { caller, services }) => {
    needTownAdmin(caller);
    const town = await services.townStore.fresh();
    return { categories: town.allCategories.map(categoryRow), bureaus: town.bureaus.map(bureauRow) };
  },
);
