import * as contracts from '#types/petitions/pledge-contracts';
import { action } from '../../platform/action';
import { Refusal } from '../../platform/refusal';
import { isDuplicate } from '../../platform/sdk-errors';
import type { PetitionServices } from '../petition-services';
import { latest, type TakingDocument } from '../pledge';
import { getPledge, pledgeCount, takingId, takingsOf } from '../pledge-store';

/** Once per person. Taken again it is the same one, or the reader's consent to the newer text. */
export const takePledge = action<typeof contracts.takePledge, PetitionServices>(
  contracts.takePledge,
  async ({ pledgeId, version, showName }, { caller, services: { database, clock } }) => {
    const pledge = await getPledge(database, pledgeId);
    if (latest(pledge).version !== version) throw new Refusal('pledge.new-version');
    if (showName && !caller.consents.includes('voice')) throw new Refusal('consent.voice-needed');
    const at = clock.now();
    const taking: TakingDocument = {
      _id: takingId(pledgeId, caller.key),
      pledgeId,
      kind: 'person',
      personKey: caller.key,
      buildingId: null,
      unit: '',
      taken: true,
      version,
      name: showName && caller.nickname !== '' ? caller.nickname : null,
      at,
      byKey: null,
    };
    let takenAt = at;
    try {
      await takingsOf(database).add({ data: taking });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      const { data } = await takingsOf(database).doc(taking._id).get();
      takenAt = data?.at ?? at;
      if (data && data.version !== version) {
        await takingsOf(database)
          .doc(taking._id)
          .update({ data: { version, name: taking.name } });
      }
    }
    const { people } = await pledgeCount(database, pledge, clock.now());
    return { takenAt, about: Math.max(1, people) };
  },
);
