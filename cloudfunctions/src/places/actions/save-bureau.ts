import * as contracts from '#types/places/admin-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { causeOf, editTown } from '../change-town';
import { needTownAdmin } from '../place-policy';
import type { PlaceServices } from '../place-services';
import type { Town } from '../town';
import type { BureauDocument } from '../town-data';

export const saveBureau = action<typeof contracts.saveBureau, PlaceServices>(
  contracts.saveBureau,
  async ({ bureauId, rev, ...fields }, context) => {
    needTownAdmin(context.caller);
    const town = await context.services.townStore.fresh();
    const cause = causeOf(context, 'bureau.save');
    const id = bureauId ?? idFrom('bureau', cause);
    const known = town.allBureaus.find(({ _id }) => _id === id);
    if (bureauId !== null && !known) {
      throw new Refusal('bureau.unknown', { fields: { bureauId: '没有这个责任单位。' } });
    }
    if (town.allBureaus.some(({ _id, name }) => _id !== id && name === fields.name)) {
      throw new Refusal('call.invalid', { fields: { name: '已有同名的责任单位。' } });
    }
    const uses = fields.active ? 0 : usesOf(town, id);
    if (uses > 0) {
      const fieldWords = { active: '还有片区、类型或路由规则指向它。' };
      throw new Refusal('bureau.in-use', { fields: fieldWords, details: { count: String(uses) } });
    }
    const saved = await editTown<BureauDocument>(context, {
      collection: 'bureaus',
      id,
      rev,
      cause,
      next: () => fields,
      said: (before) => ({
        what: before ? 'bureau.changed' : 'bureau.added',
        subject: `bureau:${id}`,
        words: `责任单位“${fields.name}”${fields.active ? '' : '（停用）'}`,
        wordsEn: `Bureau ${fields.name}${fields.active ? '' : ' (out of use)'}`,
      }),
    });
    return { bureauId: id, ...saved };
  },
);

/** What would answer nobody any more without it. */
function usesOf(town: Town, bureauId: string): number {
  const names = (row: { bureauId: string | null }) => row.bureauId === bureauId;
  return (
    town.zones.filter(names).length + town.categories.filter(names).length + town.routes.filter(names).length
  );
}
