import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { causeOf, changeTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { CategoryDocument } from '../town-data';

export const orderCategories = action<typeof contracts.orderCategories, PlaceServices>(
  contracts.orderCategories,
  async ({ categoryIds }, context) => {
    needTownAdmin(context.caller);
    const town = await context.services.townStore.fresh();
    const known = town.allCategories.map(({ _id }) => _id);
    const isWhole =
      new Set(categoryIds).size === known.length && known.every((id) => categoryIds.includes(id));
    if (!isWhole)
      throw new Refusal('town.changed-meanwhile', { fields: { categoryIds: '类型有变化，请重新排序。' } });
    const moved = categoryIds.flatMap((id, order) =>
      town.category(id)?.order === order ? [] : [{ id, order }],
    );
    if (moved.length === 0) return { categoryIds };
    await changeTown(context, causeOf(context, 'category.order'), async (transaction) => {
      const rows = transaction.collection<CategoryDocument>('categories');
      for (const { id, order } of moved) await rows.doc(id).update({ data: { order } });
      return {
        what: 'category.ordered',
        subject: '',
        words: '调整了类型的顺序',
        wordsEn: 'Categories put in another order',
      };
    });
    return { categoryIds };
  },
);
