import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { causeOf, editTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { RouteDocument } from '../town-data';

/** Once more does no harm: what is gone stays gone. */
export const removeRoute = action<typeof contracts.removeRoute, PlaceServices>(
  contracts.removeRoute,
  async ({ routeId, rev }, context) => {
    needTownAdmin(context.caller);
    const town = await context.services.townStore.fresh();
    const route = town.routes.find(({ _id }) => _id === routeId);
    if (!route) return { routeId };
    const { zoneId, categoryId } = route;
    const zone = zoneId === null ? null : (town.zone(zoneId)?.name ?? zoneId);
    const category = categoryId === null ? null : town.category(categoryId);
    await editTown<RouteDocument>(context, {
      collection: 'routes',
      id: routeId,
      rev,
      cause: causeOf(context, 'route.remove'),
      next: () => null,
      said: () => ({
        what: 'route.removed',
        subject: `bureau:${route.bureauId}`,
        words: `${zone ?? '任何片区'} · ${category?.name ?? categoryId ?? '任何类型'} 的规则`,
        wordsEn: `Rule for ${zone ?? 'any zone'} · ${category?.nameEn ?? categoryId ?? 'any category'}`,
      }),
    });
    return { routeId };
  },
);
