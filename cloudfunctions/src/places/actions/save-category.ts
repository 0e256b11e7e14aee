import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { causeOf, editTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { CategoryDocument } from '../town-data';

/** Counts for reports dispatched from now on; deadlines already given stay. */
export const saveCategory = action<typeof contracts.saveCategory, PlaceServices>(
  contracts.saveCategory,
  async ({ categoryId, rev, ...fields }, context) => {
    needTownAdmin(context.caller);
    const town = await context.services.townStore.fresh();
    const cause = causeOf(context, 'category.save');
    const id = categoryId ?? idFrom('category', cause);
    if (categoryId !== null && !town.category(id)) {
      throw new Refusal('category.unknown', { fields: { categoryId: '没有这个问题类型。' } });
    }
    if (town.allCategories.some(({ _id, name }) => _id !== id && name === fields.name)) {
      throw new Refusal('call.invalid', { fields: { name: '已有同名的类型。' } });
    }
    if (fields.bureauId !== null && !town.knowsBureau(fields.bureauId)) {
      throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个责任单位，或它已停用。' } });
    }
    const last = Math.max(-1, ...town.allCategories.map(({ order }) => order));
    const saved = await editTown<CategoryDocument>(context, {
      collection: 'categories',
      id,
      rev,
      cause,
      next: (before) => ({
        ...fields,
        nameEn: fields.nameEn || fields.name,
        order: before?.order ?? last + 1,
      }),
      said: (before) => ({
        what: before ? 'category.changed' : 'category.added',
        subject: `category:${id}`,
        words: `类型“${fields.name}”：${fields.handlingHours} ${fields.urgent ? '小时' : '工作小时'}${fields.active ? '' : '（停用）'}`,
        wordsEn: `Category ${fields.nameEn || fields.name}: ${fields.handlingHours} ${fields.urgent ? 'h' : 'working h'}${fields.active ? '' : ' (out of use)'}`,
      }),
    });
    return { categoryId: id, ...saved };
  },
);
