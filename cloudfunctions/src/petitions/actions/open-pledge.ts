import * as contracts from '#types/petitions/pledge-contracts';
import { action } from '../../platform/action';
import type { PetitionServices } from '../petition-services';
import { pledgeShown } from '../pledge';
import { getPledge, pledgeCount, takingId, takingsOf } from '../pledge-store';

const NAMES_SHOWN = 20;

export const openPledge = action<typeof contracts.openPledge, PetitionServices>(
  contracts.openPledge,
  async ({ pledgeId }, { caller, services: { database, clock } }) => {
    const [pledge, own, named] = await Promise.all([
      getPledge(database, pledgeId),
      takingsOf(database).doc(takingId(pledgeId, caller.key)).get(),
      takingsOf(database)
        .where({ pledgeId, name: database.command.gt('') })
        .orderBy('at', 'desc')
        .limit(NAMES_SHOWN)
        .get(),
    ]);
    const counted = await pledgeCount(database, pledge, clock.now());
    const names = named.data.flatMap(({ name }) => (name === null ? [] : [name]));
    return { pledge: pledgeShown(pledge, counted, own.data, names) };
  },
);
