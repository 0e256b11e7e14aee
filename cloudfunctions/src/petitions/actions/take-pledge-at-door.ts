import * as contracts from '#types/petitions/pledge-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { isDuplicate } from '../../platform/sdk-errors';
import type { PetitionServices } from '../petition-services';
import { doorOf, latest, type TakingDocument } from '../pledge';
import { buildingsOf, doorId, getPledge, takingsOf } from '../pledge-store';

/** On a volunteer's or a bureau's phone. The door is kept, never who opened it. */
export const takePledgeAtDoor = action<typeof contracts.takePledgeAtDoor, PetitionServices>(
  contracts.takePledgeAtDoor,
  async ({ pledgeId, buildingId, unit, kind, taken }, { caller, services: { database, clock } }) => {
    if (caller.grants.length === 0) throw new Refusal('call.not-allowed');
    const [pledge, building] = await Promise.all([
      getPledge(database, pledgeId),
      buildingsOf(database).doc(buildingId).get(),
    ]);
    if (!building.data) {
      throw new Refusal('building.not-found', { fields: { buildingId: '没有找到这栋楼。' } });
    }
    const door: TakingDocument = {
      _id: doorId(pledgeId, buildingId, unit),
      pledgeId,
      kind,
      personKey: null,
      buildingId,
      unit: doorOf(unit),
      taken,
      version: latest(pledge).version,
      name: null,
      at: clock.now(),
      byKey: caller.key,
    };
    try {
      await takingsOf(database).add({ data: door });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const { _id, ...again } = door;
      // A second visit: what was said last holds.
      await takingsOf(database).doc(_id).update({ data: again });
    }
    const at = takingsOf(database);
    const [doors, yes] = await Promise.all([
      at.where({ pledgeId, buildingId }).count(),
      at.where({ pledgeId, buildingId, taken: true }).count(),
    ]);
    return { doors: doors.total, taken: yes.total };
  },
);
