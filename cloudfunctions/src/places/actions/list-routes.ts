import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { Town } from '../town';
import type { RouteDocument } from '../town-data';

export const listRoutes = action<typeof contracts.listRoutes, PlaceServices>(
  contracts.listRoutes,
  async (_, { caller, services }) => {
    needTownAdmin(caller);
    const town = await services.townStore.fresh();
    const named = ({ _id, name }: { _id: string; name: string }) => ({ id: _id, name });
    return {
      routes: town.routes.map((route) => routeRow(route, town)),
      categories: town.categories.map(named),
      bureaus: town.bureaus.map(named),
      center: town.center,
    };
  },
);

/** A zone or category that is gone keeps its id as its name: the rule can be seen and removed. */
function routeRow({ _id, rev = 0, zoneId, categoryId, bureauId }: RouteDocument, town: Town) {
  const zone = zoneId === null ? null : { id: zoneId, name: town.zone(zoneId)?.name ?? zoneId };
  const category =
    categoryId === null ? null : { id: categoryId, name: town.category(categoryId)?.name ?? categoryId };
  const name = town.knowsBureau(bureauId) ? town.bureauName(bureauId) : null;
  return { routeId: _id, rev, zone, category, bureau: { id: bureauId, name } };
}
