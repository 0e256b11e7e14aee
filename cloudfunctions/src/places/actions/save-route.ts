import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { causeOf, editTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { RouteDocument } from '../town-data';

/** One rule per pair of zone and category: saving the pair again changes its bureau. */
export const saveRoute = action<typeof contracts.saveRoute, PlaceServices>(
  contracts.saveRoute,
  async ({ zoneId, categoryId, bureauId, rev }, context) => {
    needTownAdmin(context.caller);
    const town = await context.services.townStore.fresh();
    const zone = zoneId === null ? null : town.zone(zoneId);
    const category = categoryId === null ? null : town.category(categoryId);
    if (zone === undefined) throw new Refusal('zone.unknown', { fields: { zoneId: '没有这个片区。' } });
    if (category === undefined) {
      throw new Refusal('category.unknown', { fields: { categoryId: '没有这个问题类型。' } });
    }
    if (!town.knowsBureau(bureauId)) {
      throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个责任单位，或它已停用。' } });
    }
    // A deployment may have written the pair under a name of its own.
    const there = town.routes.find((route) => route.zoneId === zoneId && route.categoryId === categoryId);
    const id = there?._id ?? idFrom('route', zoneId ?? '', categoryId ?? '');
    const saved = await editTown<RouteDocument>(context, {
      collection: 'routes',
      id,
      rev,
      cause: causeOf(context, 'route.save'),
      next: () => ({ zoneId, categoryId, bureauId }),
      said: (before) => ({
        what: before ? 'route.changed' : 'route.added',
        subject: `bureau:${bureauId}`,
        words: `${zone?.name ?? '任何片区'} · ${category?.name ?? '任何类型'} → ${town.bureauName(bureauId)}`,
        wordsEn: `${zone?.name ?? 'Any zone'} · ${category?.nameEn ?? 'any category'} → ${town.bureauName(bureauId)}`,
      }),
    });
    return { routeId: id, ...saved };
  },
);
