import * as contracts from '#types/petitions/pledge-contracts';
import { action } from '../../platform/action';
import { idFrom } from '../../platform/ids';
import { Refusal } from '../../platform/refusal';
import { needDesk } from '../petition-policy';
import type { PetitionServices } from '../petition-services';
import { buildingsOf } from '../pledge-store';

export const saveBuilding = action<typeof contracts.saveBuilding, PetitionServices>(
  contracts.saveBuilding,
  async ({ buildingId: given, name, zoneId, units }, { caller, services, key }) => {
    needDesk(caller);
    const { database, ids } = services;
    const town = await services.townStore.town();
    const zoneName = zoneId === null ? null : town.zoneName(zoneId);
    if (zoneId !== null && zoneName === null) {
      throw new Refusal('call.invalid', { fields: { zoneId: '没有这个责任片区。' } });
    }
    const buildingId = given ?? idFrom('building', caller.key, key ?? ids.random());
    if (given !== undefined && !(await buildingsOf(database).doc(given).get()).data) {
      throw new Refusal('building.not-found', { fields: { buildingId: '没有找到这栋楼。' } });
    }
    await buildingsOf(database).doc(buildingId).set({ data: { name, zoneId, zoneName, units } });
    return { buildingId };
  },
);
